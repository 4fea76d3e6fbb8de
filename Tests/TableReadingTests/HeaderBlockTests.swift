import Gazetteer
import Testing

@testable import TableReading

struct HeaderBlockTests {
  private func block(_ text: String, _ delimiter: Delimiter = .tab, line: Int = 0) -> HeaderBlock? {
    let source = delimiter == .tab ? Samples.tabbed(text) : Samples.source(text)
    var reader = HeaderReader(source: source, words: .shared, quantities: Samples.quantities)
    return reader.header(
      atLine: line, delimiter: delimiter)
  }

  @Test(arguments: [
    "序号¦项目名称¦牵头单位",
    "序号¦项目名称¦牵头单位¦联系电话¦不知名的列",
    "类别¦具体内容¦目标任务",
    "项目名称¦海曙区¦江北区¦北仑区",
    " 序 号 ¦ 项 目 名 称 ",
    "2025年目标任务¦项目名称",
    "序号¦项目名称¦目标¦道真县¦务川县¦玉屏县¦松桃县",
    "序号¦项目名称¦各县（市、区）目标任务¦东片¦西片¦南片¦北片",
    "项目名称¦目标¦椒江¦黄岩¦路桥¦温岭¦玉环",
  ])
  func aLineOfHeaderWordsIsAHeader(text: String) {
    #expect(block(text) != nil)
  }

  @Test(arguments: [
    "1¦新增学位¦市教育局",
    "项目名称",
    "项目名称¦",
    "序号¦5个",
    "序号¦--",
    "备注¦联系电话",
    "海曙区¦江北区",
    "序号¦项目名称¦完成甲¦完成乙¦完成丙",
    "项目名称¦目标¦东片¦西片¦南片",
    "序号¦这是第一段文字¦这是第二段文字¦这是第三段文字",
    "\n",
  ])
  func anythingElseIsNone(text: String) {
    #expect(block(text) == nil)
  }

  /// A word in quotation marks that a line break cuts: the line below its first half is no header.
  @Test func aHeaderOfUnknownWordsBeginsWithItsRecord() throws {
    let text = "掌号,利民实事,\"收尾\n节点\",承办方\n1,改造道路9条,3月,市交通局\n2,新建公园6处,4月,市城管局\n3,种树300株,5月,市林业局\n"
    let result = try #require(Samples.read(Samples.source(text)))
    #expect(result.tables.first?.columns.map(\.header) == ["掌号", "利民实事", "收尾节点", "承办方"])
    #expect(result.tables.first?.grid.rows.count == 3)
  }

  @Test func aHeaderOfOneRow() throws {
    let header = try #require(block("序号¦项目名称¦目标¦海曙区¦江北区¦¦\n1¦新增学位¦20个¦5个¦15个¦¦"))
    #expect(header.firstLine == 0)
    #expect(header.lastLine == 0)
    #expect(header.rows == [["序号", "项目名称", "目标", "海曙区", "江北区"]])
    #expect(header.width == 5)
    #expect(header.printedWidth == 7)
    #expect(!header.hasOuterPipes)
  }

  @Test func aHeaderOfTwoRows() throws {
    let header = try #require(block("序号¦项目名称¦目标¦各区、县（市）任务分解¦¦\n¦¦¦海曙区¦江北区¦余姚市\n1¦甲¦3个¦1个¦1个¦1个"))
    #expect(header.lastLine == 1)
    #expect(
      Samples.columns(header.columns) == [
        "number 序号", "name 项目名称", "target 目标", "region 海曙区 < 各区、县（市）任务分解",
        "region 江北区 < 各区、县（市）任务分解", "region 余姚市 < 各区、县（市）任务分解",
      ])
  }

  @Test(arguments: ["各县（市、区）目标任务", "各区县（市）任务数", "各地任务分解"], ["椒江¦黄岩", "道真县¦务川县", "东片¦西片", "椒江区¦黄岩区"])
  func theNamesBelowAHeadingAreRegions(heading: String, names: String) throws {
    let header = try #require(block("序号¦项目名称¦目标任务¦\(heading)¦\n¦¦¦\(names)\n1¦甲¦3个¦1个¦2个"))
    #expect(header.lastLine == 1)
    let regions = names.split(separator: "¦").map { "region \($0) < \(heading)" }
    #expect(Samples.columns(header.columns) == ["number 序号", "name 项目名称", "target 目标任务"] + regions)
  }

  @Test(arguments: ["¦甲¦东片¦西片", "¦¦东片¦", "¦¦东片¦3个", "¦¦完成甲¦完成乙", "¦¦东片¦东片"])
  func otherWordsBelowAHeadingAreARow(row: String) throws {
    let header = try #require(block("序号¦项目名称¦各地任务分解¦\n\(row)\n1¦甲¦3个¦1个"))
    #expect(header.lastLine == 0)
  }

  @Test func blankLinesMayPartItsRows() throws {
    let header = try #require(block("序号¦项目名称¦各县区任务分解¦¦\n\n¦¦海曙区¦江北区¦北仑区\n1¦新建公园¦3¦4¦5\n"))
    #expect(header.lastLine == 2)
    #expect(header.columns.map(\.header) == ["序号", "项目名称", "海曙区", "江北区", "北仑区"])
  }

  @Test func aWordBrokenOverTwoRows() throws {
    let header = try #require(block("序号¦项目名称¦牵头¦配合\n¦¦单位¦单位\n1¦甲¦市教育局¦"))
    #expect(header.lastLine == 1)
    #expect(
      Samples.columns(header.columns) == ["number 序号", "name 项目名称", "lead 牵头单位", "cooperating 配合单位"])
  }

  @Test func aRowOfDataEndsTheHeader() throws {
    let header = try #require(block("序号¦项目名称¦目标\n1¦甲¦3个\n2¦乙¦4个"))
    #expect(header.lastLine == 0)
  }

  @Test func outerPipesAreNoCells() throws {
    let header = try #require(block("| 序号 | 项目名称 | 目标 |\n|---|---|---|\n| 1 | 甲 | 3个 |", .pipe))
    #expect(header.hasOuterPipes)
    #expect(header.printedWidth == 3)
    #expect(Samples.columns(header.columns) == ["number 序号", "name 项目名称", "target 目标"])
  }

  @Test func innerPipesOnlyDelimit() throws {
    let header = try #require(block("序号|项目名称|目标\n1|甲|3个", .pipe))
    #expect(!header.hasOuterPipes)
    #expect(header.width == 3)
  }

  @Test func aRepeatMayHaveOtherBlankCellsAtItsEnd() throws {
    let source = Samples.tabbed("序号¦项目名称¦目标¦¦\n1¦甲¦3个\n序号¦项目 名称¦目标\n序号¦项目名称¦总数\n")
    var reader = HeaderReader(source: source, words: .shared, quantities: Samples.quantities)
    let header = reader.header(atLine: 0, delimiter: .tab)
    let first = try #require(header)
    let again = try #require(reader.repeat(of: first, atLine: 2, delimiter: .tab))
    #expect(again.firstLine == 2)
    #expect(again.lastLine == 2)
    #expect(again.printedWidth == 3)
    #expect(reader.repeat(of: first, atLine: 1, delimiter: .tab) == nil)
    #expect(reader.repeat(of: first, atLine: 3, delimiter: .tab) == nil)
  }
}
