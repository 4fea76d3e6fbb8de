import Gazetteer
import Provenance
import SourceText
import Testing

@testable import TableReading

/// Whole dumps in reading order, in the way that each extractor prints them.
struct FlowReaderTests {
  static let rows = [
    "1 ¦ 教育优质 ¦ 新增公办幼儿园学位1800个 ¦ 市教育局 ¦ 市财政局、市资源规划局，各区人民政府 ¦ 9月底前",
    " ¦  ¦ 改造中小学校园食堂30所 ¦ 市教育局 ¦ 市市场监管局 ¦ 8月底前",
    "2 ¦ 健康守护 ¦ 为65岁以上老年人免费体检12万人次 ¦ 市卫生健康委员会 ¦ 市民政局、市医疗保障局 ¦ 11月底前",
    "3 ¦ 交通出行 ¦ 新建公共停车泊位2500个 ¦ 市交通运输局 ¦ 市公安局、市城管局 ¦ 12月底前",
  ]

  static let lineForEachCell = """
    序号
    类别
    项目名称
    牵头单位
    配合单位
    完成时限
    1
    教育优质
    新增公办幼儿园学位1800个
    市教育局
    市财政局、市资源规划局，各
    区人民政府
    9月底前
    改造中小学校园食堂30所
    市教育局
    市市场监管局
    8月底前
    2
    健康守护
    为65岁以上老年人免费体检12
    万人次
    市卫生健康委员会
    市民政局、市医疗保障局
    11月底前
    3
    交通出行
    新建公共停车泊位2500个
    市交通运输局
    市公安局、市城管局
    12月底前

    """

  static let severalCellsOnALine = """
    序号 类别 项目名称 牵头单位 配合单位 完成时限
    1 教育优质
    新增公办幼儿园学位1800个 市教育局
    市财政局、市资源规划局，各
    区人民政府
    9月底前
    改造中小学校园食堂30所 市教育局 市市场监管局 8月底前
    2 健康守护
    为65岁以上老年人免费体检12
    万人次
    市卫生健康委员会 市民政局、市医疗保障局 11月底前
    3 交通出行 新建公共停车泊位2500个 市交通运输局 市公安局、市城管局 12月底前

    """

  static let wrapsAsSpaces = """
    序号 类别 项目名称 牵头 单位 配合单位 完成 时限
    1 教育优质 新增公办幼儿园学位1800个 市教育局 市财政局、市资源规划局，各 区人民政府 9月底前
    改造中小学校园食堂30所 市教育局 市市场监管局 8月底前
    2 健康守护 为65岁以上老年人免费体检12 万人次 市卫生健康委员会 市民政局、市医疗保障局 11月底前
    3 交通出行 新建公共停车泊位2500个 市交通运输局 市公安局、市城管局 12月底前

    """

  static let spacesAroundDigits = severalCellsOnALine.replacing("1800个", with: " 1800 个")
    .replacing("30所", with: " 30 所").replacing("2500个", with: " 2500 个").replacing("65岁", with: " 65 岁")
    .replacing("9月底前", with: "9 月底前").replacing("12月底前", with: "12 月底前")

  static let blankLines = lineForEachCell.replacing("\n", with: "\n\n")

  static let withTitle = "附件2\n\n厦门市2024年为民办实事项目表\n\n" + severalCellsOnALine

  @Test(arguments: [
    lineForEachCell, severalCellsOnALine, wrapsAsSpaces, spacesAroundDigits, blankLines, withTitle,
  ])
  func theSameTableIsReadFromEveryExtractor(text: String) throws {
    let reading = try #require(FlowSamples.read(text))
    #expect(reading.rows == Self.rows)
    #expect(reading.result.layout == .flow)
    #expect(reading.codes == [])
    #expect(FlowSamples.faults(of: reading) == [])
    #expect(reading.unread == [])
  }

