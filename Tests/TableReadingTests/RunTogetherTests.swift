import SourceText
import Testing

@testable import TableReading

struct RunTogetherTests {
  /// The columns and rows of a text; every character is in one of them, in the furniture or outside.
  private func read(_ text: String) throws -> (columns: [String], rows: [String], outside: [String])? {
    let source = Samples.source(text)
    guard let result = StreamReader.readJoined(source, quantities: Samples.quantities).first else {
      return nil
    }
    let (columns, rows) = try Samples.whole(result, of: source)
    return (columns, rows, result.outside.map { source.text($0) })
  }

  private static let head = "序号实事名称实施内容承办单位协办单位完成时限"
  private static let rows = [
    "1社区食堂惠民工程新办社区食堂38家。市民政局市商务局、市财政局11月底前",
    "2口袋公园惠民工程辟建口袋公园16处，栽种行道树4200株。市园林局、市水利局各区政府长期",
    "3校门护学岗提质项目增派校门护学岗95个。市公安局市教育局10月底前",
    "4盲道畅通惠民工程修补盲道27公里。市住建局市残联、市城管局长期",
  ]
  private static let cells = [
    "1 ¦ 社区食堂惠民工程 ¦ 新办社区食堂38家。 ¦ 市民政局 ¦ 市商务局、市财政局 ¦ 11月底前",
    "2 ¦ 口袋公园惠民工程 ¦ 辟建口袋公园16处，栽种行道树4200株。 ¦ 市园林局、市水利局 ¦ 各区政府 ¦ 长期",
    "3 ¦ 校门护学岗提质项目 ¦ 增派校门护学岗95个。 ¦ 市公安局 ¦ 市教育局 ¦ 10月底前",
    "4 ¦ 盲道畅通惠民工程 ¦ 修补盲道27公里。 ¦ 市住建局 ¦ 市残联、市城管局 ¦ 长期",
  ]
  private static let columns = [
    "number 序号", "name 实事名称", "content 实施内容", "lead 承办单位", "cooperating 协办单位", "deadline 完成时限",
  ]

  @Test func cellsWithNothingBetweenThem() throws {
    let found = try #require(try read("2023年实事任务表\n" + Self.head + Self.rows.joined()))
    #expect(found.columns == Self.columns)
    #expect(found.rows == Self.cells)
    #expect(found.outside == ["2023年实事任务表"])
  }

  @Test func aTitleMayStandRightBeforeTheHead() throws {
    let found = try #require(try read("2023年实事任务表" + Self.head + Self.rows.joined()))
    #expect(found.columns == Self.columns)
    #expect(found.outside == ["2023年实事任务表"])
  }

  @Test func headsPrintedAgainAndHeadingsAreNoCells() throws {
    let text =
      "一、惠老" + Self.rows[0] + Self.rows[1] + "二、护幼" + Self.head + Self.rows[2] + Self.rows[3]
    let found = try #require(try read("2023年实事任务表\n" + Self.head + text))
    #expect(found.columns == Self.columns)
    #expect(found.rows == ["一、惠老"] + Self.cells[..<2] + ["二、护幼"] + Self.cells[2...])
  }

  @Test func numbersOfSlicesAreNone() throws {
    let text = Self.head + Self.rows.joined()
    let middle = text.index(text.startIndex, offsetBy: 120)
    let found = try #require(try read("1、\(text[..<middle])\n2、\(text[middle...])"))
    #expect(found.rows == Self.cells)
  }

  @Test func peopleStandBetweenTheContentAndTheFirstBody() throws {
    let rows = ["方远", "辜一川", "欧阳静", "田禾"].enumerated().map { place, name in
      Self.rows[place].replacing("。", with: "。" + name)
    }
    let found = try #require(
      try read("序号实事名称实施内容分管领导承办单位协办单位完成时限" + rows.joined()))
    #expect(found.columns[3] == "leaders 分管领导" || found.columns[3] == "leader 分管领导")
    #expect(found.rows.map { $0.split(separator: " ¦ ")[3] } == ["方远", "辜一川", "欧阳静", "田禾"])
  }

  @Test func proseIsNoTable() throws {
    let text = "2023年全市新增就业5万人，其中1月增加3200人，2月增加4100人，3月增加5000人。市人社局说，4月以后会更好。"
    #expect(try read(text) == nil)
  }
}
