import PlanModel
import Quantities
import Testing

@testable import PlanReading

struct MilestonesWithinTargetTests {
  private func findings(_ targets: [Quantity], steps: [[Quantity]]) -> [String] {
    var project = Made.project(
      "a", measures: targets.enumerated().map { Made.measure("a/\($0 + 1)", $1) })
    project.schedule = steps.map { ScheduleStep(text: "步骤", quantities: $0) }
    return MilestonesWithinTarget.findings(in: Made.plan([project])).map(Samples.describe)
  }

  @Test func aStepAboveTheLargestTargetIsReported() {
    #expect(
      findings(
        [Made.amount(5, "个"), Made.amount(3, "个")], steps: [[Made.amount(4, "个")], [Made.amount(6, "个")]])
        == [
          "milestone-above-target a · schedule 7: The schedule says “6个”, the target is 5个."
        ])
  }

  @Test func stepsUpToTheTargetAreFine() {
    #expect(
      findings([Made.amount(5, "个")], steps: [[Made.amount(2, "个")], [Made.amount(5, "个")], []]).isEmpty)
    #expect(findings([Made.amount(5, "个")], steps: [[Made.amount(9, "公里")], [Made.amount(50, "%")]]).isEmpty)
    #expect(findings([], steps: [[Made.amount(9, "个")]]).isEmpty)
    #expect(findings([Made.amount(5, "个")], steps: [[Made.amount(9, nil)]]).isEmpty)
  }
}
