import Foundation
import PlanDiff
import Reports
import TestSupport
import Testing

@testable import DiffReports

struct JSONDiffTests {
  static let writer = JSONDiff(tool: ReportingTool(name: "minsheng", version: "1.2.0"))

  /// Byte for byte: the order of the members, the lines, the numbers.
  @Test func aSmallComparisonIsWrittenAsItsGolden() {
    #expect(String(decoding: Self.writer.bytes(HandMade.report()), as: UTF8.self) == Self.golden)
  }

  static let golden = #"""
    {
      "schemaVersion": "1.0",
      "kind": "diff",
      "tool": {"name": "minsheng", "version": "1.2.0"},
      "old": {
        "year": 2023,
        "title": "2023年民生实事",
        "kind": "responsibility",
        "jurisdiction": {"name": "甲市", "code": "330100"},
        "measures": 4,
        "gaps": [],
        "path": "data/2023.json",
        "source": {"name": "plan.txt", "sha256": "2023", "bytes": 900, "encoding": "UTF-8", "lines": 40, "pages": 2, "layout": "flow"}
      },
      "new": {
        "year": 2024,
        "title": "2024年民生实事",
        "kind": "responsibility",
        "jurisdiction": {"name": "甲市", "code": "330100"},
        "measures": 4,
        "gaps": ["numbering-gap"],
        "path": "data/2024.json",
        "source": {"name": "plan.txt", "sha256": "2024", "bytes": 900, "encoding": "UTF-8", "lines": 40, "pages": 2, "layout": "flow"}
      },
      "summary": {"pairs": 3, "changed": 2, "unchanged": 1, "clerical": 0, "increased": 1, "decreased": 1, "split": 1, "merged": 0, "dropped": 1, "notFound": 1, "new": 1, "newNotFound": 1},
      "prior": -5.005,
      "threshold": 2.5,
      "pairs": [
        {"old": ["2023-03/1"], "new": ["2024-06/1"], "changes": ["target", "lead", "renumbered"], "delta": {"direction": "up", "value": 80, "old": null, "percent": 13.33, "unit": "人"}, "evidence": {"bits": 14.2, "runnerUp": {"new": "2024-07/1", "bits": 3.1}, "runnerUpOld": {"old": "2023-09/1", "bits": -0.05}, "margin": 11.1, "marginKind": "lead", "fields": [{"field": "prior", "level": "same", "bits": -5.005, "old": null, "new": null}, {"field": "text", "level": "same", "bits": 19.205, "old": "康复救助", "new": "康复救助"}]}, "origin": "matched", "details": [{"kind": "target", "clerical": false, "old": "600人", "new": "680人", "delta": {"direction": "up", "value": 80, "old": null, "percent": 13.33, "unit": "人"}, "removed": [], "added": [], "shares": []}, {"kind": "lead", "clerical": false, "old": "市残联", "new": "市民政局", "delta": null, "removed": ["市残联"], "added": ["市民政局"], "shares": []}, {"kind": "renumbered", "clerical": true, "old": "3", "new": "6", "delta": null, "removed": [], "added": [], "shares": []}]},
        {"old": ["2023-04/1"], "new": ["2024-08/1", "2024-09/1"], "changes": ["split", "allocations"], "delta": {"direction": "down", "value": -0.5, "old": null, "percent": -14.29, "unit": null}, "evidence": {"bits": 0, "runnerUp": null, "runnerUpOld": null, "margin": null, "marginKind": null, "fields": []}, "origin": "pinned", "details": [{"kind": "split", "clerical": false, "old": "3.5公里", "new": "1公里、2公里", "delta": {"direction": "down", "value": -0.5, "old": null, "percent": -14.29, "unit": null}, "removed": [], "added": [], "shares": []}, {"kind": "allocations", "clerical": false, "old": null, "new": null, "delta": null, "removed": [], "added": [], "shares": [{"oldRegions": ["下城区", "拱墅区"], "newRegions": ["拱墅区"], "oldState": "value", "newState": "value", "old": 1.5, "new": 2, "delta": {"direction": "up", "value": 0.5, "old": null, "percent": null, "unit": "公里"}}, {"oldRegions": [], "newRegions": ["钱塘区"], "oldState": "noRegion", "newState": "none", "old": null, "new": null, "delta": null}]}]},
        {"old": ["2023-05"], "new": ["2024-10"], "changes": [], "delta": null, "evidence": {"bits": 7.001, "runnerUp": null, "runnerUpOld": null, "margin": 7.01, "marginKind": "regret", "fields": []}, "origin": "matched", "details": []}
      ],
      "onlyOld": [
        {"measure": "2023-01/1", "status": "notFound", "nearest": {"new": "2024-07/1", "bits": 3.1}},
        {"measure": "2023-02/1", "status": "dropped", "nearest": null}
      ],
      "onlyNew": [
        "2024-07/1",
        "2024-11/1"
      ],
      "unpairedNew": [
        {"measure": "2024-07/1", "status": "new", "nearest": null},
        {"measure": "2024-11/1", "status": "notFound", "nearest": {"old": "2023-01/1", "bits": 0.999}}
      ],
      "regions": [
        {"kind": "reorganised", "old": ["下城区", "拱墅区"], "new": ["拱墅区"]}
      ],
      "findings": [
        {"code": "pair-uncertain", "severity": "warning", "message": {"en": "Look at it.", "zh": "请核对。"}, "project": "2023-03", "measure": "2023-03/1", "field": "target", "lines": [[4, 5]], "repair": {"action": "unit-inferred", "before": "6", "after": "6个"}, "alternatives": [{"reading": "7个", "reason": {"en": "The total.", "zh": "合计。"}}]}
      ]
    }

