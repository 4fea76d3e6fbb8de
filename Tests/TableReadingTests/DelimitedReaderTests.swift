import Gazetteer
import Provenance
import Quantities
import SourceText
import TableReading
import Testing

/// Covers `TableRules` as well.
struct DelimitedReaderTests {
  private func outside(_ result: TableReadingResult, _ source: SourceText) -> [String] {
    result.outside.map { source.text($0) }
  }

  private func furniture(_ result: TableReadingResult, _ source: SourceText) -> [String] {
    result.furniture.map { source.text($0) }
  }

  @Test func otherTextStandsAroundTheTable() throws {
    let source = Samples.tabbed(
      """
      附件1
      宁波市2023年民生实事项目清单

      序号¦项目名称¦牵头单位
      1¦新增学位¦市教育局
      — 1 —
      2¦改造公厕¦市综合执法局
      注：数据截至年初。

      """)
    let result = try #require(Samples.read(source))
    #expect(result.layout == .delimited)
    #expect(result.tables.count == 1)
    #expect(Samples.rows(result.tables[0], in: source) == ["1 ¦ 新增学位 ¦ 市教育局", "2 ¦ 改造公厕 ¦ 市综合执法局"])
    #expect(result.tables[0].headerLines == [3])
    #expect(outside(result, source) == ["附件1", "宁波市2023年民生实事项目清单", "注：数据截至年初。"])
    #expect(furniture(result, source) == ["序号\t项目名称\t牵头单位", "— 1 —"])
    #expect(result.findings.isEmpty)
  }

  @Test(arguments: ["", "宁波市\n", "一段文字，没有表格。\n第二段\n", "甲\t乙\n丙\t丁\n", "序号 项目名称 牵头单位\n1 新增 市教育局\n"])
  func withoutAHeaderThereIsNoTable(text: String) {
    #expect(Samples.read(Samples.source(text)) == nil)
  }

