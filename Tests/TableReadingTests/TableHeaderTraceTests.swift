import Gazetteer
import Testing

@testable import TableReading

struct TableHeaderTraceTests {
  private func isPresent(_ text: String) -> Bool {
    TableHeaderTrace(lines: ListSamples.lines(text), words: .shared).isPresent()
  }

  @Test(arguments: [
    "序号 项目名称 牵头单位\n1 新建", "序号\n项目名称\n", "标题\n序号\n", "项目名称\n牵头单位\n", "2023年清单\n类别 项目内容 目标\n",
  ])
  func aHeaderIsSeen(text: String) { #expect(isPresent(text)) }

  @Test(arguments: [
    "", "序号：1 项目名称：新建 牵头单位：市教育局", "1.项目名称：新建\n牵头单位：甲", "重点任务\n1.新建", "工作目标\n\n为办好实事", "号 甲", "一、重点任务\n（一）新建",
  ])
  func aListHasNone(text: String) { #expect(!isPresent(text)) }
}
