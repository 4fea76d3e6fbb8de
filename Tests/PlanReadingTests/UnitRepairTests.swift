import PlanModel
import Provenance
import Quantities
import Testing

@testable import PlanReading

struct UnitRepairTests {
  private func mend(
    target: Quantity?, shares: [Quantity?], lackingTarget: Bool, lackingShares: Int, named: Quantity?
  ) -> (measure: Measure, findings: [String], repairs: [Repair?]) {
    var measure = Made.measure("a/1", target, shares)
    var faults = [CellFault](
      repeating: CellFault(.unitMissing, field: "allocations", text: "?"), count: lackingShares)
    if lackingTarget { faults.append(CellFault(.unitMissing, field: "target", text: "?")) }
    let findings = UnitRepair.mend(
      &measure, faults: faults, named: named, project: "a", lines: [LineRange(7)])
    return (measure, findings.map(Samples.describe), findings.map(\.repair))
  }

  @Test func nothingLackingIsLeftAlone() {
    let mended = mend(
      target: Made.amount(9, "人"), shares: [Made.amount(9, "人")], lackingTarget: false, lackingShares: 0,
      named: nil)
    #expect(mended.findings.isEmpty)
    #expect(mended.measure == Made.measure("a/1", Made.amount(9, "人"), [Made.amount(9, "人")]))
  }

  @Test func theNameGivesTheTargetAndItsSharesTheirUnit() {
    let mended = mend(
      target: Made.amount(9, nil), shares: [Made.amount(4, nil), nil, Made.amount(5, nil)],
      lackingTarget: true,
      lackingShares: 2, named: Made.amount(9, "人"))
    #expect(
      mended.findings == [
        "unit-inferred a a/1 target 7: “9” has no unit; the name counts 人, so the target and its shares were read in 人."
      ])
    #expect(mended.repairs == [Repair(action: "unit-inferred", before: "9", after: "9人")])
    #expect(mended.measure.target?.quantity?.unit?.word == "人")
    #expect(mended.measure.allocations.map { $0.quantity?.unit?.word } == ["人", nil, "人"])
  }

  @Test func withoutANameTheUnitStaysMissing() {
    let mended = mend(
      target: Made.amount(9, nil), shares: [Made.amount(9, nil)], lackingTarget: true, lackingShares: 1,
      named: nil)
    #expect(
      mended.findings == [
        "unit-missing a a/1 target 7: “9” has no unit, and the name gives none.",
        "unit-missing a a/1 allocations 7: 1 shares have no unit, and their target has none.",
      ])
    #expect(mended.measure.target?.quantity?.unit == nil)
    #expect(mended.measure.allocations[0].quantity?.unit == nil)
  }

  @Test func theTargetGivesItsSharesTheirUnit() {
    let mended = mend(
      target: Made.amount(9, "座"), shares: [Made.amount(4, nil), Made.amount(5, "处")], lackingTarget: false,
      lackingShares: 1, named: nil)
    #expect(
      mended.findings == [
        "unit-from-target a a/1 allocations 7: 1 shares without a unit were read in 座, the unit of the target."
      ])
    #expect(mended.measure.allocations.map { $0.quantity?.unit?.word } == ["座", "处"])
  }

  @Test func sharesWithoutATargetStayAsTheyAre() {
    let mended = mend(
      target: nil, shares: [Made.amount(4, nil), Made.amount(5, nil)], lackingTarget: false, lackingShares: 2,
      named: Made.amount(9, "人"))
    #expect(
      mended.findings == [
        "unit-missing a a/1 allocations 7: 2 shares have no unit, and their target has none."
      ])
    #expect(mended.measure.allocations.map { $0.quantity?.unit?.word } == [nil, nil])
  }
}
