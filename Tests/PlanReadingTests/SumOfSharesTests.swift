import PlanModel
import Provenance
import Quantities
import Testing

@testable import PlanReading

struct SumOfSharesTests {
  private func findings(_ target: Quantity?, _ shares: [Quantity?]) -> [String] {
    SumOfShares.findings(
      in: Made.plan([Made.project("a", measures: [Made.measure("a/1", target, shares)])])
    ).map(Samples.describe)
  }

  @Test(arguments: [
    (10, [4, 5], "The shares add up to 9个, the target is 10个 (difference -1)."),
    (10, [4, 7], "The shares add up to 11个, the target is 10个 (difference +1)."),
    (10, [0], "The shares add up to 0个, the target is 10个 (difference -10)."),
  ])
  func sharesThatDoNotAddUpAreReported(target: Int, shares: [Int], message: String) {
    #expect(
      findings(Made.amount(target, "个"), shares.map { Made.amount($0, "个") })
        == ["sum-mismatch a a/1 allocations 7: " + message])
  }

  @Test func decimalsAreExact() throws {
    let tenth = Quantity(text: "0.1吨", value: try #require(ExactDecimal("0.1")), unit: Made.unit("吨"))
    let whole = Quantity(text: "0.3吨", value: try #require(ExactDecimal("0.3")), unit: Made.unit("吨"))
    #expect(findings(whole, [tenth, tenth, tenth]).isEmpty)
    #expect(
      findings(whole, [tenth, tenth]) == [
        "sum-mismatch a a/1 allocations 7: The shares add up to 0.2吨, the target is 0.3吨 (difference -0.1)."
      ])
  }

  @Test func sharesThatAddUpAreFine() {
    #expect(findings(Made.amount(10, "个"), [Made.amount(4, "个"), nil, Made.amount(6, "个")]).isEmpty)
  }

  @Test(arguments: [
    (Bound.atLeast, 11, true), (.atLeast, 10, true), (.atLeast, 9, false), (.atMost, 9, true),
    (.atMost, 11, false),
    (.about, 9, true), (.about, 11, true), (.over, 11, true), (.over, 9, false), (.under, 9, true),
    (.under, 11, false),
  ])
  func aBoundIsMetFromItsSide(bound: Bound, sum: Int, meets: Bool) {
    let found = findings(
      Made.amount(10, "个", bound: bound), [Made.amount(1, "个"), Made.amount(sum - 1, "个")])
    #expect(found.isEmpty == meets)
  }

  @Test(arguments: [Bound.over, .under])
  func aStrictBoundIsNotMetByTheNumberItself(bound: Bound) {
    #expect(findings(Made.amount(10, "个", bound: bound), [Made.amount(10, "个")]).count == 1)
  }

  @Test func ratesAreNotAdded() {
    #expect(findings(Made.amount(95, "%"), [Made.amount(95, "%"), Made.amount(95, "%")]).isEmpty)
  }

  @Test func whatIsNoAmountLeavesTheRowAlone() {
    #expect(findings(nil, [Made.amount(4, "个")]).isEmpty)
    #expect(findings(Made.amount(10, "个"), []).isEmpty)
    #expect(findings(Made.amount(10, "个"), [nil, nil]).isEmpty)
    var measure = Made.measure("a/1", Made.amount(10, "个"), [Made.amount(4, "个")])
    measure.allocations.append(Allocation(region: "青羊区", state: .note("按需")))
    #expect(SumOfShares.findings(in: Made.plan([Made.project("a", measures: [measure])])).isEmpty)
  }

  @Test func aDashCountsAsNothing() {
    var measure = Made.measure("a/1", Made.amount(10, "个"), [Made.amount(4, "个")])
    measure.allocations.append(Allocation(region: "青羊区", state: .dash("--")))
    let found = SumOfShares.findings(in: Made.plan([Made.project("a", measures: [measure])]))
    #expect(found.map(\.message.english) == ["The shares add up to 4个, the target is 10个 (difference -6)."])
  }
}
