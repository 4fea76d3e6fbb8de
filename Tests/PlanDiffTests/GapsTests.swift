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

  /// What a table lacks need not be shared out; what a list lacks is not promised.
  @Test func aTableIsNotTheWholePlanBesideAList() throws {
    let extra = Sample.project("2023-1", "养老床位", Sample.amount(600, "张"))
    let regions = [Region(name: "市本级", role: .own, code: nil)]
    func statuses(_ oldRegions: [Region], _ newRegions: [Region]) throws -> [PlanComparison.Unpaired.Status] {
      let old = Sample.plan(2_023, [extra] + Sample.others(2_023), regions: oldRegions)
      let new = Sample.plan(2_024, Sample.others(2_024), regions: newRegions)
      let history = try PlanComparer().history([old, new])
      let step = try #require(history.thread(of: "2023-1/1")).steps[1]
      let statuses = history.comparisons[0].onlyOld.map(\.status)
      #expect(statuses == [step == .notFound ? .notFound : .absent])
      return statuses
    }
    #expect(try statuses([], regions) == [.notFound])
    #expect(try statuses(regions, []) == [.absent])
    #expect(try statuses(regions, regions) == [.absent])
    #expect(try statuses([], []) == [.absent])
  }

  @Test func aListAgainstATableIsSaid() throws {
    let old = Sample.plan(2_023, Sample.others(2_023))
    let new = Sample.plan(
      2_024, Sample.others(2_024), regions: [Region(name: "市本级", role: .own, code: nil)])
    #expect(
      try PlanComparer().compare(old: old, new: new).findings.map(\.code) == [
        "source-incomplete", "kinds-differ",
      ])
  }

  @Test(
    arguments: [
      (("杭州市", "330100"), ("宁波市", "330200"), true), (("杭州市", "330100"), ("杭州市", "330100"), false),
      (("杭州市", "330100"), ("杭州市", nil), false), (("襄樊市", "420600"), ("襄阳市", "420600"), false),
      (("甲县", nil), ("乙县", nil), true), (nil, ("乙县", nil), false),
    ] as [((String, String?)?, (String, String?)?, Bool)])
  func plansOfTwoGovernmentsAreSaidToBe(
    first: (String, String?)?, second: (String, String?)?, isSaid: Bool
  ) throws {
    func plan(_ year: Int, _ government: (String, String?)?) -> Dataset {
      var plan = Sample.plan(year, Sample.others(year))
      plan.document.jurisdiction = government.map { .init(name: $0.0, code: $0.1) }
      return plan
    }
    let findings = try PlanComparer().compare(old: plan(2_023, first), new: plan(2_024, second)).findings
    #expect(findings.map(\.code) == (isSaid ? ["jurisdictions-differ"] : []))
  }
}
