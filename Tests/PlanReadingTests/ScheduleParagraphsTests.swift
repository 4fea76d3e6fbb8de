import Quantities
import Testing

@testable import PlanReading

struct ScheduleParagraphsTests {
  private func paragraphs(_ lines: [String]) -> [String] {
    ScheduleParagraphs(periods: PeriodReader()).of(lines).map { $0.joined() }
  }

  @Test func aLineThatBeginsWithATimeBeginsAStep() {
    #expect(
      paragraphs(["2月上旬组织评估（含满意", "度调查），完善机制", "4月完成招标，进场施工", "8月底完成8家"])
        == ["2月上旬组织评估（含满意度调查），完善机制", "4月完成招标，进场施工", "8月底完成8家"])
    #expect(paragraphs(["一季度开工", "全年完成5家。"]) == ["一季度开工", "全年完成5家。"])
  }

  @Test(arguments: [
    // Marks close the steps.
    ["3月开工；", "6月", "底前完工。"], ["3月开工。6月完成主体", "9月完工"],
    // What stands above the time leads up to it.
    ["3月开工，力争", "6月底前完工"], ["3月开工，", "6月底前完工"], ["3月开工建设，9", "月底前完工"], ["3月开工（计划", "6月底前完工）"],
    ["3月至", "6月完成招标"], ["2023年", "6月完成招标"], ["3月完成10", "11月完工"],
    // No step begins the cell.
    ["持续推进", "6月底前完工"], ["3月开工"], [],
  ])
  func otherLinesAreOneParagraph(lines: [String]) {
    #expect(paragraphs(lines) == [lines.joined()])
  }
}
