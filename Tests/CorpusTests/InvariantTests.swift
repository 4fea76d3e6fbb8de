import Foundation
import Minsheng
import TestSupport
import Testing

/// What holds for every dataset of the corpus, whatever its source.
struct InvariantTests {
  @Test(arguments: CorpusCase.all.filter(\.isRecorded))
  func findingsComeFromListedRules(case corpusCase: CorpusCase) throws {
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: corpusCase.expectedFile))
    let dataset = try #require(object as? [String: Any])
    let findings = try #require(dataset["findings"] as? [[String: Any]])
    for finding in findings {
      let code = try #require(finding["code"] as? String)
      let rule = RuleCatalogue.rule(FindingCode(rawValue: code))
      #expect(rule != nil, "\(code) is no rule")
    }
  }

  @Test(arguments: CorpusCase.all)
  func datasetsAreSound(case corpusCase: CorpusCase) throws {
    let dataset = try PlanConverter().convert(corpusCase.source(), name: "source.txt")
    #expect(Soundness.faults(of: dataset) == [])
    if corpusCase.pending == nil { #expect(Soundness.shareFaults(of: dataset) == []) }
  }

  /// The parts of the account are the characters of the source that are not white space.
  @Test(arguments: CorpusCase.all)
  func everyCharacterIsAccountedFor(case corpusCase: CorpusCase) throws {
    let source = try corpusCase.source()
    let text = try foldedText(of: source)
    let account = try PlanConverter().convert(source, name: "source.txt").conservation
    let characters = text.unicodeScalars.count { !$0.properties.isWhitespace }
    #expect(account.characters == characters)
    #expect(account.fields + account.furniture + account.unassigned == characters)
  }

  /// What is counted as a field stands in the dataset: the characters that are missing from it are no more
  /// than the furniture and what is reported as left over.
  ///
  /// `tolerated` in `facts.tsv` allows for characters that a case rightly prints twice or says otherwise.
  @Test(arguments: CorpusCase.all)
  func fieldsAreInTheDataset(case corpusCase: CorpusCase) throws {
    let lost = try lostCharacters(of: corpusCase)
    if let pending = corpusCase.pending {
      withKnownIssue("\(corpusCase.name): \(pending)", isIntermittent: true) { #expect(lost <= 0) }
    } else {
      #expect(lost <= 0, "\(lost) characters of fields are nowhere")
    }
  }

  private func lostCharacters(of corpusCase: CorpusCase) throws -> Int {
    let source = try corpusCase.source()
    let dataset = try PlanConverter().convert(source, name: "source.txt")
    let missing = FieldCharacters(of: dataset).missing(from: try foldedText(of: source))
    let tolerated = corpusCase.facts?.first { $0.first == "tolerated" }?.last.flatMap { Int($0) } ?? 0
    return missing.count - dataset.conservation.furniture - dataset.conservation.unassigned - tolerated
  }

  /// The text that the tool reads: decoded, look-alikes folded, without the marks of the stage dump.
  private func foldedText(of source: [UInt8]) throws -> String {
    let lines = try StageDump().lines(of: source).split(separator: "\n").dropFirst()
    return lines.map { line in
      let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
      return words.count < 3 ? "" : words[2].filter { $0 != "→" }
    }
    .joined(separator: "\n")
  }
}