  @Test func theHeaderOfEveryPageIsFurniture() throws {
    let source = Samples.tabbed(
      """
      序号¦项目名称¦目标¦锦江区¦青羊区
      1¦新增学位¦9个¦4个¦5个
      \u{C}序号¦项目名称¦目标¦锦江区¦青羊区¦¦
      2¦改造公厕¦3座¦1座¦2座¦¦
      \u{C}序号¦项 目 名 称¦目标¦锦江区¦青羊区
      3¦新建公园¦2个¦1个¦1个

      """)
    let result = try #require(Samples.read(source))
    #expect(result.tables.count == 1)
    #expect(result.tables[0].headerCount == 3)
    #expect(
      Samples.rows(result.tables[0], in: source) == [
        "1 ¦ 新增学位 ¦ 9个 ¦ 4个 ¦ 5个", "2 ¦ 改造公厕 ¦ 3座 ¦ 1座 ¦ 2座", "3 ¦ 新建公园 ¦ 2个 ¦ 1个 ¦ 1个",
      ])
    #expect(result.furniture.count == 3)
  }

  @Test func aHeaderOfTwoRowsIsFurnitureOnEveryPage() throws {
    let source = Samples.tabbed(
      """
      序号¦项目名称¦任务分解¦
      ¦¦锦江区¦青羊区
      1¦新增学位¦4个¦5个
      序号¦项目名称¦任务分解¦
      ¦¦锦江区¦青羊区
      2¦改造公厕¦1座¦2座

      """)
    let result = try #require(Samples.read(source))
    #expect(result.tables.count == 1)
    #expect(Samples.rows(result.tables[0], in: source) == ["1 ¦ 新增学位 ¦ 4个 ¦ 5个", "2 ¦ 改造公厕 ¦ 1座 ¦ 2座"])
    #expect(result.furniture.count == 4)
  }

  @Test(arguments: [
    "序号¦项目名称¦目标¦椒江区¦路桥区\n",
    "序号¦项目名称¦目标¦任务分解¦\n¦¦¦椒江区¦路桥区\n",
    "序号¦项目名称¦目标¦各县（市、区）目标任务\n椒江区¦路桥区\n",
  ])
  func aHeaderPrintedTwiceInARowIsFurniture(header: String) throws {
    let spaced = header.replacing("项目", with: "项 目").replacing("路桥", with: "路\u{3000}桥").replacing(
      "序", with: " 序")
    let source = Samples.tabbed(
      header + header + "1¦新增学位¦9个¦4个¦5个\n\u{C}" + spaced + spaced + "2¦改造公厕¦3座¦1座¦2座\n")
    let result = try #require(Samples.read(source))
    #expect(result.tables.count == 1)
    #expect(result.tables[0].columns.map(\.header) == ["序号", "项目名称", "目标", "椒江区", "路桥区"])
    #expect(
      Samples.rows(result.tables[0], in: source) == ["1 ¦ 新增学位 ¦ 9个 ¦ 4个 ¦ 5个", "2 ¦ 改造公厕 ¦ 3座 ¦ 1座 ¦ 2座"])
    #expect(result.furniture.count == 4 * header.count { $0 == "\n" })
    #expect(result.outside.isEmpty)
  }

  @Test func theLowerRowOfAHeaderIsFurnitureByItself() throws {
    let source = Samples.tabbed(
      "序号¦项目名称¦目标¦任务分解¦\n¦¦¦椒江区¦路桥区\n1¦新增学位¦9个¦4个¦5个\n¦¦¦椒江 区¦路桥区\n2¦改造公厕¦3座¦1座¦2座\n")
    let result = try #require(Samples.read(source))
    #expect(
      Samples.rows(result.tables[0], in: source) == ["1 ¦ 新增学位 ¦ 9个 ¦ 4个 ¦ 5个", "2 ¦ 改造公厕 ¦ 3座 ¦ 1座 ¦ 2座"])
    #expect(result.furniture.count == 3)
  }

  @Test func otherColumnsStartAnotherTable() throws {
    let source = Samples.tabbed(
      """
      序号¦项目名称¦牵头单位
      1¦新增学位¦市教育局
      序号¦项目名称¦目标¦锦江区¦青羊区
      1¦新增学位¦9个¦4个¦5个

      """)
    let result = try #require(Samples.read(source))
    #expect(result.tables.count == 2)
    #expect(result.tables.map { $0.columns.count } == [3, 5])
    #expect(
      result.tables.map { Samples.rows($0, in: source) } == [
        ["1 ¦ 新增学位 ¦ 市教育局"], ["1 ¦ 新增学位 ¦ 9个 ¦ 4个 ¦ 5个"],
      ])
  }

  @Test(arguments: [
    ("序号,项目名称,目标\n1,\"新增\n学位\",5个\n2,\"改造,新建\",3个\n", ["1 ¦ 新增学位 ¦ 5个", "2 ¦ 改造,新建 ¦ 3个"]),
    ("序号;项目名称;目标\n1;新增;5个\n", ["1 ¦ 新增 ¦ 5个"]),
    ("序号|项目名称|目标\n1|新增|5个\n", ["1 ¦ 新增 ¦ 5个"]),
    (
      "| 序号 | 项目名称 | 目标 |\n|:---|:---:|---:|\n| 1 | 新增 | 5个 |\n|  | 其中 | -- |\n",
      ["1 ¦ 新增 ¦ 5个", " ¦ 其中 ¦ --"]
    ),
    ("序号|项目名称|目标\n------\n1|新增|5个\n======\n", ["1 ¦ 新增 ¦ 5个"]),
  ])
  func everyDelimiterIsRead(text: String, rows: [String]) throws {
    let source = Samples.source(text)
    let result = try #require(Samples.read(source))
    #expect(result.tables.count == 1)
    #expect(Samples.rows(result.tables[0], in: source) == rows)
    #expect(result.outside.isEmpty)
  }

  @Test func aRowOfDashesIsARow() throws {
    let source = Samples.tabbed("序号¦项目名称¦锦江区¦青羊区\n1¦新增¦--¦--\n¦¦--¦--\n")
    let result = try #require(Samples.read(source))
    #expect(Samples.rows(result.tables[0], in: source) == ["1 ¦ 新增 ¦ -- ¦ --", " ¦  ¦ -- ¦ --"])
  }

  @Test func aRowOfThreeHyphensACellIsARow() throws {
    let source = Samples.tabbed("序号¦项目名称¦锦江区¦青羊区\n1¦新增¦5个¦6个\n¦¦---¦---\n")
    let result = try #require(Samples.read(source))
    #expect(Samples.rows(result.tables[0], in: source) == ["1 ¦ 新增 ¦ 5个 ¦ 6个", " ¦  ¦ --- ¦ ---"])
  }

  @Test func aRowThatLineBreaksCutIsJoined() throws {
    let source = Samples.tabbed(
      """
      序号¦项目名称¦目标¦锦江区¦青羊区
      1¦新增公办
      幼儿园学位¦9个¦4个¦5个
      2¦改造公厕¦3座¦1座¦2座

      """)
    let result = try #require(Samples.read(source))
    #expect(
      Samples.rows(result.tables[0], in: source) == [
        "1 ¦ 新增公办幼儿园学位 ¦ 9个 ¦ 4个 ¦ 5个", "2 ¦ 改造公厕 ¦ 3座 ¦ 1座 ¦ 2座",
      ])
    #expect(result.tables[0].grid.rows.map(\.lastLine) == [2, 3])
  }

  @Test func aJoinedRowIsReported() throws {
    let source = Samples.tabbed("序号¦项目名称¦目标\n1¦新增公办\n幼儿园学位¦9个\n2¦改造¦3座\n")
    let result = try #require(Samples.read(source))
    #expect(result.findings.map(\.code.rawValue) == ["row-joined"])
  }

  @Test func aRowThatIsTooShortIsNotJoinedWithTheNextRow() throws {
    let source = Samples.tabbed("序号¦项目名称¦目标\n1¦新增学位\n2¦改造公厕¦3座\n")
    let result = try #require(Samples.read(source))
    #expect(Samples.rows(result.tables[0], in: source) == ["1 ¦ 新增学位", "2 ¦ 改造公厕 ¦ 3座"])
    #expect(result.findings.isEmpty)
  }

  @Test func theRestOfACellOnALineOfItsOwnIsJoinedAndReported() throws {
    let source = Samples.tabbed("序号¦项目名称¦进度安排\n1¦新增学位¦6月底前完成50%；\n11月底前全部完成。\n\n另起一段\n")
    let result = try #require(Samples.read(source))
    #expect(Samples.rows(result.tables[0], in: source) == ["1 ¦ 新增学位 ¦ 6月底前完成50%；11月底前全部完成。"])
    #expect(outside(result, source) == ["另起一段"])
    let finding = try #require(result.findings.first)
    #expect(finding.code == "row-joined")
    #expect(finding.message.english == "A row that line breaks cut into several lines was put together.")
    #expect(finding.lines == [LineRange(2, 3)])
  }

  @Test func aNoteBelowTheTableIsNoRestOfACell() throws {
    let source = Samples.tabbed("序号¦项目名称¦备注\n1¦新增学位¦重点项目\n注：略\n")
    let result = try #require(Samples.read(source))
    #expect(Samples.rows(result.tables[0], in: source) == ["1 ¦ 新增学位 ¦ 重点项目"])
    #expect(outside(result, source) == ["注：略"])
    #expect(result.findings.isEmpty)
  }

  @Test func cellsBeyondTheColumnsStayInTheRow() throws {
    let source = Samples.tabbed("序号¦项目名称¦目标\n1¦新增¦5个¦6个¦\n2¦改造¦3个¦¦\n")
    let result = try #require(Samples.read(source))
    #expect(Samples.rows(result.tables[0], in: source) == ["1 ¦ 新增 ¦ 5个 ¦ 6个", "2 ¦ 改造 ¦ 3个"])
  }

  @Test func linesWithoutTheDelimiterAreNeverLost() throws {
    let source = Samples.tabbed("甲市\n序号¦项目名称¦目标\n一段文字\n1¦新增¦5个\n又一段\n2¦改造¦3个\n")
    let result = try #require(Samples.read(source))
    #expect(outside(result, source) == ["甲市", "一段文字", "又一段"])
  }
}
