import Gazetteer
import SourceText
import Testing

@testable import TableReading

struct TwoLevelNamesTests {
  private func table(_ columns: [Column], _ rows: [[String]]) -> (Table, () -> [[Bool]]) {
    var table = Table(columns: columns, grid: Grid(), delimiter: nil, headerLines: [0])
    for (line, row) in rows.enumerated() {
      let first = table.grid.cells.count
      for cell in row {
        table.grid.append(cell.isEmpty ? nil : Piece(line: line, start: 0, end: cell.utf8.count))
      }
      table.grid.closeRow(firstCell: first, firstLine: line, lastLine: line)
    }
    let settled = TwoLevelNames.settled(table)
    return (settled, { settled.grid.rows.map { settled.grid.cells(of: $0).map(\.isBlank) } })
  }

  private let spanned = [
    Column(role: .number, header: "序号"), Column(role: .category, header: "项目名称"),
    Column(role: .name, header: ""),
    Column(role: .target, header: "目标"),
  ]

  @Test func aNameThatStandsForItselfIsPutBesideTheOthers() {
    let (settled, blanks) = table(spanned, [["1", "畅通工程", "改造道路", "3条"], ["2", "新建公园", "", "4处"]])
    #expect(settled.columns.map(\.role) == [.number, .other, .name, .target])
    #expect(blanks() == [[false, false, false, false], [false, true, false, false]])
  }

  @Test func aColumnWithAHeadOfItsOwnStays() {
    var columns = spanned
    columns[2].header = "实事内容"
    let (settled, _) = table(columns, [["1", "畅通工程", "改造道路", "3条"], ["2", "新建公园", "", "4处"]])
    #expect(settled.columns == columns)
  }

  @Test func namesThatAllStandBelowHeadingsStay() {
    let (settled, _) = table(spanned, [["1", "畅通工程", "改造道路", "3条"], ["2", "绿化工程", "新建公园", "4处"]])
    #expect(settled.columns == spanned)
  }
}
