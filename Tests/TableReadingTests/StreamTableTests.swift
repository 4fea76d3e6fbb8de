import Provenance
import Testing

@testable import TableReading

struct StreamTableTests {
  private func result(_ text: String) throws -> TableReadingResult {
    let source = Samples.source(text)
    return try #require(StreamReader.read(source, as: .rowALine, quantities: Samples.quantities).first)
  }

  /// What no cell holds may be the rest of one, so the row before it is in doubt.
  @Test func textThatStandsInNoCellIsADoubtOfItsRow() throws {
    let result = try result(
      """
      序号 项目名称 目标 牵头单位 海曙区 江北区
      1 新建口袋公园6处 6处 市城管局 4处 2处
      2 补助失能老人982人 982人
      公积金管理
      部
      400人 582人
      3 新增停车泊位300个 300个 市交通局 100个 200个
      4 更换路灯60盏 60盏 市城管局 20盏 40盏
      5 改造老旧小区9个 9个 市建设局 4个 5个
      """)
    let table = try #require(result.tables.first)
    let doubtful = table.doubts.filter { $0.value.contains { $0.message.english.contains("“部”") } }.keys
    #expect(result.outside.count == 1)
    #expect(doubtful.sorted() == [1])
  }
}
