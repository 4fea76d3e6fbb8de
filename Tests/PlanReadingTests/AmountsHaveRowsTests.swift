import PlanModel
import Quantities
import Testing

@testable import PlanReading

struct AmountsHaveRowsTests {
  private func findings(rows: [Quantity], prose: [Quantity], within: String? = nil, shared: Bool = true)
    -> [String]
  {
    var measures: [Measure] = []
    for (index, row) in rows.enumerated() {
      measures.append(Made.measure("a/\(index + 1)", row, shared ? [row] : []))
    }
    for amount in prose {
      var measure = Measure(id: "a/\(measures.count + 1)", origin: .prose, target: .amount(amount), lines: [])
      measure.within = within
      measures.append(measure)
    }
    return AmountsHaveRows.findings(in: Made.plan([Made.project("a", measures: measures)])).map(
      Samples.describe)
  }

  @Test func anAmountThatNoRowHasIsReported() {
    let found = findings(rows: [Made.amount(3000, "个")], prose: [Made.amount(12, "座")])
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("amount-without-row a a/2"))
    #expect(found[0].hasSuffix("The name states “12座”, and no row has this target: a row may be missing."))
  }

  @Test func aWholeOfTheRowsNeedsNone() {
    #expect(
      findings(rows: [Made.amount(40, "条"), Made.amount(60, "条")], prose: [Made.amount(100, "条")]).isEmpty)
    #expect(findings(rows: [Made.amount(40, "条")], prose: [Made.amount(40, "条")]).isEmpty)
    #expect(
      findings(rows: [Made.amount(40, "条"), Made.amount(60, "座")], prose: [Made.amount(100, "条")]).count == 1)
  }

  @Test func aPartOfAnotherAmountNeedsNone() {
    #expect(findings(rows: [Made.amount(3000, "个")], prose: [Made.amount(12, "座")], within: "a/1").isEmpty)
  }

  @Test func aTableWithoutTargetsHasThemInItsNames() {
    var row = Made.measure("a/1", nil, [Made.amount(12, "座")])
    row.origin = .row
    let stated = Measure(id: "a/2", origin: .prose, target: .amount(Made.amount(12, "座")), lines: [])
    #expect(AmountsHaveRows.findings(in: Made.plan([Made.project("a", measures: [row, stated])])).isEmpty)
  }

  @Test func aRateIsNotSharedOut() {
    #expect(findings(rows: [Made.amount(3000, "个")], prose: [Made.amount(90, "%")]).isEmpty)
  }

  @Test func withoutRowsOfSharesNothingIsMissing() {
    #expect(findings(rows: [], prose: [Made.amount(12, "座")]).isEmpty)
    #expect(findings(rows: [Made.amount(3, "个")], prose: [Made.amount(12, "座")], shared: false).isEmpty)
  }
}
