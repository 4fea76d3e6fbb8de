import Testing

@testable import TableReading

struct DrawnRuleTests {
  @Test(arguments: [
    "|---|:--:|---:|", "------", "======", "---------", "+----+----+", "____", "| --- | --- |",
  ])
  func aLineThatOnlyDraws(text: String) {
    #expect(DrawnRule.matches(text))
  }

  @Test(arguments: ["", "-", "--", "— 3 —", "1\t--\t--", "--\t--", "|  |  |", "第一条------", "a---b"])
  func aLineThatSaysSomething(text: String) {
    #expect(!DrawnRule.matches(text))
  }
}
