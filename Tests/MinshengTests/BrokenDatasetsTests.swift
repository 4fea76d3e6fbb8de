import Foundation
import Minsheng
import TestSupport
import Testing

/// Datasets with one thing broken, and the exact sentences about it: `broken-datasets.tsv`.
struct BrokenDatasetsTests {
  struct Broken: Sendable, CustomTestStringConvertible {
    var name: String
    var replace: String
    var with: String
    var findings: [String]

    var testDescription: String { "\(name): \(with)" }

    /// The dataset as it was recorded, and with the one thing broken.
    func texts() throws -> (whole: String, broken: String) {
      let bytes = try Repository.bytes(CorpusCase(name: name).expectedFile)
      let whole = String(decoding: bytes, as: UTF8.self)
      let place = try #require(whole.range(of: replace), "\(replace) is not in the dataset any more")
      return (whole, whole.replacingCharacters(in: place, with: with))
    }
  }

  static let all: [Broken] = {
    let file = Repository.root.appending(path: "Tests/MinshengTests/broken-datasets.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().filter { !$0.hasPrefix("#") }.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map {
        $0.replacing("\\n", with: "\n")
      }
      return Broken(
        name: String(cells[0]), replace: String(cells[1]), with: String(cells[2]),
        findings: cells[3].components(separatedBy: " ⏎ "))
    }
  }()

  @Test func thereAreThirtyOrMore() { #expect(Self.all.count >= 30) }

  @Test(arguments: all)
  func isToldExactly(_ broken: Broken) throws {
    let (whole, text) = try broken.texts()
    let known = Set(try findings(whole).map(withoutPlace))
    let found = try findings(text).filter { !known.contains(withoutPlace($0)) }
    #expect(found == broken.findings)
  }

  /// The same in Chinese: as many findings, and no English sentence among those of the schema.
  @Test(arguments: all)
  func isToldInChinese(_ broken: Broken) throws {
    let (_, text) = try broken.texts()
    let (english, chinese) = (try findings(text), try findings(text, language: .chinese))
    #expect(chinese.count == english.count)
    for line in chinese where line.contains("[schema-violation]") {
      #expect(line.unicodeScalars.contains { $0.value >= 0x4E00 && $0.value < 0xA000 }, "\(line)")
      #expect(!line.contains("expected"))
    }
  }

  /// The concise lines of a text, without the path.
  private func findings(
    _ text: String, language: JSONFormat.Language = .english
  ) throws -> [String] {
    let file = DatasetValidator().validate(Array(text.utf8), path: "x.json")
    var report: [UInt8] = []
    ValidationReport([file], version: "0").write(.concise, language: language) { report += $0 }
    return String(decoding: report, as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("x.json:") && $0.dropFirst(7).first?.isNumber == true }
      .map { String($0.dropFirst("x.json:".count)) }
  }

  /// Breaking one thing moves the others down or to the side.
  private func withoutPlace(_ line: String) -> String {
    line.split(separator: " ", maxSplits: 1).last.map(String.init) ?? line
  }
}
