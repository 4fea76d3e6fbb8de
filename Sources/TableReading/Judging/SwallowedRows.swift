import Gazetteer
import Provenance
import SourceText

/// Finds the running number of a row inside a cell of the row before it.
///
/// Where nothing but the text tells cells apart, a row may be read as the rest of a cell above; its number then stands
/// there alone between two pieces, one higher than the number of that row.
struct SwallowedRows {
  let source: SourceText

  /// The table with a finding for every row that holds such a number.
  ///
  /// O(*n*).
  func marked(_ table: Table) -> Table {
    guard table.columns.first(where: { $0.role == .number }) != nil, table.delimiter == nil, !table.isList
    else { return table }
    var table = table
    var last: Int?
    for (index, row) in table.grid.rows.enumerated() where row.cellCount > 1 {
      let cells = zip(table.columns, table.grid.cells(of: row))
      if let number = cells.lazy.compactMap({ own(number: $1, of: $0, in: table) }).first { last = number }
      let next = (last ?? 0) + 1
      for (column, cell) in cells where Self.holdsText(column.role) && cell.count > 1 {
        guard let piece = table.grid.pieces(of: cell).first(where: { value(of: $0) == next }) else {
          continue
        }
        table.doubts[index, default: []].append(finding(piece, in: column))
        break
      }
    }
    return table
  }

  private func own(number cell: Cell, of column: Column, in table: Table) -> Int? {
    guard column.role == .number else { return nil }
    return table.grid.pieces(of: cell).first.flatMap { value(of: $0) }
  }

  private func value(of piece: Piece) -> Int? {
    guard piece.bytes.count <= 12 else { return nil }
    return RunningMark.read(Array(PieceText.withoutSpaces(source.text(piece)).unicodeScalars))?.value
  }

  private static func holdsText(_ role: ColumnRole) -> Bool {
    switch role {
    case .category, .name, .content, .leader, .lead, .contact, .cooperating, .deadline, .schedule, .note,
      .other:
      true
    default: false
    }
  }

  private func finding(_ piece: Piece, in column: Column) -> Finding {
    let text = source.text(piece)
    return TableRules.cellAmbiguous.finding(
      Message(
        "“\(text)” was read as part of \(column.header), and is the number of the next row: what follows may be a row of its own.",
        "“\(text)”读入“\(column.header)”列，却是下一行的序号：其后的内容可能另为一行。"),
      lines: [LineRange(source.lineNumber(of: piece))])
  }
}
