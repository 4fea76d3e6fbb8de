import Provenance
import SourceText
import TableReading

/// A row of a table once it fits the columns.
struct RecordRow {
  private let row: Row
  /// The cells where a repair moved them; `nil` where they stand as printed.
  private let moved: [Cell]?
  /// The lines of the dump, as numbered there.
  let lines: ClosedRange<Int>
  /// What is to be said about the row: hardly a row has any.
  let findings: [Finding]

  init(_ row: Row, lines: ClosedRange<Int>, moved: [Cell]? = nil, findings: [Finding] = []) {
    self.row = row
    self.moved = moved
    self.lines = lines
    self.findings = findings
  }

  /// Whether nothing but one cell was printed.
  var isOneCell: Bool { row.cellCount == 1 }

  /// The row with something more to say about it.
  func with(_ finding: Finding) -> RecordRow {
    RecordRow(row, lines: lines, moved: moved, findings: findings + [finding])
  }

  /// The cell at a column; blank where the row has none.
  func cell(_ column: Int, in text: TableText) -> Cell {
    guard let moved else { return text.cell(row, column) }
    return column < moved.count ? moved[column] : .blank
  }

  /// The cell of a column that the table may not have.
  func cell(_ column: Int?, in text: TableText) -> Cell { column.map { cell($0, in: text) } ?? .blank }
}
