import SourceText
import Testing

@testable import TableReading

/// Cells and headers that are out of the ordinary.
struct FlowReaderCellTests {
  private func rows(_ text: String) throws -> [String] {
    let reading = try #require(FlowSamples.read(text))
    #expect(FlowSamples.faults(of: reading) == [])
    #expect(reading.codes == [])
    return reading.rows
  }

  @Test func regionsBelowTheirHeadingStandBeforeTheRemarks() throws {
    let text = """
      序号 项目名称 量化目标 任务分解 备注
      思明区 湖里区 集美区
      1 新建养老服务站 22户 5户 — 17户 续建
      2 新建城市公园 12个 3个 4个 5个
      3 改造公共厕所 30座 — 10座 20座 重点项目

      """
    #expect(
      try rows(text) == [
        "1 ¦ 新建养老服务站 ¦ 22户 ¦ 5户 ¦ — ¦ 17户 ¦ 续建", "2 ¦ 新建城市公园 ¦ 12个 ¦ 3个 ¦ 4个 ¦ 5个 ¦ ",
        "3 ¦ 改造公共厕所 ¦ 30座 ¦ — ¦ 10座 ¦ 20座 ¦ 重点项目",
      ])
    let reading = try #require(FlowSamples.read(text))
    #expect(
      reading.columns.suffix(4) == [
        "region 思明区 < 任务分解", "region 湖里区 < 任务分解", "region 集美区 < 任务分解", "note 备注",
      ])
  }

  @Test func aHeadingOverTwoColumnsStandsWhereTheyDo() throws {
    let text = """
      序号 项目名称 责任分工 完成时限
      牵头单位 配合单位
      1 新增公办幼儿园学位1800个 市教育局 市财政局、市资源规划局 9月底前
      2 新建公共停车泊位2500个 市交通运输局 市公安局、市城管局 12月底前
      3 改造老旧小区80个 市建设局 市资源规划局 12月底前

      """
    #expect(
      try rows(text) == [
        "1 ¦ 新增公办幼儿园学位1800个 ¦ 市教育局 ¦ 市财政局、市资源规划局 ¦ 9月底前",
        "2 ¦ 新建公共停车泊位2500个 ¦ 市交通运输局 ¦ 市公安局、市城管局 ¦ 12月底前", "3 ¦ 改造老旧小区80个 ¦ 市建设局 ¦ 市资源规划局 ¦ 12月底前",
      ])
    let reading = try #require(FlowSamples.read(text))
    #expect(
      reading.columns == [
        "number 序号", "name 项目名称", "lead 牵头单位 < 责任分工", "cooperating 配合单位 < 责任分工", "deadline 完成时限",
      ])
  }

  static let people = """
    序号 项目名称 分管市领导 牵头单位 完成时限
    1 新增公办幼儿园学位1800个 王芳 市教育局 9月底前
    2 新建公共停车泊位2500个 李建国 市交通运输局 12月底前
    3 改造老旧小区80个 PEOPLE 市建设局 12月底前

    """

  @Test(arguments: [
    ("王芳\n李建国", "王芳李建国"), ("王 芳", "王芳"), ("王 芳 李建国", "王芳李建国"), ("王芳、\n李明", "王芳、李明"),
    ("王芳李明", "王芳李明"), ("欧阳建华", "欧阳建华"),
  ])
  func peopleStayInOneCell(printed: String, cell: String) throws {
    let rows = try rows(Self.people.replacing("PEOPLE", with: printed))
    #expect(
      rows == [
        "1 ¦ 新增公办幼儿园学位1800个 ¦ 王芳 ¦ 市教育局 ¦ 9月底前", "2 ¦ 新建公共停车泊位2500个 ¦ 李建国 ¦ 市交通运输局 ¦ 12月底前",
        "3 ¦ 改造老旧小区80个 ¦ \(cell) ¦ 市建设局 ¦ 12月底前",
      ])
  }

  @Test func twoPaddedPeopleAreTwo() throws {
    let source = Self.people.replacing("PEOPLE", with: "王　芳\n李　明")
    withKnownIssue("two padded names are not seen beside one another") {
      let found = try rows(source)
      #expect(found.last == "3 ¦ 改造老旧小区80个 ¦ 王芳李明 ¦ 市建设局 ¦ 12月底前")
    }
  }

  static let shares = """
    序号 项目名称 量化目标 思明区 湖里区 集美区
    1 新建养老服务站 22户 5户 — 17户
    2 ROW
    3 改造公共厕所 30座 — 10座 20座
    4 加装住宅电梯 100台 40台 30台 30台

    """

  @Test(arguments: [
    // Numbers and units that line breaks cut
    ("举办公益演出\n151\n0场次 500场次 800场次 210场次", "举办公益演出 ¦ 1510场次 ¦ 500场次 ¦ 800场次 ¦ 210场次"),
    ("整治农田\n182 8公顷 900公顷 — 928公顷", "整治农田 ¦ 1828公顷 ¦ 900公顷 ¦ — ¦ 928公顷"),
    ("建设绿地\n5.2万平\n方米 2万平方米 — 3.2万平方\n米", "建设绿地 ¦ 5.2万平方米 ¦ 2万平方米 ¦ — ¦ 3.2万平方米"),
    // A note that stands for all regions
    ("实施老年人健康体检 12万人次 由市级统筹实施，不分解到区。", "实施老年人健康体检 ¦ 12万人次 ¦ 由市级统筹实施，不分解到区。 ¦  ¦ "),
    // Rates, bounds, brackets
    ("提升自来水普及率 100% 100% 98% 99%", "提升自来水普及率 ¦ 100% ¦ 100% ¦ 98% ¦ 99%"),
    ("新建城市公园 不少于12个 3个 4个 5个", "新建城市公园 ¦ 不少于12个 ¦ 3个 ¦ 4个 ¦ 5个"),
    ("优化公交线路 20条（城乡公交） 5条 5条 10条", "优化公交线路 ¦ 20条（城乡公交） ¦ 5条 ¦ 5条 ¦ 10条"),
    // A name over several lines
    ("新建城市公园（含口袋公\n园、街头绿地） 12个 3个 4个 5个", "新建城市公园（含口袋公园、街头绿地） ¦ 12个 ¦ 3个 ¦ 4个 ¦ 5个"),
    // Further amounts of one project
    (
      "新建城市公园 12个 3个 4个 5个\n30公里 10公里 10公里 10公里", "新建城市公园 ¦ 12个 ¦ 3个 ¦ 4个 ¦ 5个|¦  ¦ 30公里 ¦ 10公里 ¦ 10公里 ¦ 10公里"
    ),
  ])
  func aRowOfShares(printed: String, row: String) throws {
    var expected = ["1 ¦ 新建养老服务站 ¦ 22户 ¦ 5户 ¦ — ¦ 17户"]
    for (index, part) in row.split(separator: "|").enumerated() {
      expected.append((index == 0 ? "2 ¦ " : " ") + part)
    }
    expected += ["3 ¦ 改造公共厕所 ¦ 30座 ¦ — ¦ 10座 ¦ 20座", "4 ¦ 加装住宅电梯 ¦ 100台 ¦ 40台 ¦ 30台 ¦ 30台"]
    let rows = try rows(Self.shares.replacing("ROW", with: printed))
    #expect(rows == expected)
  }

  @Test func anAmountTooFewIsLeftAsPrinted() throws {
    let rows = try rows(Self.shares.replacing("ROW", with: "新建城市公园 12个 3个 9个"))
    #expect(rows.dropFirst().first == "2 ¦ 新建城市公园 ¦ 12个 ¦ 3个 ¦ 9个")
  }

  @Test func anAmountTooManyIsLeftAsPrinted() throws {
    let rows = try rows(Self.shares.replacing("ROW", with: "新建城市公园 12个 3个 4个 5个 6个"))
    #expect(rows.dropFirst().first == "2 ¦ 新建城市公园 ¦ 12个 ¦ 3个 ¦ 4个 ¦ 5个 ¦ 6个")
  }

  static let plan = """
    序号 项目名称 牵头单位 配合单位 完成时限 备注
    1 新增公办幼儿园学位1800个 市教育局 市财政局、市资源规划局 9月底前
    2 新建公共停车泊位2500个 市交通运输局 市公安局、市城管局 12月底前
    3 ROW
    4 改造老旧小区80个 市建设局 市资源规划局 12月底前

    """

  @Test(arguments: [
    // Blank cells
    ("新增医疗机构床位600张 市卫生健康委员会 11月底前", "新增医疗机构床位600张 ¦ 市卫生健康委员会 ¦  ¦ 11月底前 ¦ "),
    ("新增医疗机构床位600张 市卫生健康委员会 市民政局、市财政局", "新增医疗机构床位600张 ¦ 市卫生健康委员会 ¦ 市民政局、市财政局 ¦  ¦ "),
    // Remarks
    ("新增医疗机构床位600张 市卫生健康委员会 市民政局、市财政局 11月底前 跨年度项目", "新增医疗机构床位600张 ¦ 市卫生健康委员会 ¦ 市民政局、市财政局 ¦ 11月底前 ¦ 跨年度项目"),
    // Organisations over lines
    (
      "新增医疗机构床位600张 市卫生健康\n委员会 市民政局、市医\n疗保障局、各区人民\n政府 11月底前",
      "新增医疗机构床位600张 ¦ 市卫生健康委员会 ¦ 市民政局、市医疗保障局、各区人民政府 ¦ 11月底前 ¦ "
    ),
    // Times over lines
    ("新增医疗机构床位600张 市卫生健康委员会 市民政局、市财政局 11\n月底前", "新增医疗机构床位600张 ¦ 市卫生健康委员会 ¦ 市民政局、市财政局 ¦ 11月底前 ¦ "),
    // Cells run together
    ("新增医疗机构床位600张市卫生健康委员会 市民政局、市财政局11月底前", "新增医疗机构床位600张 ¦ 市卫生健康委员会 ¦ 市民政局、市财政局 ¦ 11月底前 ¦ "),
  ])
  func aRowOfAPlan(printed: String, row: String) throws {
    let rows = try rows(Self.plan.replacing("ROW", with: printed))
    #expect(
      rows == [
        "1 ¦ 新增公办幼儿园学位1800个 ¦ 市教育局 ¦ 市财政局、市资源规划局 ¦ 9月底前 ¦ ",
        "2 ¦ 新建公共停车泊位2500个 ¦ 市交通运输局 ¦ 市公安局、市城管局 ¦ 12月底前 ¦ ", "3 ¦ \(row)",
        "4 ¦ 改造老旧小区80个 ¦ 市建设局 ¦ 市资源规划局 ¦ 12月底前 ¦ ",
      ])
  }

  @Test func aHeadingBetweenRowsIsARowOfOneCell() throws {
    let text = """
      序号 项目名称 牵头单位 完成时限
      一、优质教育
      1 新增公办幼儿园学位1800个 市教育局 9月底前
      2 改造中小学校园食堂30所 市教育局 8月底前
      二、便捷交通
      3 新建公共停车泊位2500个 市交通运输局 12月底前

      """
    #expect(
      try rows(text) == [
        "一、优质教育", "1 ¦ 新增公办幼儿园学位1800个 ¦ 市教育局 ¦ 9月底前", "2 ¦ 改造中小学校园食堂30所 ¦ 市教育局 ¦ 8月底前", "二、便捷交通",
        "3 ¦ 新建公共停车泊位2500个 ¦ 市交通运输局 ¦ 12月底前",
      ])
  }

  @Test func stepsOfAScheduleStayInOneCell() throws {
    let text = """
      序号 项目名称 牵头单位 工作计划和进度安排
      1 新增公办幼儿园学位1800个 市教育局 3月底前完成选址；
      6月底前全部开工；
      9月底前投入使用。
      2 新建公共停车泊位2500个 市交通运输局 [新建泊位]6月底前完成50%；
      12月底前完成100%。

      """
    #expect(
      try rows(text) == [
        "1 ¦ 新增公办幼儿园学位1800个 ¦ 市教育局 ¦ 3月底前完成选址；6月底前全部开工；9月底前投入使用。",
        "2 ¦ 新建公共停车泊位2500个 ¦ 市交通运输局 ¦ [新建泊位]6月底前完成50%；12月底前完成100%。",
      ])
  }
}