  @Test func theTitleIsOutsideAndTheHeaderFurniture() throws {
    let reading = try #require(FlowSamples.read(Self.withTitle))
    #expect(reading.outside == ["附件2", "厦门市2024年为民办实事项目表"])
    #expect(reading.furniture == ["序号 类别 项目名称 牵头单位 配合单位 完成时限"])
    #expect(
      reading.columns == [
        "number 序号", "category 类别", "name 项目名称", "lead 牵头单位", "cooperating 配合单位", "deadline 完成时限",
      ])
    #expect(reading.result.tables.map(\.headerLines) == [[4]])
  }

  static let shares = [
    "1 ¦ 新建养老服务站 ¦ 22户 ¦ 5户 ¦ — ¦ 17户", "2 ¦ 新建城市公园 ¦ 12个 ¦ 3个 ¦ 4个 ¦ 5个",
    "3 ¦ 改造公共厕所 ¦ 30座 ¦ — ¦ 10座 ¦ 20座", "4 ¦ 加装住宅电梯 ¦ 100台 ¦ 40台 ¦ 30台 ¦ 30台",
  ]

  static let sharesByLine = """
    序号
    项目名称
    量化目标
    思明区
    湖里区
    集美区
    1
    新建养老服务站
    22户
    5户
    —
    17户
    2
    新建城市公园
    12个
    3个
    4个
    5个
    3
    改造公共厕所
    30座
    —
    10座
    20座
    4
    加装住宅电梯
    100台
    40台
    30台
    30台

    """

  @Test(arguments: [
    sharesByLine,
    """
    序号 项目名称 量化目标 思明区 湖里区 集美区
    1 新建养老服务站 22户 5户 — 17户
    2 新建城市公园 12个 3个 4个 5个
    3 改造公共厕所 30座 — 10座 20座
    4 加装住宅电梯 100台 40台 30台 30台

    """,
    // Cells run together
    """
    序号项目名称量化目标思明区湖里区集美区
    1新建养老服务站 22户5户—17户
    2新建城市公园 12个3个4个5个
    3改造公共厕所 30座—10座20座
    4加装住宅电梯 100台40台30台30台

    """,
    sharesByLine.replacing("\n", with: "\n\n"),
    sharesByLine.replacing("户", with: " 户").replacing("座", with: " 座"),
    sharesByLine.replacing("\n", with: " "),
  ])
  func aTableOfSharesIsReadFromEveryExtractor(text: String) throws {
    let reading = try #require(FlowSamples.read(text))
    #expect(reading.rows == Self.shares)
    #expect(reading.columns.suffix(3) == ["region 思明区", "region 湖里区", "region 集美区"])
    #expect(FlowSamples.faults(of: reading) == [])
  }

  @Test(arguments: ["—", "——", "--", "-", "/", "／", "－", "–", "─"])
  func dashesOfEveryKindAreCells(dash: String) throws {
    let text = Self.sharesByLine.replacing("—", with: dash)
    let reading = try #require(FlowSamples.read(text))
    #expect(reading.rows == Self.shares.map { $0.replacing("—", with: dash) })
    #expect(FlowSamples.faults(of: reading) == [])
  }

  @Test(arguments: ["", "厦门市\n", "一段文字，没有表格。\n第二段。\n", "序号\n项目名称\n", "新增学位5个\n市教育局\n"])
  func withoutATableThereIsNothing(text: String) { #expect(FlowSamples.read(text) == nil) }

  @Test(arguments: ["", "\n", "\n\n— 1 —\n"])
  func aHeaderWithoutRowsIsATableWithoutRows(tail: String) throws {
    let reading = try #require(FlowSamples.read("厦门市实事项目表\n序号 项目名称 牵头单位 配合单位" + tail))
    #expect(reading.rows == [])
    #expect(reading.codes == [])
    #expect(reading.outside == ["厦门市实事项目表"])
    #expect(FlowSamples.faults(of: reading) == [])
  }

  @Test func notesBelowTheTableAreOutside() throws {
    let reading = try #require(FlowSamples.read(Self.severalCellsOnALine + "注：数据截至年初。\n联系人另行通知。\n"))
    #expect(reading.rows == Self.rows)
    #expect(reading.outside == ["注：数据截至年初。", "联系人另行通知。"])
  }

  @Test func everyTableHasRowsOfItsOwn() throws {
    let reading = try #require(FlowSamples.read(Self.severalCellsOnALine + Self.sharesByLine))
    #expect(reading.result.tables.count == 2)
    #expect(reading.rows == Self.rows + Self.shares)
    #expect(reading.result.tables.map(\.columns.count) == [6, 6])
    #expect(FlowSamples.faults(of: reading) == [])
  }

  @Test func everyRowKnowsItsLinesAndItsTraces() throws {
    let reading = try #require(FlowSamples.read(Self.lineForEachCell))
    let table = reading.result.tables[0]
    #expect(table.grid.rows.map(\.firstLine) == [6, 13, 17, 24])
    #expect(table.grid.rows.map(\.lastLine) == [12, 16, 23, 29])
    #expect(
      table.traces.map { $0.map(\.column) } == [
        [0, 1, 2, 3, 4, 5], [2, 3, 4, 5], [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5],
      ])
    #expect(table.delimiter == nil)
  }
}
