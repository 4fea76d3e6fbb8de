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
}
