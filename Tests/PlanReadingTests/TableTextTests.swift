import Gazetteer
import Quantities
import SourceText
import TableReading
import Testing

@testable import PlanReading

struct TableTextTests {
  @Test func cellsAreReadWhereTheyStand() throws {
    let table = try Samples.table("序号¦项目名称¦目标\n\n1¦新增 学位¦1.2 万个\n")
    let text = table.text
    let row = try #require(text.table.grid.rows.first)
    #expect(text.printed(text.cell(row, 1)) == "新增 学位")
    #expect(text.joined(text.cell(row, 1)) == "新增学位")
    guard case .quantity(let quantity, let faults) = text.reading(text.cell(row, 2)) else {
      Issue.record("no amount")
      return
    }
    #expect(quantity.value == ExactDecimal(12_000))
    #expect(faults.isEmpty)
    #expect(text.lines(row) == 3...3)
  }

  @Test func aCellThatARowHasNotIsBlank() throws {
    let table = try Samples.table("序号¦项目名称¦目标\n1¦甲\n")
    let row = try #require(table.text.table.grid.rows.first)
    let cell = table.text.cell(row, 2)
    #expect(cell.isBlank)
    #expect(table.text.printed(cell).isEmpty)
    #expect(table.text.joined(cell) == nil)
    #expect(table.text.reading(cell) == .blank)
  }

  @Test func aWrappedCellIsOneText() throws {
    let source = Samples.source("序号,项目名称,目标\n1,\"新增\n学位\",\"1\n2个\"\n")
    let tables = try #require(DelimitedReader.read(source, words: .shared, quantities: Samples.quantities))
    let text = TableText(source: source, table: tables.tables[0], quantities: Samples.quantities)
    let row = try #require(text.table.grid.rows.first)
    #expect(text.joined(text.cell(row, 1)) == "新增学位")
    guard case .quantity(let quantity, _) = text.reading(text.cell(row, 2)) else {
      Issue.record("no amount")
      return
    }
    #expect(quantity.value == ExactDecimal(12))
    #expect(text.lines(row) == 2...4)
  }
}
