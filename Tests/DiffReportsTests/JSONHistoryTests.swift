import Foundation
import PlanDiff
import PlanModel
import Reports
import SchemaValidation
import TestSupport
import Testing

@testable import DiffReports

struct JSONHistoryTests {
  /// The plan of 2023, the year before made of it, and that of 2024.
  private static func text() throws -> JSONText {
    let old = try DiffSamples.plan("hangzhou-2023-responsibility")
    var dataset = old.dataset
    dataset.document.year = 2_022
    dataset.source.sha256 = String(repeating: "0", count: 64)
    let first = ComparedPlan(path: "2022.json", dataset: dataset)
    let new = try DiffSamples.plan("hangzhou-2024-allocation")
    let history = try PlanComparer().history([first.dataset, old.dataset, new.dataset])
    let reports = [(first, old), (old, new)].enumerated().map { place, pair in
      DiffReport(old: pair.0, new: pair.1, comparison: history.comparisons[place])
    }
    return try JSONText(
      JSONHistory(tool: ReportingTool(version: "1.2.3")).bytes(history, reports))
  }

  @Test func itFollowsItsSchema() throws {
    func schema(_ name: String) throws -> JSONText {
      try JSONText(Repository.bytes(Repository.root.appending(path: "Schemas/\(name).schema.json")))
    }
    var library = SchemaLibrary()
    library.add(try schema("diff"), at: "diff.schema.json")
    let history = try JSONSchema(schema("history"), uri: "history.schema.json", library: library)
    #expect(
      try history.violations(in: Self.text(), limit: 10).violations.map { $0.message(in: .english) } == [])
  }

  @Test func aThreadSaysWhatEachYearPromised() throws {
    let text = try Self.text()
    let threads = try #require(text.member("threads", of: JSONText.root))
    let thread = try #require(
      text.items(of: threads).first { item in
        text.member("id", of: item).flatMap { text.text(of: $0) } == "2024-06/1"
      })
    let steps = text.items(of: try #require(text.member("steps", of: thread)))
    #expect(
      steps.map { String(decoding: text.bytes[text.sourceRange(of: $0)], as: UTF8.self) } == [
        #"{"year": 2022, "status": "present", "measures": ["2023-03/1"], "statement": "实施孤独症儿童康复救助600人", "target": "600人", "value": 600, "unit": "人"}"#,
        #"{"year": 2023, "status": "present", "measures": ["2023-03/1"], "statement": "实施孤独症儿童康复救助600人", "target": "600人", "value": 600, "unit": "人"}"#,
        #"{"year": 2024, "status": "present", "measures": ["2024-06/1"], "statement": "实施孤独症儿童康复救助680人", "target": "680人", "value": 680, "unit": "人"}"#,
      ])
  }
}