    """#

  /// Nothing of a comparison is lost on the way, and nothing is rounded.
  @Test func everyMemberComesBack() throws {
    for report in [HandMade.report(), HandMade.report(old: nil), try DiffSamples.real()] {
      let bytes = Self.writer.bytes(report)
      let isSame = try ComparisonReader(bytes).comparison() == report.comparison
      #expect(isSame)
      #expect(Self.writer.bytes(report) == bytes)
    }
  }

  @Test(arguments: DiffSamples.neighbours)
  func comparisonsOfTheCorpusComeBack(names: DiffSamples.Names) throws {
    let report = try names.report()
    let isSame = try ComparisonReader(Self.writer.bytes(report)).comparison() == report.comparison
    #expect(isSame)
  }

  /// A history writes its comparisons inside its own document.
  @Test func aComparisonCanStandInsideADocument() throws {
    var json = JSONOutput()
    json.beginArray(broken: true)
    Self.writer.write(HandMade.report(), to: &json)
    Self.writer.write(HandMade.report(old: nil), to: &json)
    json.endArray()
    let second = try ExactJSON(Self.writer.bytes(HandMade.report(old: nil)))
    #expect(try ExactJSON(json.bytes) == .array([ExactJSON(Self.golden), second]))
  }

  @Test func textIsQuotedWhateverItHolds() throws {
    let hostile = "\"},\n{\\\u{0}\u{1F}\u{7F}\u{2028}\u{202E}</script>\u{1F600}e\u{301}"
    var report = HandMade.report()
    report.comparison.pairs[0].changes[0].old = hostile
    report.comparison.new.title = hostile
    report.old = ComparedPlan(path: hostile, dataset: report.old.dataset)
    let bytes = Self.writer.bytes(report)
    let isSame = try ComparisonReader(bytes).comparison() == report.comparison
    #expect(isSame)
    let object = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let path = try #require((object["old"] as? [String: Any])?["path"] as? String)
    #expect(Array(path.unicodeScalars) == Array(hostile.unicodeScalars))
  }

  @Test(arguments: [
    (0, "0"), (1, "0.001"), (-1, "-0.001"), (10, "0.01"), (100, "0.1"), (1_000, "1"), (-14_200, "-14.2"),
    (14_250, "14.25"), (14_205, "14.205"), (-999, "-0.999"), (Int.max, "9223372036854775.807"),
    (Int.min, "-9223372036854775.808"),
  ])
  func bitsAreWrittenToTheThousandth(thousandths: Int, text: String) {
    #expect(Bits(thousandths: thousandths).exact == text)
  }
}
