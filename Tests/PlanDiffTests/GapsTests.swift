import PlanModel
import Provenance
import Testing

@testable import PlanDiff

struct GapsTests {
  @Test(arguments: [("numbering-gap", true), ("text-left-over", true), ("unit-missing", false)])
  func whatAWholePlanLacksIsDroppedAndElseNotFound(code: String, isGap: Bool) throws {
    let finding = Finding(FindingCode(rawValue: code), .warning, Message("", ""))
    let old = Sample.plan(
      2_023, [Sample.project("2023-1", "养老床位", Sample.amount(600, "张"))] + Sample.others(2_023))
    let new = Sample.plan(2_024, Sample.others(2_024), findings: [finding])
    let comparison = try PlanComparer().compare(old: old, new: new)
    #expect(comparison.onlyOld.map(\.measure) == ["2023-1/1"])
    #expect(comparison.onlyOld.map(\.status) == [isGap ? .notFound : .absent])
    #expect(comparison.findings.map(\.code.rawValue) == (isGap ? ["source-incomplete"] : []))
  }

  @Test func aListAgainstATableIsSaid() throws {
    let old = Sample.plan(2_023, Sample.others(2_023))
    let new = Sample.plan(
      2_024, Sample.others(2_024), regions: [Region(name: "市本级", role: .own, code: nil)])
    #expect(try PlanComparer().compare(old: old, new: new).findings.map(\.code) == ["kinds-differ"])
  }
}
