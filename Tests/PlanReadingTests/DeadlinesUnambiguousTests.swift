import PlanModel
import Provenance
import Quantities
import Testing

@testable import PlanReading

struct DeadlinesUnambiguousTests {
  private func findings(_ deadline: String?, steps: [String] = [], year: Int? = 2024) -> [Finding] {
    let reader = PeriodReader()
    var project = Made.project("a")
    project.deadline = deadline.flatMap { reader.read($0, year: year) }
    project.schedule = steps.map { ScheduleStep(text: $0, period: reader.readPrefix($0, year: year)?.period) }
    return DeadlinesUnambiguous.findings(in: Made.plan([project]))
  }

  @Test func aMonthWith前IsReadWholeAndSaysSo() throws {
    let found = try #require(findings("11月前").first)
    #expect(
      Samples.describe(found)
        == "deadline-month-ambiguous a · deadline 7: “11月前” was read as 2024-11-30; the time named may be left out."
    )
    #expect(found.severity == .info)
    #expect(found.alternatives.map(\.reading) == ["2024-10-31"])
  }

  @Test func stepsOfOneScheduleShareAFinding() {
    #expect(
      findings("11月底", steps: ["3月前制定方案", "6月底前完成50%", "三季度前完工"]).map(Samples.describe) == [
        "deadline-month-ambiguous a · schedule 7: “3月前” was read as 2024-03-31, “三季度前” was read as 2024-09-30; the time named may be left out."
      ])
  }

  @Test func withoutAYearThereIsNoDayToName() {
    #expect(
      findings("4月份前", year: nil).map(Samples.describe) == [
        "deadline-month-ambiguous a · deadline 7: “4月份前” was read as its last day; the time named may be left out."
      ])
  }

  @Test(arguments: ["11月底前", "11月底", "11月上旬前", "年底前", "3月15日前", "每月20日前", "5—6月", "持续推进"])
  func plainDeadlinesAreFine(_ deadline: String) {
    #expect(findings(deadline).isEmpty)
  }
}
