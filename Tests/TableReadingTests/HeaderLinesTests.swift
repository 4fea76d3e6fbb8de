import Gazetteer
import Quantities
import SourceText
import TableReading
import Testing

struct HeaderLinesTests {
  @Test(
    arguments: [
      ("责任清单\n序号\n项目名称\n牵头单位\n1\n新增托位\n", true),
      ("  序号 项目名称 牵头单位  \n1 新增托位 市教育局\n", true),
      ("责任清单序\n号项\n目名称牵\n头单位1\n", false),
      ("责任清单\n序号\n项目名称\n牵头单位 1\n", false), ("没有表格的文本\n", false), ("", false),
    ])
  func theFirstHeaderIsLookedAt(text: String, isWhole: Bool) {
    let source = SourceText(utf8: Array(text.utf8))
    #expect(HeaderLines.areWhole(in: source, words: .shared, quantities: QuantityReader()) == isWhole)
  }
}
