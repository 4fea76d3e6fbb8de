import Foundation
import TestSupport

/// A folder of one test, which goes away with it.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "minsheng-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file and gives its place.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> URL {
    let file = url.appending(path: name)
    try Data(bytes).write(to: file)
    return file
  }

  /// Copies the source of a corpus case.
  func addCase(_ name: String, as file: String) throws {
    try write(CorpusCase(name: name).source(), to: file)
  }

  /// Every file in it, drafts and hidden ones included, sorted.
  func listing() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: url.path).sorted() }

  /// The bytes of a file in it.
  func bytes(_ name: String) throws -> [UInt8] { try Repository.bytes(url.appending(path: name)) }
}
