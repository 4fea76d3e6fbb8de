import PlanModel
import Testing

@testable import PlanReading

struct TargetPresentTests {
  private func findings(_ measure: Measure, columns: [String] = ["number", "name", "target", "region"])
    -> [String]
  {
    TargetPresent.findings(
      in: Made.plan([Made.project("a", measures: [measure])], document: Made.document(columns: columns))
    ).map(Samples.describe)
  }

  @Test(arguments: [["name", "target", "region"], ["name", "total", "region"]])
  func sharesWithoutATargetAreReported(columns: [String]) {
    #expect(
      findings(Made.measure("a/1", nil, [Made.amount(3, "个")], line: 5), columns: columns) == [
        "target-missing a a/1 target 5: Regions have shares, but their row states no target."
      ])
  }

  @Test func otherRowsAreFine() {
    #expect(findings(Made.measure("a/1", Made.amount(3, "个"), [Made.amount(3, "个")])).isEmpty)
    #expect(findings(Made.measure("a/1", nil, [nil])).isEmpty)
    #expect(findings(Made.measure("a/1", nil, [Made.amount(3, "个")], origin: .prose)).isEmpty)
    #expect(findings(Made.measure("a/1", nil, [Made.amount(3, "个")]), columns: ["name", "region"]).isEmpty)
  }
}
