import SourceText
import Testing

@testable import TableReading

/// Tables that go on over several pages.
struct FlowReaderPageTests {
  static let header = "序号 类别 项目名称 牵头单位 配合单位 完成时限\n"
  static let first = """
    1 教育优质 新增公办幼儿园学位1800个 市教育局 市财政局、市资源规划局 9月底前
    2 健康守护 新增医疗机构床位600张 市卫生健康委员会 市民政局、市医疗保障局 11月底前

    """
  static let second = """
    3 交通出行 新建公共停车泊位2500个 市交通运输局 市公安局、市城管局 12月底前
    4 住房改善 改造老旧小区80个 市建设局 市资源规划局 12月底前

    """
  static let rows = [
    "1 ¦ 教育优质 ¦ 新增公办幼儿园学位1800个 ¦ 市教育局 ¦ 市财政局、市资源规划局 ¦ 9月底前",
    "2 ¦ 健康守护 ¦ 新增医疗机构床位600张 ¦ 市卫生健康委员会 ¦ 市民政局、市医疗保障局 ¦ 11月底前",
    "3 ¦ 交通出行 ¦ 新建公共停车泊位2500个 ¦ 市交通运输局 ¦ 市公安局、市城管局 ¦ 12月底前",
    "4 ¦ 住房改善 ¦ 改造老旧小区80个 ¦ 市建设局 ¦ 市资源规划局 ¦ 12月底前",
  ]

  @Test(arguments: [
    // The header broken otherwise on every page, and the words run together
    header + first + "序号\n类别\n项目名称\n牵头\n单位\n配合单位\n完成时\n限\n" + second,
    header + first + "序号类别项目名称牵头单位配合单位完成时限\n" + second,
    "序号类别项目名称\n牵头单位配合单位完成时限\n" + first + "\u{C}" + header + second,
    "序\n号\n类\n别\n项目名称\n牵头单位\n配合单位\n完成\n时限\n" + first + header + second,
    // Glued to the last line of the page before
    header + first.dropLast() + "序\n号 类别 项目名称 牵头单位 配合单位 完成时限\n" + second,
    header + first.dropLast() + " 序号 类别 项目名称 牵头单位 配合单位 完成时限 " + second,
    // At the bottom of a page, its rows on the next
    header + first + header + "\u{C}" + second, header + first + header + "— 1 —\n" + second,
    header + "\u{C}" + first + second,
    // Without a header on the second page
    header + first + "\u{C}" + second,
    header + first + second,
  ])
  func theHeaderStandsOnEveryPage(text: String) throws {
    let reading = try #require(FlowSamples.read(text))
    #expect(reading.rows == Self.rows)
    #expect(reading.result.tables.count == 1)
    #expect(reading.codes == [])
    #expect(FlowSamples.faults(of: reading) == [])
  }

