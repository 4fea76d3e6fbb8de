import PlanModel
import Quantities
import Testing

@testable import PlanReading

struct DatesInOrderTests {
  private func step(_ month: Int, group: String? = nil) -> ScheduleStep {
    ScheduleStep(
      text: "\(month)月底前完成", group: group,
      period: Period(text: "\(month)月底前", end: Made.date(month, 28), precision: .month))
  }

  private func findings(_ steps: [ScheduleStep]) -> [String] {
    var project = Made.project("a")
    project.schedule = steps
    return DatesInOrder.findings(in: Made.plan([project])).map(Samples.describe)
  }

  @Test func aStepThatEndsBeforeTheOneAboveIsReported() {
    #expect(
      findings([step(6), step(11), step(9)]) == [
        "schedule-out-of-order a · schedule 7: “9月底前” stands after “11月底前”."
      ])
    #expect(findings([step(6, group: "甲"), step(3, group: "甲")]).count == 1)
  }

  @Test func stepsInOrderAreFine() {
    #expect(findings([step(3), step(6), step(6), step(11)]).isEmpty)
    #expect(findings([]).isEmpty)
    #expect(findings([step(11, group: "甲"), step(3, group: "乙"), step(6, group: "乙")]).isEmpty)
    #expect(findings([step(6), ScheduleStep(text: "持续推进"), step(9)]).isEmpty)
  }

  @Test func aStepWithoutADateHidesNothing() {
    #expect(findings([step(6), ScheduleStep(text: "持续推进"), step(3)]).count == 1)
  }
}
