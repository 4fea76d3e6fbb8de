import DatasetChecking
import Foundation
import Minsheng
import TestSupport
import Testing

/// What the checks of datasets say about datasets that the converter has just written: nothing that it has not said
/// itself.
struct RecheckTests {
  @Test(arguments: CorpusCase.all.filter { $0.pending == nil })
  func aFreshDatasetHasNoNewFindings(case corpusCase: CorpusCase) throws {
    let dataset = try PlanConverter().convert(corpusCase.source(), name: "source.txt")
    let found = DatasetChecks.findings(in: dataset)
    #expect(found.dropFirst(dataset.findings.count).map { "\($0.code.rawValue) \($0.message.english)" } == [])
  }

  @Test(.enabled(if: Repository.shared != nil, "needs ../shared"))
  func freshDatasetsOfThePlansHaveNoNewFindings() throws {
    let plans = try #require(Repository.shared).appending(path: "plans")
    var count = 0
    for plan in Repository.folders(in: plans) {
      for style in ["poppler-raw", "tsv"] {
        let file = plans.appending(path: plan).appending(path: "dumps/\(style).txt")
        let dataset = try PlanConverter().convert(Repository.bytes(file), name: "source.txt")
        let found = DatasetChecks.findings(in: dataset)
        #expect(
          found.dropFirst(dataset.findings.count).map { "\($0.code.rawValue) \($0.message.english)" } == [],
          "\(plan)")
        count += 1
      }
    }
    #expect(count == 32)
  }
}
