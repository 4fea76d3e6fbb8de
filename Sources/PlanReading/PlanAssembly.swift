import Gazetteer
import PlanModel
import Provenance
import Quantities
import SourceText
import TableReading

/// Collects the projects of one table after the other.
struct PlanAssembly {
  let source: SourceText
  let head: DocumentHead
  let about: DocumentAbout
  let options: PlanOptions
  let quantities: QuantityReader
  let prose: ProseReader

  private(set) var projects: [Project] = []
  private(set) var findings: [Finding] = []
  /// Notes that stand in rows of their own.
  private(set) var remarks: [String] = []
  /// The amounts that names state, kept for the checks.
  private(set) var amounts: StatedAmounts
  /// The corrections of the user, and what became of them.
  private(set) var corrections: CorrectionBook
  private var ids = ProjectIds()

  init(
    source: SourceText, head: DocumentHead, about: DocumentAbout, options: PlanOptions,
    quantities: QuantityReader,
    prose: ProseReader
  ) {
    self.source = source
    self.head = head
    self.about = about
    self.options = options
    self.quantities = quantities
    self.prose = prose
    self.amounts = StatedAmounts(prose: prose)
    self.corrections = CorrectionBook(options.corrections)
  }

  /// Reads a table: aligns its rows, groups them into projects, builds these, and books every cell.
  mutating func add(_ table: Table, ledger: inout Ledger) {
    let text = TableText(source: source, table: table, quantities: quantities)
    let layout = ColumnLayout(columns: table.columns)
    let alignment = RowAlignment(text: text, layout: layout, usesTotals: options.usesTotals)
    var grammar = RecordGrammar(text: text, layout: layout)
    for (index, row) in table.grid.rows.enumerated() {
      guard !table.grid.cells(of: row).allSatisfy(\.isBlank) else { continue }
      let lines = text.lines(row)
      guard Int(row.cellCount) != layout.columns.count else {
        let record = RecordRow(row, lines: lines, findings: table.doubts[index] ?? [])
        book(table.grid.cells(of: row), grammar.add(record), table, &ledger)
        continue
      }
      let aligned = alignment.align(rowAt: index)
      guard aligned.isReadable else {
        if let finding = aligned.finding { findings.append(finding) }
        continue
      }
      let placement = grammar.add(
        RecordRow(
          row, lines: lines, moved: aligned.cells,
          findings: [aligned.finding].compactMap(\.self) + (table.doubts[index] ?? [])))
      book(aligned.cells[...], placement, table, &ledger)
      for cell in aligned.dropped { mark(cell, table, .furniture, &ledger) }
    }
    bookDelimiters(of: table, &ledger)
    remarks += grammar.remarks
    findings += ColumnFindings(text: text, layout: layout).findings() + grammar.findings
    build(grammar.drafts, text: text, layout: layout)
  }

  private mutating func build(_ drafts: [ProjectDraft], text: TableText, layout: ColumnLayout) {
    let year = about.document.year
    let measures = MeasureBuilder(
      text: text, layout: layout, regionNames: layout.regions.map { layout.columns[$0].header },
      documentUnit: head.unit, keepsProvenance: options.keepsProvenance)
    var builder = ProjectBuilder(
      text: text, layout: layout, measures: measures, prose: prose, year: year,
      keepsProvenance: options.keepsProvenance)
    builder.corrections = corrections
    builder.prepare(for: drafts)
    projects.reserveCapacity(projects.count + drafts.count)
    for draft in drafts {
      projects.append(builder.build(draft, id: ids.next(year: year, number: draft.number)))
    }
    findings += builder.findings
    amounts = builder.amounts
    corrections = builder.corrections
  }

  private func book(
    _ cells: ArraySlice<Cell>, _ placement: RecordGrammar.Placement, _ table: Table, _ ledger: inout Ledger
  ) {
    let account: Ledger.Account
    switch placement {
    case .project, .section, .remark: account = .field
    case .total: account = .furniture
    case .unplaced: return
    }
    for cell in cells { mark(cell, table, account, &ledger) }
  }

  /// Books what separates, quotes and breaks cells, where no cell holds it as text.
  private func bookDelimiters(of table: Table, _ ledger: inout Ledger) {
    let quote = UInt8(ascii: "\"")
    // The rows of a list may all stand on one line, which is looked at once.
    var last: Int?
    for row in table.grid.rows {
      for line in Int(row.firstLine)...max(Int(row.firstLine), Int(row.lastLine)) where line != last {
        last = line
        for offset in source.lines[line].bytes {
          let byte = source.utf8[offset]
          if byte == quote || byte == table.delimiter {
            ledger.markRest(offset..<offset + 1, as: .furniture)
          } else if byte == UInt8(ascii: "<") {
            let end = min(
              offset + LineBreakTag.length(in: source.utf8, at: offset), Int(source.lines[line].end))
            if end > offset { ledger.markRest(offset..<end, as: .furniture) }
          }
        }
      }
    }
  }

  private func mark(_ cell: Cell, _ table: Table, _ account: Ledger.Account, _ ledger: inout Ledger) {
    for piece in table.grid.pieces(of: cell) { ledger.mark(piece, as: account) }
  }
}

/// Gives projects their ids: `2024-29`, then `2024-29-2` for the next of the same number.
///
/// Where the table prints no numbers, projects are counted.
struct ProjectIds {
  private var used: [String: Int] = [:]
  private var counter = 0

  mutating func next(year: Int?, number: Int?) -> String {
    counter += 1
    let place = number ?? counter
    let digits = place < 10 ? "0\(place)" : "\(place)"
    let base = (year.map(String.init) ?? "unknown") + "-" + digits
    let times = used[base, default: 0] + 1
    used[base] = times
    return times == 1 ? base : "\(base)-\(times)"
  }
}
