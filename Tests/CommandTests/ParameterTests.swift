import Foundation
import TestSupport
import Testing

/// The counted parameters, and the script that counts them.
struct ParameterTests {
  static let generator = Repository.shared?.appending(path: "gen")

  /// Skipped where the generator of plans is not at hand.
  @Test(.enabled(if: generator.map { FileManager.default.fileExists(atPath: $0.path) } ?? false))
  func theTableIsWhatTheScriptCounts() async throws {
    let command = try #require(CommandRun.executable)
    let generator = try #require(Self.generator)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-B", Repository.root.appending(path: "Scripts/count-parameters.py").path, generator.path,
      command.path, "--check",
    ]
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    #expect(
      process.terminationStatus == 0,
      "run Scripts/count-parameters.py \(generator.path) .build/release/minsheng")
  }
}
