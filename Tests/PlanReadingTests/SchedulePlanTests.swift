import PlanModel
import Quantities
import Testing

@testable import PlanReading

struct SchedulePlanTests {
  /// `[group] text | period | amounts` of every step.
  private func steps(_ text: String, year: Int? = 2023) -> [String] {
    SchedulePlan(periods: PeriodReader(), prose: Samples.prose, year: year).steps(in: text).map { step in
      var line = step.group.map { "[\($0)] " } ?? ""
      line += step.text
      if let period = step.period {
        line += " | \(period.start?.description ?? "")/\(period.end?.description ?? "")"
      }
      if !step.quantities.isEmpty { line += " | " + step.quantities.map(\.text).joined(separator: ",") }
      return line
    }
  }

  @Test(arguments: [
    ("", []),
    ("6月底前完成50%；11月底前全部完成。", ["6月底前完成50%； | /2023-06-30 | 50%", "11月底前全部完成。 | /2023-11-30"]),
    ("3月底前开工建设;9 月 底 前新增学位 1200 个", ["3月底前开工建设; | /2023-03-31", "9月底前新增学位1200个 | /2023-09-30 | 1200个"]),
    ("持续推进", ["持续推进"]),
    ("6月底前完成招标（含设计；监理）；12月底前完工。", ["6月底前完成招标（含设计；监理）； | /2023-06-30", "12月底前完工。 | /2023-12-31"]),
    ("。；", ["。", "；"]),
  ])
  func aStepEndsOutsideBrackets(text: String, expected: [String]) {
    #expect(steps(text) == expected)
  }

  @Test(arguments: [
    (
      "[托位建设]6月底前新增托位250个；10月底前新增托位500个；[学位建设]9月底前新增学位100个。",
      [
        "[托位建设] 6月底前新增托位250个； | /2023-06-30 | 250个", "[托位建设] 10月底前新增托位500个； | /2023-10-31 | 500个",
        "[学位建设] 9月底前新增学位100个。 | /2023-09-30 | 100个",
      ]
    ),
    ("总体要求【一期】6月底前完工", ["总体要求", "[一期] 6月底前完工 | /2023-06-30"]),
    ("［甲 组］6月底前完工；［乙组］8月底前完工", ["[甲组] 6月底前完工； | /2023-06-30", "[乙组] 8月底前完工 | /2023-08-31"]),
    ("（见[附表]）6月底前完工", ["（见[附表]）6月底前完工"]),
  ])
  func aHeadingNamesTheStepsBelow(text: String, expected: [String]) {
    #expect(steps(text) == expected)
  }

  @Test func aHeadingThatIsNeverClosedIsText() {
    #expect(steps("6月底前完工；[后续工作") == ["6月底前完工； | /2023-06-30", "[后续工作"])
  }

  @Test(arguments: ["【后续工作", "［后续工作"])
  func aHeadingThatIsNeverClosedKeepsItsBracket(heading: String) {
    #expect(steps("6月底前完工；" + heading) == ["6月底前完工； | /2023-06-30", heading])
  }

  @Test func stepsBehindAnUnclosedHeadingAreStillSteps() {
    #expect(
      steps("[托位建设 6月底前新增托位250个；10月底前完工。").count == 2)
  }

  @Test func aMilestoneIsATimeWithAQuantityOrAShare() throws {
    let steps = SchedulePlan(periods: PeriodReader(), prose: Samples.prose, year: 2024).steps(
      in: "3月底前新建成2家；6月底前完成50%；9月底前完成年度任务的百分之八十；11月底前全部完成。")
    let milestones = steps.map { step in
      let amounts = step.quantities.map {
        "\($0.value)\($0.unit?.word ?? "?") \($0.unit?.dimension.rawValue ?? "?")"
      }
      return "\(step.period?.end?.description ?? "-") \(amounts.joined(separator: ","))"
    }
    #expect(
      milestones == ["2024-03-31 2家 count", "2024-06-30 50% rate", "2024-09-30 80% rate", "2024-11-30 "])
    #expect(Samples.prose.quantities(in: "6月底前完成50%").map(\.role) == [.share])
    #expect(Samples.prose.quantities(in: "3月底前新建成2家").map(\.role) == [.target])
  }

  @Test func aDoubtfulAmountOfAStepIsReported() {
    let plan = SchedulePlan(periods: PeriodReader(), prose: Samples.prose, year: 2024)
    let doubtful = plan.read(["6月底前培训3万5人；9月底前培训4万人"])
    #expect(doubtful.steps.flatMap(\.quantities).map(\.value) == [35_000, 40_000].map { ExactDecimal($0) })
    #expect(doubtful.faults == [CellFault(.quantity(.ambiguousNumeral), field: "schedule", text: "3万5人")])
    #expect(plan.read(["6月底前完成50%"]).faults.isEmpty)
  }

  @Test func withoutAYearAPeriodHasNoDates() {
    #expect(steps("6月底前完成50%", year: nil) == ["6月底前完成50% | / | 50%"])
  }
}
