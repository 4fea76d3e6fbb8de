import Foundation
import Minsheng
import TestSupport
import Testing

/// Every case of the corpus, read from its bytes.
struct CorpusTests {
  @Test func thereAreCases() { #expect(CorpusCase.all.count >= 53) }

  /// The dataset byte for byte.
  ///
  /// With `RECORD=1` in the environment it is written instead, and the test fails.
  @Test(arguments: CorpusCase.all.filter { $0.pending == nil })
  func givesItsExpectedDataset(case corpusCase: CorpusCase) throws {
    let json = try PlanConverter().convert(corpusCase.source(), name: "source.txt").json()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(json).write(to: corpusCase.expectedFile)
      Issue.record("recorded \(corpusCase.name): read it before it is committed")
      return
    }
    let expected = try Repository.bytes(corpusCase.expectedFile)
    let isSame = json == expected
    #expect(isSame, "\(firstDifference(json, expected))")
  }

  /// What a person reads in the source, written without the tool.
  @Test(arguments: CorpusCase.all.filter { $0.pending == nil })
  func readsWhatAPersonReads(case corpusCase: CorpusCase) throws {
    #expect(corpusCase.rows != nil && corpusCase.facts != nil, "rows.tsv and facts.tsv are missing")
    let differences = try differences(in: corpusCase)
    #expect(differences == [])
  }

  /// Cases that the toolkit gets wrong stay visible, and say so once it gets them right.
  @Test(arguments: CorpusCase.all.filter { $0.pending != nil })
  func isPending(case corpusCase: CorpusCase) throws {
    #expect(!corpusCase.isRecorded, "a wrong dataset must not be recorded")
    withKnownIssue("\(corpusCase.name) is pending: \(corpusCase.pending ?? "")") {
      let differences = try differences(in: corpusCase)
      #expect(differences == [])
    }
  }

  /// The same plan in two forms gives the same projects.
  @Test(arguments: [
    ("made-up-2019-allocation-tsv", "made-up-2019-allocation-pipe"),
    ("made-up-2018-responsibility-tsv", "made-up-2018-responsibility-pipe"),
    ("wenzhou-2023-merged-blank", "wenzhou-2023-merged-repeated"),
  ])
  func formsOfOnePlanAgree(first: String, second: String) throws {
    let projects = try [first, second].map { name in
      try PlanConverter().convert(CorpusCase(name: name).source(), name: name).projects.map(\.withoutLines)
    }
    #expect(!projects[0].isEmpty)
    #expect(projects[0] == projects[1])
  }

  private func differences(in corpusCase: CorpusCase) throws -> [String] {
    let dataset = try PlanConverter().convert(corpusCase.source(), name: "source.txt")
    return HandReading(of: dataset, rows: corpusCase.rows, facts: corpusCase.facts).differences
  }

  /// The first line in which two texts differ.
  private func firstDifference(_ found: [UInt8], _ expected: [UInt8]) -> String {
    let found = String(decoding: found, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let expected = String(decoding: expected, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (number, pair) in zip(found, expected).enumerated() where pair.0 != pair.1 {
      return "line \(number + 1): expected \(pair.1), found \(pair.0)"
    }
    return "expected \(expected.count) lines, found \(found.count)"
  }
}
