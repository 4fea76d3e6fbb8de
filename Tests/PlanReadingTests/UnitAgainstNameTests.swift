import PlanModel
import Quantities
import Testing

@testable import PlanReading

struct UnitAgainstNameTests {
  private func findings(_ name: String, _ target: Quantity) -> [String] {
    UnitAgainstName.findings(
      in: Made.plan([Made.project("a", name: name, measures: [Made.measure("a/1", target)])])
    ).map(Samples.describe)
  }

  @Test func anotherUnitForTheSameNumberIsReported() {
    #expect(
      findings("改造困难家庭住房800个", Made.amount(800, "户")) == [
        "unit-name-conflict a a/1 target 7: The target is “800户”, the name counts it in 个 (“800个”)."
      ])
  }

  @Test(arguments: [
    ("改造困难家庭住房800户", Made.amount(800, "户")), ("改造困难家庭住房900个", Made.amount(800, "户")),
    ("改造住房", Made.amount(800, "户")),
    ("改造困难家庭住房800个、服务家庭800户", Made.amount(800, "户")), ("改造困难家庭住房800个", Made.amount(800, nil)),
  ])
  func otherwiseThereIsNone(name: String, target: Quantity) {
    #expect(findings(name, target).isEmpty)
  }
}
