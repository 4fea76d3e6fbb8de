import Provenance
import SourceText
import Testing

@testable import TableReading

struct SharesInCellsTests {
  private func rows(_ cells: [String]) throws -> (columns: [String], rows: [String], furniture: String) {
    let text =
      "序号¦项目名称¦目标¦任务分解情况¦牵头单位\n"
      + cells.enumerated().map { "\($0 + 1)¦新建口袋公园¦60处¦\($1)¦市城管局\n" }.joined()
    let source = Samples.tabbed(text)
    let result = try #require(Samples.read(source))
    let split = SharesInCells(source: source).split(result.tables[0])
    return (
      Samples.columns(split.table.columns), Samples.rows(split.table, in: source),
      split.furniture.map { source.text($0) }.joined()
    )
  }

  @Test(arguments: [
    "海曙区：31处、江北区：29处", "海曙区31处江北区29处", "海曙区31处，江北区29处。", "海曙区: 31处；江北区: 29处",
  ])
  func placesBecomeColumns(cell: String) throws {
    let read = try rows([cell, "江北区60处、北仑区-", cell])
    #expect(read.rows[0] == "1 ¦ 新建口袋公园 ¦ 60处 ¦ 31处 ¦ 29处 ¦  ¦ 市城管局")
    #expect(read.rows[1] == "2 ¦ 新建口袋公园 ¦ 60处 ¦  ¦ 60处 ¦ - ¦ 市城管局")
    #expect(read.furniture.contains("海曙区"))
  }

  @Test func amountsMayHavePowersThousandsAndNoUnits() throws {
    let read = try rows(["海曙区1,200江北区3.5万", "海曙区1.1万江北区2,000"])
    #expect(read.rows[0] == "1 ¦ 新建口袋公园 ¦ 60处 ¦ 1,200 ¦ 3.5万 ¦ 市城管局")
  }

  @Test func aRowThatHasNoSharesStandsOverAll() throws {
    let read = try rows(["海曙区31处、江北区29处", "不分解到各地", "海曙区20处、江北区40处"])
    #expect(read.rows[1] == "2 ¦ 新建口袋公园 ¦ 60处 ¦ 不分解到各地 ¦  ¦ 市城管局")
  }

  /// 坪 is a unit as well.
  @Test func aPlaceMayBeginLikeAUnit() throws {
    let read = try rows(["海曙区37坪塘街道15江北区8", "坪塘街道20江北区40"])
    #expect(read.rows[0] == "1 ¦ 新建口袋公园 ¦ 60处 ¦ 37 ¦ 15 ¦ 8 ¦ 市城管局")
    #expect(read.columns.contains("region 坪塘街道 < 任务分解情况"))
  }

  @Test func whatIsNotTakenApartIsSaid() throws {
    let source = Samples.tabbed(
      "序号¦项目名称¦目标¦任务分解情况¦牵头单位\n1¦公园¦9处¦海曙区4处、江北区5处¦市城管局\n2¦道路¦9条¦海曙区4条，其余各地5条¦市交通局\n"
        + "3¦学位¦9个¦海曙区3个、江北区6个¦市教育局\n")
    let table = SharesInCells(source: source).split(try #require(Samples.read(source)).tables[0]).table
    #expect(table.doubts[1]?.map(\.code) == ["cell-ambiguous"])
    #expect(table.doubts[0] == nil)
  }

  /// Every row has places of its own: as columns they would be the square of the text.
  @Test func tooManyPlacesAreNone() throws {
    let names = (0..<200).compactMap { UnicodeScalar(0x4E00 + $0) }.map { "\(Character($0))水县" }
    let read = try rows(names.map { "\($0)31处、江北区29处" })
    #expect(read.columns.count == 5)
  }

  @Test func proseIsNotCutUp() throws {
    let read = try rows(["海曙区建31处、江北区建29处", "由海曙区落实", "6月底前建成31处"])
    #expect(read.rows.allSatisfy { $0.split(separator: "¦").count == 5 })
    #expect(read.furniture.isEmpty)
  }
}
