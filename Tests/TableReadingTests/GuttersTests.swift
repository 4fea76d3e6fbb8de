import Testing

@testable import TableReading

struct GuttersTests {
  private func gutters(_ text: String, below height: Int = 1) throws -> (Gutters, AlignedBlock) {
    let block = try #require(AlignedBlock(source: Samples.source(text), widths: .wide))
    return (Gutters(block: block, below: height), block)
  }

  @Test func columnsAreWhereWordsStandBelowEachOther() throws {
    let (gutters, block) = try gutters(
      """
      序号  名称        数量
      1     改造公园    12
      2     新建厕所    7
      3     打通断头路  135
      4     整治河道    —
      """)
    #expect(gutters.columnCount == 3)
    let columns = block.words[3].map { gutters.columns(of: $0, onLine: 3) }
    #expect(columns == [0...0, 1...1, 2...2])
  }

  @Test func aTextOverColumnsWithHeadsJoinsNone() throws {
    let (gutters, block) = try gutters(
      """
      名称      东区  西区  南区
      改造公园  12    3     4
      新建厕所  全市统筹不分解。
      整治河道  7     1     9
      打通道路  2     8     5
      """)
    #expect(gutters.columnCount == 4)
    #expect(block.words[2].last.map { gutters.columns(of: $0, onLine: 2) } == 1...3)
  }

  @Test func markMayHangOverTheEdge() throws {
    let (gutters, _) = try gutters(
      """
      序号 名称      单位
      1    改造公园， 环卫局
      2    新建厕所  住建局
      3    整治河道  水利局
      4    打通道路  交通局
      """)
    #expect(gutters.columnCount == 3)
  }
}
