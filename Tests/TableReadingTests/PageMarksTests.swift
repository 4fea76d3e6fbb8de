import SourceText
import Testing

@testable import TableReading

struct PageMarksTests {
  static let header = "序号 项目名称 牵头单位\n"

  private func marks(_ text: String) -> (PageMarks, SourceText) {
    let source = Samples.source(text)
    return (PageMarks(source: source, headers: FlowSamples.headers(source)), source)
  }

  private func furniture(_ text: String) -> [String] {
    let (marks, source) = marks(text)
    return marks.furniture.map { source.text($0) }
  }

  @Test(arguments: [
    "— 1 —", "- 1 -", "-1-", "－1－", "·1·", "第1页", "第 1 页 共 2 页", "第1页，共2页", "1/2页", "续表", "（续上表）", "转下页",
    "--------", "==========",
  ])
  func aMarkOfThePageIsFurnitureWhereverItStands(mark: String) {
    #expect(furniture(Self.header + "1 新增学位\n\(mark)\n市教育局\n2 改造公厕 市水利局\n") == [mark])
  }

  @Test(arguments: [
    "1", "12", "--", "—", "/", "3/4", "2024", "5个", "1.", "第1项", "续建公园", "2024年", "- 新增 1 -", "12-15", "---",
    "-----",
  ])
  func aCellIsNone(cell: String) {
    #expect(furniture(Self.header + "1 新增学位\n\(cell)\n市教育局\n2 改造公厕 市水利局\n") == [])
  }

  @Test func marksAboveTheFirstHeaderAreLeftToTheTitle() {
    #expect(furniture("— 1 —\n" + Self.header + "1 新增学位 市教育局\n") == [])
  }

  @Test func bareNumbersThatCountThePagesAreFurniture() {
    let page = "新增学位\n市教育局\n"
    let text =
      Self.header + "1\n" + page + "1\n" + Self.header + "2\n" + page + "2\n" + Self.header + "3\n" + page
      + "3\n"
    let (marks, _) = marks(text)
    #expect((0..<15).filter { marks.isFurniture($0) } == [4, 9, 14])
  }

  @Test func oneNumberIsNoPageNumber() {
    let page = "新增学位\n市教育局\n"
    #expect(furniture(Self.header + "1\n" + page + "1\n" + Self.header + "2\n" + page) == [])
    #expect(furniture(Self.header + "1\n" + page + "1\n" + Self.header + "2\n" + page + "2\n") == ["1", "2"])
    #expect(furniture(Self.header + "1\n" + page + "1\n" + Self.header + "2\n" + page + "5\n") == [])
  }

  @Test func bareNumbersThatDoNotCountArePartOfTheTable() {
    let page = "新增学位\n市教育局\n"
    let text =
      Self.header + "1\n" + page + "7\n" + Self.header + "2\n" + page + "30\n" + Self.header + "3\n" + page
    #expect(furniture(text) == [])
  }

  @Test func aPageMayCountFromAnyNumber() {
    let page = "新增学位\n市教育局\n"
    let text =
      Self.header + "1\n" + page + "14\n" + Self.header + "2\n" + page + "15\n" + Self.header + "3\n" + page
      + "16\n"
    #expect(furniture(text) == ["14", "15", "16"])
  }

  @Test func theTitleAboveEveryHeaderIsNoPartOfTheTable() {
    let text =
      "附件2\n厦门市为民办实事项目\n" + Self.header + "1 新增学位 市教育局\n附件2\n厦门市为民办实事项目\n" + Self.header
      + "2 改造公厕 市水利局\n"
    let (marks, _) = marks(text)
    #expect(marks.linesAbove(header: 0) == [])
    #expect(marks.linesAbove(header: 1) == [4, 5])
    #expect(marks.linesAbove(header: 2) == [])
  }

  @Test func whatLooksLikeTheEndOfARowStaysInIt() {
    let (marks, _) = marks(Self.header + "1 新增学位\n市教育局\n" + Self.header + "2 改造公厕 市水利局\n")
    #expect(marks.linesAbove(header: 1) == [])
  }

  @Test(
    arguments: [
      ("1 新增学位 市教育局\n注：数据截至年初。\n联系电话另行通知。\n", [2, 3]), ("1 新增学位 市教育局\n说明：略\n", [2]),
      ("1 新增学位 市教育局\n", []), ("1 新增学位 市教育局\n备注：略\n第1页\n", [2]),
    ] as [(String, [Int])])
  func notesBelowTheLastRow(rows: String, lines: [Int]) {
    let (marks, _) = marks(Self.header + rows)
    #expect(marks.linesBelow.sorted() == lines)
  }

  @Test func withoutAHeaderThereIsNothing() {
    let (marks, _) = marks("— 1 —\n注：略\n")
    #expect(marks.furniture.isEmpty)
    #expect(marks.linesBelow.isEmpty)
  }
}
