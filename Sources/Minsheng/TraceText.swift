import SourceText
import TableReading

/// The cells of a table's rows as people read them: what was taken from which lines, how well it fits, and what
/// else it could have been.
struct TraceText {
  let source: SourceText
  let table: Table

  /// The cells of a row: as the reading of flow text left them, or as they were printed.
  func cells(ofRow index: Int) -> [CellTrace] {
    if table.traces.indices.contains(index) { return table.traces[index] }
    guard table.grid.rows.indices.contains(index) else { return [] }
    return table.grid.cells(of: table.grid.rows[index]).enumerated().compactMap { column, cell in
      guard !cell.isBlank else { return nil }
      let first = Int(cell.first)
      return CellTrace(column: column, fragments: first..<first + Int(cell.count), score: 0)
    }
  }

  /// What the traces speak of: fragments, or the pieces of the grid where cells stand as they were printed.
  private var pieces: [Piece] { table.traces.isEmpty ? table.grid.pieces : table.fragments }

  /// The pieces of a cell.
  func pieces(of cell: CellTrace) -> ArraySlice<Piece> { pieces[cell.fragments] }

  /// A row: its lines, and its cells below.
  func row(_ index: Int) -> String {
    guard table.grid.rows.indices.contains(index) else { return "" }
    let row = table.grid.rows[index]
    var output =
      "lines \(source.lines[Int(row.firstLine)].number)-\(source.lines[Int(row.lastLine)].number)\n"
    for cell in cells(ofRow: index) { output += text(of: cell) }
    return output
  }

  private func text(of cell: CellTrace) -> String {
    let header = cell.column < table.columns.count ? table.columns[cell.column].header : "?"
    var output = "  \(header)"
    if !table.traces.isEmpty {
      output += ": score \(cell.score)"
      if let rival = cell.rival, let margin = cell.margin {
        let other = cell.rivalColumn.map { table.columns[$0].header } ?? "no column"
        output += "; runner-up \(margin) below: “\(source.text(pieces[rival]))” in \(other)"
      }
    }
    output += "\n"
    for piece in pieces(of: cell) {
      output += "    line \(source.lineNumber(of: piece)): \(source.text(piece))\n"
    }
    return output
  }
}
