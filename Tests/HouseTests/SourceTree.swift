import Foundation
import TestSupport
import Testing

/// The Swift files under `Sources`, as the house rules see them.
enum SourceTree {
  /// One file and its text.
  struct File: Sendable, CustomTestStringConvertible {
    /// The room: the first folder below `Sources`.
    var room: String
    /// The path below the package.
    var path: String
    var lines: [String]

    var testDescription: String { path }

    /// The lines that are no comments.
    var code: [String] { lines.filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") } }
  }

  static let files: [File] = {
    let sources = Repository.root.appending(path: "Sources")
    let paths = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = (try? String(contentsOf: sources.appending(path: path), encoding: .utf8)) ?? ""
      return File(
        room: String(path.prefix { $0 != "/" }), path: "Sources/" + path,
        lines: text.components(separatedBy: "\n"))
    }
  }()
}
