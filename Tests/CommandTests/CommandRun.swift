import Foundation
import TestSupport

/// One run of the built command as a process of its own.
struct CommandRun {
  var status: Int32
  /// Whether it ended by itself and not by a signal, as a trap would end it.
  var exited: Bool
  var output: [UInt8]
  var errors: String

  /// The executable, which is built beside the test bundle.
  static let executable: URL? = {
    let arguments = CommandLine.arguments.first.map { URL(filePath: $0) }
    let places = [URL(filePath: "/proc/self/exe").resolvingSymlinksInPath(), arguments].compactMap { $0 }
    for place in places {
      var folder = place.deletingLastPathComponent()
      for _ in 0..<6 {
        let file = folder.appending(path: "minsheng")
        if FileManager.default.isExecutableFile(atPath: file.path) { return file }
        folder.deleteLastPathComponent()
      }
    }
    return nil
  }()

  /// What kept the command from being run at all.
  enum Failure: Error {
    case notBuilt
  }

  /// Runs the command and waits for its end.
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - input: What it reads on standard input.
  ///   - outputFile: Where its standard output goes instead of into ``output``.
  ///   - environment: Its whole environment.
  ///   - folder: The folder that it runs in.
  /// - Throws: ``Failure`` when the command is not there, or what kept it from being started.
  init(
    _ arguments: [String], input: [UInt8] = [], outputFile: String? = nil,
    environment: [String: String] = ["LANG": "C"], in folder: TemporaryFolder
  ) async throws {
    guard let executable = Self.executable else { throw Failure.notBuilt }
    let name = UUID().uuidString
    let streams = try TemporaryFolder()
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder.url
    let inputFile = try streams.write(input, to: name + ".in")
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    let outputPlace = try outputFile.map { URL(filePath: $0) } ?? streams.write([], to: name + ".out")
    process.standardOutput = try FileHandle(forWritingTo: outputPlace)
    let errorPlace = try streams.write([], to: name + ".err")
    process.standardError = try FileHandle(forWritingTo: errorPlace)
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    status = process.terminationStatus
    exited = process.terminationReason == .exit
    output = outputFile == nil ? try Repository.bytes(outputPlace) : []
    errors = String(decoding: try Repository.bytes(errorPlace), as: UTF8.self)
  }

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
}
