import Foundation
import Provenance
import Reports
import Testing

struct SARIFReportTests {
  private static func log(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private static func run(_ text: String) throws -> [String: Any] {
    try #require((try log(text)["runs"] as? [[String: Any]])?.first)
  }

  private static func notifications(_ run: [String: Any]) throws -> [[String: Any]] {
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    return try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
  }

  @Test(arguments: ReportLanguage.allCases)
  func theLogHasTheShapeOfTheStandard(language: ReportLanguage) throws {
    for report in [SampleReport.report, SampleReport.many(errors: 3, warnings: 3, infos: 3)] {
      let log = try Self.log(SampleReport.text(.sarif, language, report: report))
      #expect(SARIFShape.log.faults(in: log) == [])
    }
  }

  @Test func theShapeRefusesWhatTheStandardRefuses() throws {
    let golden = SampleReport.text(.sarif)
    for (before, after) in [
      ("\"startLine\": 3", "\"startLine\": 0"), ("\"level\": \"note\"", "\"level\": \"info\""),
      ("\"columnKind\": \"u", "\"columnKind\": \"U"), ("%E6%95%B0", "数"), ("\"ruleId\"", "\"rule\""),
      ("\"known.json\"", "\"clean.json\""),
    ] {
      #expect(SARIFShape.log.faults(in: try Self.log(golden.replacing(before, with: after))) != [])
    }
  }

  @Test func everyResultNamesItsRuleByIndex() throws {
    let run = try Self.run(SampleReport.text(.sarif))
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    #expect(rules == ["schema-type", "sum-mismatch", "id-repeat", "name-odd"])
    for result in try #require(run["results"] as? [[String: Any]]) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index] == result["ruleId"] as? String)
    }
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
  }

  @Test func equalFingerprintsAreNumbered() throws {
    let run = try Self.run(
      SampleReport.text(.sarif, report: SampleReport.many(errors: 3, warnings: 0, infos: 0)))
    let hashes = try #require(run["results"] as? [[String: Any]])
      .compactMap { ($0["partialFingerprints"] as? [String: String])?["primaryLocationLineHash"] }
    #expect(hashes == ["f:1", "f:2", "f:3"])
  }

  @Test func theWorstResultsAreKeptAndTheOthersCounted() throws {
    let report = SampleReport.many(errors: 3, warnings: 4, infos: 5)
    let run = try Self.run(SampleReport.text(.sarif, .english, ReportStyle(results: 5), report: report))
    let levels = try #require(run["results"] as? [[String: Any]]).compactMap { $0["level"] as? String }
    #expect(levels == ["warning", "warning", "error", "error", "error"])
    let notification = try #require(try Self.notifications(run).first)
    #expect(
      (notification["message"] as? [String: String])?["text"]
        == "7 more results are not in this log, which holds at most 5.")
  }

  @Test func aRunWithoutFailuresIsSuccessful() throws {
    for (report, successful) in [
      (SampleReport.report, false), (SampleReport.many(errors: 1, warnings: 0, infos: 0), true),
    ] {
      let run = try Self.run(SampleReport.text(.sarif, report: report))
      let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
      #expect(invocation["executionSuccessful"] as? Bool == successful)
    }
  }

  @Test func aFileNamedTwiceIsOneArtifact() throws {
    let file = ReportedFile(path: "./a.json", findings: [SampleReport.typeFinding])
    let report = Report(
      tool: ReportingTool(version: "1"), rules: SampleReport.rules + SampleReport.rules,
      files: [file, ReportedFile(path: "a.json")])
    let text = SampleReport.text(.sarif, report: report)
    #expect(SARIFShape.log.faults(in: try Self.log(text)) == [])
    #expect((try Self.run(text)["artifacts"] as? [Any])?.count == 1)
  }
}
