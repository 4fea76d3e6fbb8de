import Gazetteer
import Provenance
import SourceText

/// Makes a table of the rows that a lattice has found.
struct StreamTable {
  let source: SourceText
  let tokens: [StreamToken]
  let columns: [StreamColumn]
  let roles: [TypedColumn]
  let reading: RowLattice.Reading

  /// Below this a cell might as well belong elsewhere.
  static let doubtful = Bits(3)

  private struct OpenRow {
    var cells: [[Piece]]
    var isHeading = false
    var least = Bits(20)
    var doubt: (text: String, column: Int)?
    var firstLine: Int
    var lastLine: Int
  }

  func result(
    form: PlanForm, outside: [Piece], furniture: [Piece], headerLines: [Int]
  ) -> TableReadingResult {
    let grammar = RowGrammar(columns: columns)
    var rows: [OpenRow] = []
    // For each row the first of its tokens.
    var starts: [Int] = []
    for step in reading.steps {
      let pieces = tokens[step.tokens].compactMap(\.piece)
      let line = tokens[step.tokens.lowerBound].line
      if step.startsRow || rows.isEmpty {
        rows.append(
          OpenRow(cells: Array(repeating: [], count: columns.count), firstLine: line, lastLine: line))
        starts.append(step.tokens.lowerBound)
      }
      let place = rows.count - 1
      rows[place].lastLine = max(rows[place].lastLine, tokens[step.tokens.upperBound - 1].line)
      if step.state == grammar.between {
        rows[place].cells = [pieces]
        rows[place].isHeading = true
      } else {
        let column = grammar.start(of: step.state)
        if rows[place].cells.indices.contains(column) { rows[place].cells[column] = pieces }
      }
      if !pieces.isEmpty, step.margin < rows[place].least {
        rows[place].least = step.margin
        rows[place].doubt = (pieces.map { source.text($0) }.joined(), grammar.start(of: step.state))
      }
    }
    var table = Table(columns: tableColumns(), grid: Grid(), delimiter: nil, headerLines: headerLines)
    if form == .cellsWithBars { table.delimiter = UInt8(ascii: "|") }
    table.hasWholeLines = form == .cellALine
    let lost = lost(behind: starts)
    for (place, row) in rows.enumerated() where row.cells.contains(where: { !$0.isEmpty }) {
      let first = table.grid.cells.count
      for cell in row.cells { table.grid.append(cell) }
      table.grid.closeRow(firstCell: first, firstLine: row.firstLine, lastLine: row.lastLine)
      if row.least < Self.doubtful, let doubt = row.doubt {
        table.doubts[table.grid.rows.count - 1] = [finding(row, doubt)]
      }
      if let token = lost[place] {
        table.doubts[table.grid.rows.count - 1, default: []].append(finding(leftOut: token))
      }
    }
    let left = (reading.outside + reading.strays).sorted().compactMap { tokens[$0].piece }
    return TableReadingResult(
      layout: form == .cellsWithBars ? .delimited : .flow, tables: [table], furniture: furniture,
      outside: outside + left, findings: [])
  }

  /// For rows the first text inside them, or short one behind, that no cell holds: it may be the rest of one.
  private func lost(behind starts: [Int]) -> [Int: Int] {
    var lost: [Int: Int] = [:]
    var row = -1
    guard let last = reading.steps.last?.tokens.upperBound else { return [:] }
    let strays = Set(reading.strays)
    for token in (reading.outside + reading.strays).sorted() where token <= last {
      while row + 1 < starts.count, starts[row + 1] < token { row += 1 }
      let text = tokens[token].shaped
      guard row >= 0, lost[row] == nil, text.shape != .blank else { continue }
      // What is longer, between two rows, is a note or a heading.
      if text.length <= Self.longestRest || strays.contains(token) { lost[row] = token }
    }
    return lost
  }

  /// Characters that the rest of a cell has at most which stands behind its row.
  private static let longestRest = 12

  private func finding(leftOut token: Int) -> Finding {
    let line = Int(source.lines[tokens[token].line].number)
    let text = tokens[token].text.prefix(40)
    return TableRules.cellAmbiguous.finding(
      Message(
        "“\(text)” stands in the row, or right behind it, and in none of its cells; it may be the rest of one.",
        "“\(text)”在该行之内或紧随其后，却不在任何单元格中；可能是某一单元格的余下部分。"), lines: [LineRange(line, line)])
  }

  private func tableColumns() -> [Column] {
    LeadColumns.settled(
      zip(columns, roles).map { column, typed in
        ColumnMaking.column(header: column.header, role: typed.role, groups: column.groups)
      })
  }

  private func finding(_ row: OpenRow, _ doubt: (text: String, column: Int)) -> Finding {
    let head = columns.indices.contains(doubt.column) ? columns[doubt.column].header : ""
    let lines = LineRange(
      Int(source.lines[row.firstLine].number), Int(source.lines[row.lastLine].number))
    return TableRules.cellAmbiguous.finding(
      Message(
        "“\(doubt.text.prefix(40))” was put under \(head); another place is nearly as likely.",
        "“\(doubt.text.prefix(40))”归入“\(head)”，归入他处的可能性相近。"), lines: [lines])
  }
}
