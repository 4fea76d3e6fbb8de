import PlanModel
import Provenance
import Testing

@testable import PlanDiff

struct HistoryTests {
  private func plan(_ year: Int, _ places: Int?, gap: Bool = false) -> Dataset {
    var projects = Sample.others(year)
    if let places { projects.append(Sample.project("\(year)-1", "婴幼儿照护托位", Sample.amount(places, "个"))) }
    let findings = gap ? [Finding("numbering-gap", .warning, Message("gap", "缺号"))] : []
    return Sample.plan(year, projects, findings: findings)
  }

  private func thread(_ plans: [Dataset], _ id: String) throws -> [PlanHistory.Step] {
    try #require(PlanComparer().history(plans).thread(of: id)).steps
  }

  @Test func aMeasureIsFollowedThroughAllYears() throws {
    let plans = [plan(2_022, 100), plan(2_023, 200), plan(2_024, 150)]
    let steps = try thread(plans, "2023-1/1")
    #expect(steps == [.measures(["2022-1/1"]), .measures(["2023-1/1"]), .measures(["2024-1/1"])])
    let history = try PlanComparer().history(plans)
    #expect(history.comparisons.count == 2)
    #expect(history.threads.count == 5)
    #expect(history.threads.allSatisfy { $0.steps.count == 3 })
  }

  @Test func aYearWithoutItDoesNotEndAThread() throws {
    let plans = [plan(2_021, 100), plan(2_022, nil), plan(2_023, nil, gap: true), plan(2_024, 150)]
    #expect(
      try thread(plans, "2024-1/1") == [
        .measures(["2021-1/1"]), .absent, .notFound, .measures(["2024-1/1"]),
      ])
  }

  @Test func whatIsInOneYearIsAThreadOfItsOwn() throws {
    let plans = [plan(2_022, nil), plan(2_023, 200), plan(2_024, nil)]
    #expect(try thread(plans, "2023-1/1") == [.absent, .measures(["2023-1/1"]), .absent])
    #expect(try PlanComparer().history(plans).thread(of: "2023-2/1") == nil)
  }

  @Test func linksGoToTheYearsThatTheyAreAbout() throws {
    let plans = [plan(2_022, 100), plan(2_023, 200), plan(2_024, 150)]
    let apart = PlanLinks(different: [.init(old: "2023-1/1", new: "2024-1/1")])
    let history = try PlanComparer().history(plans, links: apart)
    #expect(history.comparisons[0].pairs.contains { $0.new == ["2023-1/1"] })
    #expect(!history.comparisons[1].pairs.contains { $0.old == ["2023-1/1"] })
    #expect(throws: ComparisonFault.unknownLink("2022-9/1", side: .old)) {
      try PlanComparer().history(plans, links: PlanLinks(same: [.init(old: "2022-9/1", new: "2023-1/1")]))
    }
    // Both are there, but not in years that follow each other.
    #expect(throws: ComparisonFault.unknownLink("2024-1/1", side: .new)) {
      try PlanComparer().history(plans, links: PlanLinks(same: [.init(old: "2022-1/1", new: "2024-1/1")]))
    }
  }
}
