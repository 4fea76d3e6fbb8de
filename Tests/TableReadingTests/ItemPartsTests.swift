import SourceText
import Testing

@testable import TableReading

struct ItemPartsTests {
  /// The text of an item, its fields and its furniture, in one line.
  private func cut(_ text: String) -> [String] {
    let lines = ListSamples.lines(text)
    let item = ListItem(kind: .item, number: nil, start: lines.start, end: lines.end)
    let parts = ItemParts(
      of: item, labels: ListSamples.labels(text), lines: lines, brackets: BracketPairs(lines: lines))
    let fields = parts.fields.map { "\($0.header)=\(PieceText.printed($0.pieces, in: lines.source))" }
    return [PieceText.printed(parts.own, in: lines.source)] + fields
  }

  @Test(arguments: [
    ("新建学校。", ["新建学校"]),
    ("新建学校；", ["新建学校"]),
    ("新建学校5所（牵头单位：市教育局；责任单位：市财政局、市人社局）；", ["新建学校5所", "牵头单位=市教育局", "责任单位=市财政局、市人社局"]),
    ("新建学校5所。（牵头单位：市教育局）", ["新建学校5所", "牵头单位=市教育局"]),
    ("新建学校5所（牵头单位：市教育局），新增学位900个；", ["新建学校5所，新增学位900个", "牵头单位=市教育局"]),
    ("新建学校。责任单位：市教育局，完成时限：12月底前。", ["新建学校", "责任单位=市教育局", "完成时限=12月底前"]),
    ("新建学校。责任单位：市教育局。其余改建；", ["新建学校。其余改建", "责任单位=市教育局"]),
    ("新建学校\n牵头单位：市教育局\n责任单位：市财政局，\n市人社局\n", ["新建学校", "牵头单位=市教育局", "责任单位=市财政局，市人社局"]),
    ("新建（含改建，责任单位：市教育局）学校", ["新建（含改建，）学校", "责任单位=市教育局"]),
    ("学校\n进度安排：6月底完成30%。12月底完成。", ["学校", "进度安排=6月底完成30%。12月底完成。"]),
    ("牵头单位：市卫生健康委（市老龄办）。", ["", "牵头单位=市卫生健康委（市老龄办）"]),
    ("（牵头单位：市教育局", ["（", "牵头单位=市教育局"]),
    ("甲（牵头单位：）", ["甲", "牵头单位="]),
    ("（责任单位）：市教育局", ["（责任单位）：市教育局"]),
  ])
  func textAndFields(text: String, expected: [String]) {
    // A schedule counts as a label only where it comes twice.
    let twice = text.contains("进度安排") ? text + "\n进度安排：" : text
    let extra = text.contains("进度安排") ? ["进度安排="] : []
    #expect(cut(twice) == expected + extra)
  }
}
