import Quantities
import SourceText
import TableReading

/// A table together with the source that its cells point into.
struct TableText {
  let source: SourceText
  let table: Table
  let quantities: QuantityReader

  /// The cell of a row at a column; blank where the row has no such cell.
  func cell(_ row: Row, _ column: Int) -> Cell {
    column < Int(row.cellCount) ? table.grid.cells[Int(row.firstCell) + column] : .blank
  }

  /// The text of a cell as printed, wrapped lines joined; empty for a blank cell.
  func printed(_ cell: Cell) -> String {
    cell.isBlank ? "" : PieceText.printed(table.grid.pieces(of: cell), in: source)
  }

  /// The text of a cell that lists names: lines that are whole are parted where no mark does it.
  func printedList(_ cell: Cell) -> String {
    guard table.hasWholeLines, cell.count > 1 else { return printed(cell) }
    return table.grid.pieces(of: cell).reduce("") { list, piece in
      let line = source.text(piece)
      guard let last = list.last else { return line }
      let isOpen = "、，,；;（(".contains(last) || line.first.map { "、，,；;）)".contains($0) } == true
      return list + (isOpen ? "" : "、") + line
    }
  }

  /// The text of a cell without the spaces of typesetting; `nil` for a blank cell.
  func joined(_ cell: Cell) -> String? {
    if cell.isBlank { return nil }
    let text = PieceText.joined(printed(cell))
    return text.isEmpty ? nil : text
  }

  /// What a cell says, read as an amount.
  ///
  /// Cells of one piece are read where they stand.
  func reading(_ cell: Cell) -> CellReading {
    switch cell.count {
    case 0: return .blank
    case 1:
      let bytes = table.grid.pieces[Int(cell.first)].bytes.clamped(to: 0..<source.utf8.count)
      return quantities.readCell(source.utf8.span.extracting(bytes))
    default: return quantities.readCell(printed(cell))
    }
  }

  /// The lines of a row, as numbered in the dump.
  func lines(_ row: Row) -> ClosedRange<Int> {
    let first = Int(source.lines[Int(row.firstLine)].number)
    return first...max(first, Int(source.lines[Int(row.lastLine)].number))
  }
}
