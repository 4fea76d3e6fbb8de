import PlanModel
import Quantities
import Testing

@testable import PlanReading

struct DatesInYearTests {
  private func findings(_ deadline: Period?, steps: [Period] = [], year: Int? = 2023) -> [String] {
    var project = Made.project("a")
    project.deadline = deadline
    project.schedule = steps.map { ScheduleStep(text: $0.text, period: $0) }
    return DatesInYear.findings(in: Made.plan([project], document: Made.document(year: year))).map(
      Samples.describe)
  }

  private let inside = Period(text: "11月底", end: Made.date(11, 30), precision: .month)
  private let after = Period(text: "2024年3月底", end: Made.date(3, 31, year: 2024), precision: .month)
  private let winter = Period(
    text: "11月至次年3月", start: Made.date(11, 1), end: Made.date(3, 31, year: 2024), precision: .month)

  @Test func datesOutsideAreListed() {
    #expect(findings(after) == ["date-outside-year a · schedule 7: Outside 2023: 2024年3月底."])
    #expect(
      findings(inside, steps: [inside, winter, after]) == [
        "date-outside-year a · schedule 7: Outside 2023: 11月至次年3月、2024年3月底."
      ])
  }

  @Test func datesInsideAreFine() {
    #expect(findings(inside, steps: [inside]).isEmpty)
    #expect(findings(nil).isEmpty)
    #expect(findings(Period(text: "长期", precision: .open)).isEmpty)
    #expect(findings(after, year: nil).isEmpty)
    #expect(findings(after, year: 2024).isEmpty)
  }
}
