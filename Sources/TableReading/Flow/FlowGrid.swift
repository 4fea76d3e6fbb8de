import SourceText

/// Puts the cells of a reading into the grid of its table.
struct FlowGrid {
  let columns: [Column]
  let body: FlowPages.Body
  let grammar: FlowGrammar

  /// A cell by its fragments; empty for a blank one.
  private struct OpenCell {
    var fragments = 0..<0
    /// Those that stand further down: the rest of a cell that a page has cut.
    var rest: [Range<Int>] = []
    var isBlank: Bool { fragments.isEmpty && rest.isEmpty }

    mutating func append(_ more: Range<Int>) {
      if fragments.isEmpty { fragments = more } else { rest.append(more) }
    }
  }

  private struct OpenRow {
    var cells: [OpenCell]
    var surplus: [OpenCell] = []
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
    var table = Table(columns: columns, grid: Grid(), delimiter: nil, headerLines: body.headerLines)
    table.fragments = body.fragments.map(\.piece)
    table.grid.reserve(cells: table.fragments.count)
    var rows: [OpenRow] = []
    for cell in cells {
      let step = cell.step
      guard !step.fragments.isEmpty else { continue }
      let lastLine = table.fragments[step.fragments.upperBound - 1].line
      if step.startsRow || rows.isEmpty {
        if rows.count >= 2 * Self.mostMerged {
          // Nothing more comes to the rows that lie too far back.
          for row in rows.prefix(Self.mostMerged) { add(row, to: &table) }
          rows.removeFirst(Self.mostMerged)
        }
        rows.append(
          OpenRow(
            cells: Array(repeating: OpenCell(), count: grammar.columnCount),
            firstLine: table.fragments[step.fragments.lowerBound].line, lastLine: lastLine))
        rows[rows.count - 1].traces.reserveCapacity(grammar.columnCount)
      }
      let row = rowOfCell(for: step, in: rows)
      rows[row].lastLine = max(rows[row].lastLine, lastLine)
      rows[row].traces.append(trace(of: cell))
      switch step.state {
      case grammar.note:
        if let regions = grammar.regions {
          rows[row].cells[regions.lowerBound] = OpenCell(fragments: step.fragments)
        }
        rows[row].hasNote = true
      case grammar.surplus: rows[row].surplus.append(OpenCell(fragments: step.fragments))
      case grammar.heading: rows[row].cells = [OpenCell(fragments: step.fragments)]
      default:
        if let column = grammar.column(of: step.state) { rows[row].cells[column].append(step.fragments) }
      }
    }
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
      column < rows[row].cells.count && !rows[row].cells[column].isBlank
    } ?? last
  }

  /// Rows that a merged cell is looked for in.
  private static let mostMerged = 16

  private func add(_ row: OpenRow, to table: inout Table) {
    var cells = row.cells
    if let regions = grammar.regions, cells.count >= regions.upperBound {
      let filled = cells[regions].count { !$0.isBlank }
      if !row.surplus.isEmpty { cells.insert(contentsOf: row.surplus, at: regions.upperBound) }
      // Which of the regions is blank is not known here: the row is given as it is printed.
      if !row.hasNote, filled > 0, filled < regions.count {
        cells.replaceSubrange(regions, with: cells[regions].filter { !$0.isBlank })
      }
    }
    let firstCell = table.grid.cells.count
    for cell in cells {
      if cell.rest.isEmpty, cell.fragments.count <= 1 {
        table.grid.append(cell.fragments.first.map { table.fragments[$0] })
        continue
      }
      var pieces = table.fragments[cell.fragments]
      for rest in cell.rest { pieces += table.fragments[rest] }
      table.grid.append(pieces)
    }
    table.grid.closeRow(firstCell: firstCell, firstLine: Int(row.firstLine), lastLine: Int(row.lastLine))
    table.traces.append(row.traces)
  }

  private func trace(of cell: FlowCell) -> CellTrace {
    var trace = CellTrace(
      column: grammar.column(of: cell.step.state) ?? grammar.regions?.lowerBound ?? 0,
      fragments: cell.step.fragments, score: cell.score, margin: cell.rival?.margin,
      rival: cell.rival?.fragment, rivalColumn: cell.rival.flatMap { grammar.column(of: $0.state) })
    trace.isSettled = cell.rival?.isSettled ?? false
    trace.instead = cell.instead.map { other in
      CellTrace.Instead(cells: other.steps.map(\.fragments), margin: other.margin)
    }
    return trace
  }
}
