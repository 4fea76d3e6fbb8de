import SourceText
import Testing

@testable import PlanReading

struct TitleLinesTests {
  private func title(_ text: String) -> (title: String, year: String?) {
    let source = Samples.source(text)
    let found = TitleLines(
      above: source.lines.indices.compactMap { source.content(ofLine: $0) }, source: source)
    return (
      PieceText.joined(PieceText.printed(found.lines, in: source)), found.yearLine.map { source.text($0) }
    )
  }

  @Test func pageDataIsNoTitle() {
    #expect(
      title("2024年3月28日\n（此件公开发布）\n\n江北区2024年重点工作\n任务分解方案\n字号：\n").title == "江北区2024年重点工作任务分解方案")
    #expect(
      title("名称：甲市2024年民生实事项目 文号：甲政发〔2024〕2号\n发布日期：2024-01-05\n甲市2024年民生实事项目").title == "甲市2024年民生实事项目")
  }

  @Test func aYearBelowTheTitleStaysOut() {
    let found = title("甲市民生实事责任书\n（2024年度）")
    #expect(found.title == "甲市民生实事责任书")
    #expect(found.year == "（2024年度）")
    // Above the rest it is part of the title.
    #expect(title("2024年\n甲市民生实事责任书").title == "2024年甲市民生实事责任书")
  }

  @Test func printedTwiceItIsATitleOnce() {
    #expect(title("甲市2024年民生实事项目\n甲市2024年民生实事项目").title == "甲市2024年民生实事项目")
  }

  @Test func addresseesAndProseEndIt() {
    #expect(
      title("甲市2024年民生实事任务分解表\n各区人民政府:\n现将任务分解如下，请认真落实。").title == "甲市2024年民生实事任务分解表")
  }
}
