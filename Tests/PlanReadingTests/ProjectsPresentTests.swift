import Testing

@testable import PlanReading

struct ProjectsPresentTests {
  @Test func aPlanWithoutProjectsIsReported() {
    #expect(
      ProjectsPresent.findings(in: Made.plan([])).map(Samples.describe) == [
        "no-projects · · · : Expected projects, found none: compare the dataset with the dump."
      ])
  }

  @Test func aTableThatWasNotReadIsReportedElsewhere() {
    var plan = Made.plan([])
    plan.isRead = false
    #expect(ProjectsPresent.findings(in: plan).isEmpty)
  }

  @Test func aPlanWithProjectsIsNot() {
    #expect(ProjectsPresent.findings(in: Made.plan([Made.project("a")])).isEmpty)
  }
}
