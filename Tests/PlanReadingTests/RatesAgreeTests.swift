import PlanModel
import Quantities
import Testing

@testable import PlanReading

struct RatesAgreeTests {
  private func findings(_ target: Quantity, _ shares: [Quantity?]) -> [String] {
    RatesAgree.findings(in: Made.plan([Made.project("a", measures: [Made.measure("a/1", target, shares)])]))
      .map(Samples.describe)
  }

  private func rates(_ values: Int...) -> [Quantity?] { values.map { Made.amount($0, "%") } }

  @Test func aRateThatStandsAloneIsReported() {
    #expect(
      findings(Made.amount(95, "%"), rates(95, 95, 59)) == [
        "rate-doubtful a a/1 allocations 7: The target is “95%”, but: 金牛区 59%."
      ])
  }

  @Test func aRateAboveTheWholeIsReported() {
    #expect(
      findings(Made.amount(95, "%"), rates(90, 92, 120, 105)) == [
        "rate-doubtful a a/1 allocations 7: The target is “95%”, but: 金牛区 120%、武侯区 105%."
      ])
  }

  @Test func otherRatesAreFine() {
    #expect(findings(Made.amount(95, "%"), rates(95, 95, 95)).isEmpty)
    #expect(findings(Made.amount(95, "%"), rates(90, 92, 95, 98)).isEmpty)
    #expect(findings(Made.amount(95, "%"), rates(95, 90)).isEmpty)
    #expect(findings(Made.amount(130, "%"), rates(130, 130, 130)).isEmpty)
    #expect(findings(Made.amount(95, "%"), []).isEmpty)
    #expect(
      findings(Made.amount(95, "个"), [Made.amount(95, "个"), Made.amount(95, "个"), Made.amount(9, "个")])
        .isEmpty)
  }
}
