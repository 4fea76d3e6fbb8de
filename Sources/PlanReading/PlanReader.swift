import Gazetteer
package import PlanModel
package import Provenance
package import Quantities
package import SourceText
package import TableReading

/// What a user says about a document that it may not say itself.
package struct PlanOptions: Sendable {
  /// The year of the plan; wins over the title.
  package var year: Int?
  /// The name or the code of the government; wins over title and regions.
  package var jurisdiction: String?
  /// Whether every field keeps its place in the dump.
  package var keepsProvenance: Bool
  /// Whether the totals of rows help to read their cells.
  package var usesTotals = true
  /// What cells are to be read as instead, folded like the dump; their texts are read like the cells'.
  package var corrections: [Correction] = []

  package init(year: Int? = nil, jurisdiction: String? = nil, keepsProvenance: Bool = false) {
    self.year = year
    self.jurisdiction = jurisdiction
    self.keepsProvenance = keepsProvenance
  }
}

/// A plan as read: its document, its projects, what was found, and where its characters went.
package struct PlanReading: Sendable {
  package var document: Document
  package var projects: [Project]
  /// The corrections that were applied, in the order of the projects.
  package var corrected: [AppliedCorrection]
  package var findings: [Finding]
  package var ledger: Ledger
  package var pages: Int
}

/// Reads plans from tables: rows to projects, cells to values.
package struct PlanReader: Sendable {
  /// Text of the dump found no place in the dataset.
  ///
  /// Between or below the tables stands text that no field, no title and no page furniture explains. It
  /// is counted under `unassigned`, so that the account of the characters is complete.
  ///
  /// - Example: A remark that is printed between two rows.
  /// - Mend: See whether the text says something about the plan; the message quotes its beginning.
  static let textLeftOver = Rule(
    "text-left-over", .warning, "Text of the dump found no place in the dataset.", "文中有内容未归入数据集。")

  /// Text of the dump went into two places of the dataset: a fault of the reader.
  ///
  /// The ledger that accounts for every character has booked one twice. This is never a fault of the
  /// dump.
  ///
  /// - Example: One cell stands both in the note and in the name.
  /// - Mend: Please report it with the dump.
  static let textClaimedTwice = Rule(
    "text-claimed-twice", .error,
    "Text of the dump went into two places of the dataset: a fault of the reader.",
    "同一文字归入了数据集的两处，属读取程序的错误。")

  private let options: PlanOptions
  private let quantities: QuantityReader
  private let prose: ProseReader

  package init(options: PlanOptions, quantities: QuantityReader, prose: ProseReader) {
    self.options = options
    self.quantities = quantities
    self.prose = prose
  }

  /// Reads the tables of one dump.
  ///
  /// O(*n*) in the number of cells, but for rows that need repair.
  package func read(_ reading: TableReadingResult, from source: SourceText) -> PlanReading {
    var ledger = Ledger(of: source)
    for piece in reading.furniture { ledger.mark(piece, as: .furniture) }
    let head = DocumentHead(
      outside: reading.outside, source: source, tables: tableLines(reading, source: source),
      start: reading.tables.first?.headerStart ?? 0, pages: reading.tables.flatMap(\.headerLines).sorted())
    for piece in head.fields { ledger.mark(piece, as: .field) }
    for piece in head.furniture { ledger.mark(piece, as: .furniture) }

    let about = DocumentReader(options: options).read(head: head, tables: reading.tables)
    var assembly = PlanAssembly(
      source: source, head: head, about: about, options: options, quantities: quantities, prose: prose)
    for table in reading.tables { assembly.add(table, ledger: &ledger) }

    var document = about.document
    document.notes += assembly.remarks
    var plan = CheckedPlan(
      document: document, projects: assembly.projects, regions: about.regions, amounts: assembly.amounts
    )
    plan.isRead = reading.unread.isEmpty
    var findings = reading.findings + about.findings + assembly.findings + assembly.corrections.leftovers
    findings += Checks.findings(in: plan)
    findings += leftovers(in: source, ledger: ledger, unread: Set(reading.unread.map(\.line)))
    if ledger.overlaps > 0 { findings.append(Self.textClaimedTwice.finding(Self.textClaimedTwice.summary)) }
    return PlanReading(
      document: document, projects: assembly.projects, corrected: assembly.corrections.applied,
      findings: FindingOrder.sorted(findings, projects: assembly.projects), ledger: ledger,
      pages: max(source.pageCount, reading.tables.reduce(0) { $0 + $1.headerCount }))
  }

  /// The lines from the first header to the last row.
  private func tableLines(_ reading: TableReadingResult, source: SourceText) -> Range<Int> {
    let first = reading.tables.first?.headerLines.first ?? source.lines.count
    let last = reading.tables.last?.grid.rows.last.map { Int($0.lastLine) } ?? first
    return first..<max(first, last) + 1
  }

  /// One finding a line of text that nothing claims, but for the lines of a table that was not read.
  private func leftovers(in source: SourceText, ledger: Ledger, unread: Set<UInt32>) -> [Finding] {
    ledger.unassigned(in: source).lazy.filter { !unread.contains($0.line) }.map { piece in
      let text = String(source.text(piece).prefix(60))
      return Self.textLeftOver.finding(
        Message("Not in the dataset: “\(text)”.", "未归入数据集：“\(text)”。"),
        lines: [LineRange(source.lineNumber(of: piece))])
    }
  }
}