  @Test(arguments: [
    ("— 1 —\n", "— 2 —\n"), ("- 1 -\n", "- 2 -\n"), ("第1页\n", "第2页\n"), ("第 1 页 共 2 页\n", "第 2 页 共 2 页\n"),
    ("1/2页\n", "2/2页\n"), ("·1·\n", "·2·\n"), ("1\n", "2\n"), ("1\n\u{C}", "2\n\u{C}"),
  ])
  func pageNumbersAreFurniture(first: String, second: String) throws {
    let reading = try #require(
      FlowSamples.read(Self.header + Self.first + first + Self.header + Self.second + second))
    #expect(reading.rows == Self.rows)
    let numbers = [first, second].map { $0.filter { $0 != "\n" && $0 != "\u{C}" } }
    #expect(reading.furniture.filter { numbers.contains($0) } == numbers)
    #expect(FlowSamples.faults(of: reading) == [])
  }

  @Test func theTitleOfEveryPageIsOutside() throws {
    let title = "附件1\n厦门市2024年为民办实事项目表\n"
    let reading = try #require(
      FlowSamples.read(title + Self.header + Self.first + title + Self.header + Self.second))
    #expect(reading.rows == Self.rows)
    #expect(reading.outside == ["附件1", "厦门市2024年为民办实事项目表", "附件1", "厦门市2024年为民办实事项目表"])
  }

  @Test func aMarkOfContinuationIsFurniture() throws {
    let reading = try #require(
      FlowSamples.read(Self.header + Self.first + "（续上表）\n" + Self.header + Self.second))
    #expect(reading.rows == Self.rows)
    #expect(reading.furniture.contains("（续上表）"))
  }

  /// A row whose name and organisations go on below the next header.
  private func cutRow(_ upper: String, _ lower: String) -> String {
    """
    序号 项目名称 牵头单位 配合单位 完成时限
    1 新增公办幼儿园学位1800个 市教育局 市财政局 9月底前
    2 新建公共停车泊位2500个 市交通运输局 市公安局 12月底前
    3 \(upper)
    市卫生健康委员会
    市民政局、市医疗保障局、市财政局、
    11月底前
    序号 项目名称 牵头单位 配合单位 完成时限
    \(lower)
    市资源规划局
    4 改造老旧小区80个 市建设局 市资源规划局 12月底前

    """
  }

  private func rows(withCutName name: String) -> [String] {
    [
      "1 ¦ 新增公办幼儿园学位1800个 ¦ 市教育局 ¦ 市财政局 ¦ 9月底前", "2 ¦ 新建公共停车泊位2500个 ¦ 市交通运输局 ¦ 市公安局 ¦ 12月底前",
      "3 ¦ \(name) ¦ 市卫生健康委员会 ¦ 市民政局、市医疗保障局、市财政局、市资源规划局 ¦ 11月底前",
      "4 ¦ 改造老旧小区80个 ¦ 市建设局 ¦ 市资源规划局 ¦ 12月底前",
    ]
  }

  @Test func aRowThatAPageCutsInTwoColumnsIsOneRow() throws {
    let reading = try #require(FlowSamples.read(cutRow("为65岁以上老年人免费体检12万人次，建设社", "区健康驿站40个")))
    #expect(reading.rows == rows(withCutName: "为65岁以上老年人免费体检12万人次，建设社区健康驿站40个"))
    #expect(FlowSamples.faults(of: reading) == [])
  }

  @Test func aRowThatAPageCutsInsideABracketIsOneRow() throws {
    let text = cutRow("为65岁以上老年人免费体检12万人次，建设（其中", "社区）健康驿站40个")
    let reading = try #require(FlowSamples.read(text))
    #expect(FlowSamples.faults(of: reading) == [])
    #expect(reading.rows == rows(withCutName: "为65岁以上老年人免费体检12万人次，建设（其中社区）健康驿站40个"))
  }

  @Test func aCategoryGoesOnOverAPage() throws {
    let text = """
      序号 类别 项目名称 牵头单位 完成时限
      1 教育优质 新增公办幼儿园学位1800个 市教育局 9月底前
      改造中小学校园食堂30所 市教育局 8月底前
      序号 类别 项目名称 牵头单位 完成时限
      新建青少年活动中心2个 市教育局 12月底前
      2 交通出行 新建公共停车泊位2500个 市交通运输局 12月底前

      """
    let reading = try #require(FlowSamples.read(text))
    #expect(
      reading.rows == [
        "1 ¦ 教育优质 ¦ 新增公办幼儿园学位1800个 ¦ 市教育局 ¦ 9月底前", " ¦  ¦ 改造中小学校园食堂30所 ¦ 市教育局 ¦ 8月底前",
        " ¦  ¦ 新建青少年活动中心2个 ¦ 市教育局 ¦ 12月底前", "2 ¦ 交通出行 ¦ 新建公共停车泊位2500个 ¦ 市交通运输局 ¦ 12月底前",
      ])
  }

  @Test func aNameOverSeveralRowsIsCutByAPage() throws {
    let text = """
      序号 项目名称 量化目标 思明区 湖里区
      1 新建养老服务站 22户 5户 17户
      2 新建停车泊位 30个 10个 20个
      3 新建城市公园和口袋
      12个 5个 7个
      序号 项目名称 量化目标 思明区 湖里区
      公园绿道
      30座 10座 20座
      4 加装住宅电梯 100台 40台 60台

      """
    let reading = try #require(FlowSamples.read(text))
    #expect(FlowSamples.faults(of: reading) == [])
    withKnownIssue("the rest of a merged name is taken for the name of the next row") {
      #expect(
        reading.rows == [
          "1 ¦ 新建养老服务站 ¦ 22户 ¦ 5户 ¦ 17户", "2 ¦ 新建停车泊位 ¦ 30个 ¦ 10个 ¦ 20个",
          "3 ¦ 新建城市公园和口袋公园绿道 ¦ 12个 ¦ 5个 ¦ 7个", " ¦  ¦ 30座 ¦ 10座 ¦ 20座",
          "4 ¦ 加装住宅电梯 ¦ 100台 ¦ 40台 ¦ 60台",
        ])
    }
  }
}
