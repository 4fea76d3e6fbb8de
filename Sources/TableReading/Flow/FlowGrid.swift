import SourceText

/// Puts the cells of a reading into the grid of its table.
struct FlowGrid {
  let columns: [Column]
  let body: FlowPages.Body
  let grammar: FlowGrammar

  private struct OpenRow {
    var cells: [[Piece]]
    var surplus: [[Piece]] = []
    /// Whether one note stands for all regions.
    var hasNote = false
    var traces: [CellTrace] = []
    var firstLine: UInt32
    var lastLine: UInt32
  }

  /// The table of a reading.
  ///
  /// O(*n*).
  func table(from cells: [FlowCell]) -> Table {
    var rows: [OpenRow] = []
    for cell in cells {
      let step = cell.step
      let pieces = body.fragments[step.fragments].map(\.piece)
      guard let first = pieces.first, let last = pieces.last else { continue }
      if step.startsRow || rows.isEmpty {
        rows.append(
          OpenRow(
            cells: Array(repeating: [], count: grammar.columnCount), firstLine: first.line,
            lastLine: last.line))
      }
      let row = rowOfCell(for: step, in: rows)
      rows[row].lastLine = max(rows[row].lastLine, last.line)
      rows[row].traces.append(trace(of: cell, pieces: pieces))
      switch step.state {
      case grammar.note:
        if let regions = grammar.regions { rows[row].cells[regions.lowerBound] = pieces }
        rows[row].hasNote = true
      case grammar.surplus: rows[row].surplus.append(pieces)
      case grammar.heading: rows[row].cells = [pieces]
      default: if let column = grammar.column(of: step.state) { rows[row].cells[column] += pieces }
      }
    }
    var table = Table(columns: columns, grid: Grid(), delimiter: nil, headerLines: body.headerLines)
    for row in rows { add(row, to: &table) }
    return table
  }

  /// The row that a cell belongs to: the last, but for the rest of a merged cell that began further up.
  private func rowOfCell(for step: FlowStep, in rows: [OpenRow]) -> Int {
    let last = rows.count - 1
    guard step.state >= grammar.firstRemainder, let column = grammar.column(of: step.state) else {
      return last
    }
    return rows.indices.suffix(Self.mostMerged).last { row in
      column < rows[row].cells.count && !rows[row].cells[column].isEmpty
    } ?? last
  }

  /// Rows that a merged cell is looked for in.
  private static let mostMerged = 16

  private func add(_ row: OpenRow, to table: inout Table) {
    var cells = row.cells
    if let regions = grammar.regions, cells.count >= regions.upperBound {
      let filled = cells[regions].filter { !$0.isEmpty }
      cells.insert(contentsOf: row.surplus, at: regions.upperBound)
      // Which of the regions is blank is not known here: the row is given as it is printed.
      if !row.hasNote, !filled.isEmpty, filled.count < regions.count {
        cells.replaceSubrange(regions, with: filled)
      }
    }
    let firstCell = table.grid.cells.count
    for cell in cells { table.grid.append(cell) }
    table.grid.closeRow(firstCell: firstCell, firstLine: Int(row.firstLine), lastLine: Int(row.lastLine))
    table.traces.append(row.traces)
  }

  private func trace(of cell: FlowCell, pieces: [Piece]) -> CellTrace {
    var trace = CellTrace(
      column: grammar.column(of: cell.step.state) ?? grammar.regions?.lowerBound ?? 0, pieces: pieces,
      score: cell.score, margin: cell.rival?.margin,
      rival: cell.rival.map { body.fragments[$0.fragment].piece },
      rivalColumn: cell.rival.flatMap { grammar.column(of: $0.state) })
    trace.isSettled = cell.rival?.isSettled ?? false
    trace.instead = cell.instead.map { other in
      CellTrace.Instead(
        cells: other.steps.map { body.fragments[$0.fragments].map(\.piece) }, margin: other.margin)
    }
    return trace
  }
}
