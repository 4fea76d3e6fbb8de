import Gazetteer
import Provenance
import SourceText
import Testing

@testable import TableReading

struct StreamReaderTests {
  /// A table on one line whose head has a second row of nothing but the names below the cell that spans them.
  @Test func aHeadOfTwoLengthsStandsAboveRowsOfOne() throws {
    var text = "序号|利民实事|年度计划|承办方|各镇街指标|||  横村镇|钟山乡|城南街道|"
    for (place, row) in [
      "改造道路9条|9条|县交通局|4条|5条|-", "新建公园6处|6处|县城管局|1处|2处|3处", "种树300株|300株|县林业局|-|100株|200株",
      "新增学位90个|90个|县教育局|40个|30个|20个", "更换路灯60盏|60盏|县城管局|10盏|20盏|30盏",
    ].enumerated() { text += "  \(place + 1)|\(row)|" }
    let source = Samples.source("某县2024年利民实事表\n" + text + "\n")
    let results = StreamReader.read(source, as: .cellsWithBars, quantities: Samples.quantities)
    let table = try #require(results.first?.tables.first)
    #expect(table.columns.map(\.header) == ["序号", "利民实事", "年度计划", "承办方", "横村镇", "钟山乡", "城南街道"])
    #expect(table.columns.suffix(3).allSatisfy { $0.role == .region && $0.groups == ["各镇街指标"] })
    #expect(Samples.rows(table, in: source).first == "1 ¦ 改造道路9条 ¦ 9条 ¦ 县交通局 ¦ 4条 ¦ 5条 ¦ -")
    #expect(table.grid.rows.count == 5)
  }

  private func wrapped(_ text: String) throws -> [String] {
    let source = Samples.source(text)
    let result = try #require(StreamReader.read(source, as: .wrapped, quantities: Samples.quantities).first)
    return Samples.rows(try #require(result.tables.first), in: source)
  }

  /// Nobody knows these bodies; that their lines are full, and that cells of one line share it, tells them apart.
  @Test func whereLinesAreFullCellsGoOn() throws {
    let rows = [
      "1 增补邻里篮球场26个\n26个\n群众健身推\n进中心\n9个 8个 9个", "2 点亮背街路灯90盏 90盏 路灯处 30盏 20盏 40盏",
      "3\n购置流动检测车7辆，巡\n演惠民戏曲80场\n7辆 融媒中心 2辆 2辆 3辆", "4 更替老旧水表500块\n500块\n供水安全指\n导处\n100块 200块 200块",
      "5 扶助困境儿童60名 60名 团委 10名 20名 30名", "6 上门巡诊偏远村12个\n12个\n乡村医疗协\n作组\n4个 4个 4个",
    ]
    let head = "次序 惠民事项 年度计划 承办方 丰谷镇 青义镇 吴家镇\n"
    #expect(
      try wrapped("某县2024年惠民实事表\n" + head + rows.joined(separator: "\n") + "\n") == [
        "1 ¦ 增补邻里篮球场26个 ¦ 26个 ¦ 群众健身推进中心 ¦ 9个 ¦ 8个 ¦ 9个", "2 ¦ 点亮背街路灯90盏 ¦ 90盏 ¦ 路灯处 ¦ 30盏 ¦ 20盏 ¦ 40盏",
        "3 ¦ 购置流动检测车7辆，巡演惠民戏曲80场 ¦ 7辆 ¦ 融媒中心 ¦ 2辆 ¦ 2辆 ¦ 3辆",
        "4 ¦ 更替老旧水表500块 ¦ 500块 ¦ 供水安全指导处 ¦ 100块 ¦ 200块 ¦ 200块",
        "5 ¦ 扶助困境儿童60名 ¦ 60名 ¦ 团委 ¦ 10名 ¦ 20名 ¦ 30名", "6 ¦ 上门巡诊偏远村12个 ¦ 12个 ¦ 乡村医疗协作组 ¦ 4个 ¦ 4个 ¦ 4个",
      ])
  }

  @Test func aUnitBehindItsNumberIsNoCell() throws {
    let rows = [
      "1 为老人接种疫苗313039人次 313039\n人次 城管局 4536\n人次 308503\n人次", "2 建设停车泊位900个 900个 交通局 400个 500个",
      "3 举办招聘会36场 36场 人社局 16场 20场", "4 开展健康讲座120450人次 120450\n人次 卫健局 20450\n人次 100000\n人次",
    ]
    #expect(
      try wrapped("某市2024年惠民实事表\n次序 惠民事项 年度计划 承办方 丰谷镇 青义镇\n" + rows.joined(separator: "\n") + "\n").first
        == "1 ¦ 为老人接种疫苗313039人次 ¦ 313039人次 ¦ 城管局 ¦ 4536人次 ¦ 308503人次")
  }

  /// A bracket that stands open, and a comma, end no cell.
  @Test func aBracketKeepsItsCellTogether() throws {
    let rows = [
      "1 增补邻里篮球场26个 县体校 县融媒中心、县民宗局、各乡镇（街\n道） 6月底", "2 点亮背街路灯90盏 县路灯处 县团委 7月底",
      "3 更替老旧水表500块 县水厂 县审计局、\n县统计局 9月底", "4 扶助困境儿童60名 县团委 县妇联 10月底",
    ]
    #expect(
      try wrapped("某县2024年惠民实事表\n次序 惠民事项 承办方 协同单位 办结时间\n" + rows.joined(separator: "\n") + "\n") == [
        "1 ¦ 增补邻里篮球场26个 ¦ 县体校 ¦ 县融媒中心、县民宗局、各乡镇（街道） ¦ 6月底", "2 ¦ 点亮背街路灯90盏 ¦ 县路灯处 ¦ 县团委 ¦ 7月底",
        "3 ¦ 更替老旧水表500块 ¦ 县水厂 ¦ 县审计局、县统计局 ¦ 9月底", "4 ¦ 扶助困境儿童60名 ¦ 县团委 ¦ 县妇联 ¦ 10月底",
      ])
  }
}
