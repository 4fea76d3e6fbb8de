import PlanModel
import Quantities
import Testing

@testable import PlanReading

struct MeasuresRepeatTests {
  private func findings(_ measures: [Measure]) -> [String] {
    MeasuresRepeat.findings(in: Made.plan([Made.project("a", measures: measures)])).map(Samples.describe)
  }

  private func measure(_ id: String, _ target: Int, _ shares: [Int?], unit: String = "个") -> Measure {
    Made.measure(id, Made.amount(target, unit), shares.map { $0.map { Made.amount($0, unit) } })
  }

  @Test func aRowThatWasCopiedIsReported() {
    #expect(
      findings([measure("a/1", 9, [4, nil, 5]), measure("a/2", 9, [4, nil, 5])]) == [
        "measure-repeated a a/2 · 7: The target and all shares are those of a/1: a row may have been copied twice."
      ])
    #expect(findings((1...3).map { measure("a/\($0)", 9, [4, 5]) }).count == 2)
  }

  @Test func measuresThatDifferInAnythingAreFine() {
    let first = measure("a/1", 9, [4, 5])
    #expect(findings([first, measure("a/2", 9, [5, 4])]).isEmpty)
    #expect(findings([first, measure("a/2", 10, [4, 5])]).isEmpty)
    #expect(findings([first, measure("a/2", 9, [4, 5], unit: "张")]).isEmpty)
    var named = measure("a/2", 9, [4, 5])
    named.name = "新建公园"
    #expect(findings([first, named]).isEmpty)
    #expect(findings([first]).isEmpty)
    #expect(findings([]).isEmpty)
  }

  @Test func twoThatGoToOneRegionAreFine() {
    #expect(findings([measure("a/1", 1, [1, nil]), measure("a/2", 1, [1, nil])]).isEmpty)
  }

  @Test func projectsMayShareAlike() {
    let plan = Made.plan([
      Made.project("a", measures: [measure("a/1", 9, [4, 5])]),
      Made.project("b", measures: [measure("b/1", 9, [4, 5])]),
    ])
    #expect(MeasuresRepeat.findings(in: plan).isEmpty)
  }
}
