public import Foundation

/// One case of the corpus: a folder with a source, what a person reads in it, and the dataset.
public struct CorpusCase: Sendable, CustomStringConvertible {
  /// The name of its folder.
  public let name: String
  /// Its folder.
  public let folder: URL

  public init(name: String) {
    self.name = name
    folder = Repository.corpus.appending(path: name)
  }

  public var description: String { name }

  /// Every case, by name.
  public static let all: [CorpusCase] = Repository.folders(in: Repository.corpus).map(CorpusCase.init(name:))

  /// The dump as it was found.
  public func source() throws -> [UInt8] { try Repository.bytes(folder.appending(path: "source.txt")) }

  /// Where the dataset of the case is, or is to be.
  public var expectedFile: URL { folder.appending(path: "expected.json") }

  /// Whether the dataset has been recorded.
  public var isRecorded: Bool { FileManager.default.fileExists(atPath: expectedFile.path) }

  /// Why the toolkit does not read this case rightly yet; `nil` for a case that it does.
  public var pending: String? {
    text("pending.txt")?.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The rows that a person reads, from `rows.tsv`; `nil` for a case without.
  public var rows: TabTable? { text("rows.tsv").map(TabTable.init) }

  /// The document and the findings that a person reads, from `facts.tsv`: a key and its values on each line.
  public var facts: [[String]]? {
    text("facts.tsv")?.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func text(_ file: String) -> String? {
    try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }
}
