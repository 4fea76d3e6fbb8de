import PlanModel
import Quantities
import Testing

@testable import PlanReading

struct SharesAgreeInUnitTests {
  private func findings(_ target: Quantity?, _ shares: [Quantity?]) -> [String] {
    SharesAgreeInUnit.findings(
      in: Made.plan([Made.project("a", measures: [Made.measure("a/1", target, shares)])])
    ).map(Samples.describe)
  }

  @Test func anotherUnitIsReportedWithItsRegion() {
    #expect(
      findings(Made.amount(9, "个"), [Made.amount(4, "个"), Made.amount(5, "处"), Made.amount(1, "座")]) == [
        "unit-mismatch a a/1 allocations 7: The target is counted in 个, but: 青羊区 5处、金牛区 1座."
      ])
  }

  @Test func onlyFiveCellsAreListed() {
    let shares = (1...6).map { Made.amount($0, "处") }
    #expect(
      findings(Made.amount(21, "个"), shares) == [
        "unit-mismatch a a/1 allocations 7: The target is counted in 个, but: 锦江区 1处、青羊区 2处、金牛区 3处、武侯区 4处、成华区 5处."
      ])
  }

  @Test func theSameUnitOrNoneIsFine() {
    #expect(findings(Made.amount(9, "个"), [Made.amount(4, "个"), nil, Made.amount(5, nil)]).isEmpty)
    #expect(findings(nil, [Made.amount(4, "个")]).isEmpty)
    #expect(findings(Made.amount(9, nil), [Made.amount(4, "个")]).isEmpty)
  }
}
