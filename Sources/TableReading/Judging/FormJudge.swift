import Gazetteer
package import Provenance
package import Quantities
package import SourceText

/// Asks the maker of every form for its reading of a dump, and compares what they explain.
package struct FormJudge {
  let source: SourceText
  let quantities: QuantityReader
  let withheld: WithheldEvidence

  package init(source: SourceText, quantities: QuantityReader, without withheld: WithheldEvidence = []) {
    self.source = source
    self.quantities = quantities
    self.withheld = withheld
  }

  /// The readings of all forms, or of one, the best first; of equals the one of the form that is named first.
  ///
  /// A long dump is read by the forms that explain most of its beginning. O(*n*) for each form.
  package func readings(as only: PlanForm? = nil) -> [FormReading] {
    if let only { return sorted(readings(as: [only])) }
    guard source.lines.count > Self.sample else { return sorted(readings(as: Self.compared)) }
    let end = Int(source.lines[Self.sample].start)
    let beginning = FormJudge(
      source: SourceText(utf8: Array(source.utf8[..<end])), quantities: quantities, without: withheld)
    let found = beginning.readings()
    let top = found.first?.bits ?? .zero
    let forms = found.filter { $0.bits.hundredths * 5 >= top.hundredths * 3 }.map(\.form)
    let likely = Self.compared.filter { forms.contains($0) }
    let whole = readings(as: likely)
    // What looks like a form at first may be none.
    return sorted(whole.contains { isSound($0) } ? whole : readings(as: Self.compared))
  }

  /// The forms whose readings are compared: tables of regions are known by their order, and are sought where no other
  /// form holds.
  private static let compared = PlanForm.allCases.filter { $0 != .regionsAsRows }
  /// Lines of a long dump that the forms are compared on.
  private static let sample = 600

  private func sorted(_ readings: [FormReading]) -> [FormReading] {
    readings.enumerated().sorted {
      $0.element.bits == $1.element.bits ? $0.offset < $1.offset : $0.element.bits > $1.element.bits
    }.map(\.element)
  }

  /// What forms make of the dump.
  ///
  /// Where marks between the cells leave nothing unexplained, forms without marks are not
  /// asked: they could only explain less.
  private func readings(as forms: [PlanForm]) -> [FormReading] {
    let bits = TableBits(source: source, quantities: quantities)
    var found: [FormReading] = []
    for form in forms {
      if form != .separated, form != .cellsWithBars, found.contains(where: { isPlain($0) }) { continue }
      found += read(as: form).map { FormReading(form: form, result: $0, bits: bits.bits(of: $0, form: form)) }
    }
    return found
  }

  /// Whether a reading by marks between cells explains all of its stretch, and well.
  private func isPlain(_ reading: FormReading) -> Bool {
    guard [.separated, .cellsWithBars].contains(reading.form), isSound(reading) else { return false }
    let rows = reading.result.tables.reduce(0) { $0 + $1.grid.rows.count }
    return reading.bits >= Bits(12 * rows)
      && covered(by: reading.result) * 10 >= stretch(of: reading.result) * 9
  }

  /// The reading that explains most, or what keeps every one from being one; `nil` where nothing looks like a plan.
  ///
  /// O(*n*) for each form.
  package func best(as only: PlanForm? = nil) -> FormReading? {
    let all = readings(as: only)
    if only == .regionsAsRows { return all.first }
    if var sound = all.first(where: { isSound($0) }) {
      let regions = RegionsAsRows(source: source, quantities: quantities)
      let transposed = sound.result.tables.filter { regions.isUsed(in: $0) }
      if !transposed.isEmpty, transposed.count == sound.result.tables.count {
        return turned(besides: only)
          ?? refused(sound, TableRules.noFormFits, only == nil ? Self.byRegion : Self.regionsBeside)
      }
      if !transposed.isEmpty { sound.result.tables.removeAll { regions.isUsed(in: $0) } }
      for table in transposed { leaveUnread(table, &sound.result) }
      let rows = SwallowedRows(source: source)
      let cells = SharesInCells(source: source)
      for (place, table) in sound.result.tables.enumerated() {
        let (table, furniture) = cells.split(rows.marked(TwoLevelNames.settled(table)))
        sound.result.tables[place] = table
        sound.result.furniture += furniture
      }
      if let rival = all.first(where: { $0.form != sound.form }) {
        sound.runnerUp = (rival.form, sound.bits - rival.bits)
      }
      return sound
    }
    if let turned = turned(besides: only) { return turned }
    return all.first.map { reading in
      ReadingOrder(source: source, quantities: quantities).isByColumn
        ? refused(reading, TableRules.readingOrderScrambled, Self.byColumn)
        : refused(reading, TableRules.noFormFits, tried(all))
    }
  }

  /// The table whose rows are regions, where no form was asked for and the text holds one.
  private func turned(besides only: PlanForm?) -> FormReading? {
    only == nil ? readings(as: .regionsAsRows).first : nil
  }

  /// Keeps the text of a table whose rows are no projects, and says so.
  private func leaveUnread(_ table: Table, _ result: inout TableReadingResult) {
    result.unread += table.grid.pieces
    let lines = table.grid.rows.map { ($0.firstLine, $0.lastLine) }
    guard let first = lines.map(\.0).min(), let last = lines.map(\.1).max() else { return }
    let range = LineRange(Int(source.lines[Int(first)].number), Int(source.lines[Int(last)].number))
    result.findings.append(TableRules.noFormFits.finding(Self.regionsBeside, lines: [range]))
  }

  /// Whether a reading explains most of its stretch of the dump, row by row.
  private func isSound(_ reading: FormReading) -> Bool {
    guard reading.result.unread.isEmpty, reading.bits > Bits(-500), hasNames(reading.result) else {
      return false
    }
    if reading.result.isVouched { return true }
    let rows = reading.result.tables.reduce(0) { $0 + $1.grid.rows.count }
    let stretch = stretch(of: reading.result)
    let covered = covered(by: reading.result)
    // What its columns take to describe says nothing of its rows.
    let columns = reading.result.tables.reduce(0) { $0 + $1.columns.count }
    let bits = Bits(hundredths: reading.bits.hundredths + TableBits.column.hundredths * columns)
    switch reading.form {
    case .list, .regionsAsRows: return bits >= .zero
    case .separated:
      return rows > 0 && bits >= Bits(Self.bitsOfARow)
        && bits >= Bits(Self.bitsOfARow * rows / 2) && covered * 4 >= stretch
    case .cellsWithBars, .cellALine, .rowALine, .wrapped, .aligned, .runTogether:
      // Breaks that say nothing let a scrambled dump pass for rows sooner.
      let least = reading.form == .wrapped ? Bits(Self.bitsOfARow * rows) : .zero
      return rows > 0 && reading.bits > least && bits >= Bits(Self.bitsOfARow * rows)
        && covered * 5 >= stretch * 3
        && bits.hundredths >= Self.hundredthsOfAByte * stretch
    }
  }

  /// Whether a quarter of the rows have words for a name: several rows may share one, but a plan has some.
  private func hasNames(_ result: TableReadingResult) -> Bool {
    var rows = 0
    var named = 0
    for table in result.tables {
      for row in table.grid.rows where row.cellCount > 1 {
        rows += 1
        let cells = zip(table.columns, table.grid.cells(of: row))
        if cells.contains(where: { [.name, .content].contains($0.role) && holdsHan($1, in: table) }) {
          named += 1
        }
      }
    }
    return named * 4 >= rows
  }

  private func holdsHan(_ cell: Cell, in table: Table) -> Bool {
    table.grid.pieces(of: cell).contains { piece in
      source.text(piece).unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }
  }

  /// What a row, and a byte, explain at least in a dump whose cells stand in order: rows of such dumps come to 11 bits
  /// and more, and bytes to 7 hundredths, those of scrambled ones to less than 10 and 5 (or to very few rows).
  private static let bitsOfARow = 8
  private static let hundredthsOfAByte = 6

  /// The bytes that cells and repeated heads hold, and all from the first head on.
  private func covered(by result: TableReadingResult) -> Int {
    let cells = result.tables.reduce(0) { sum, table in
      sum + table.grid.pieces.reduce(0) { $0 + $1.bytes.count }
    }
    return cells + result.furniture.reduce(0) { $0 + $1.bytes.count }
  }

  private func stretch(of result: TableReadingResult) -> Int {
    let left = result.outside.filter { piece in
      result.tables.first?.headerLines.first.map { Int(piece.line) > $0 } ?? true
    }
    return covered(by: result) + left.reduce(0) { $0 + $1.bytes.count }
  }

  /// A reading that nobody can vouch for: the head, and everything below it unread, with what was tried.
  private func refused(_ reading: FormReading, _ rule: Rule, _ message: Message) -> FormReading {
    let line = reading.result.tables.first?.headerLines.first ?? 0
    let unread = (line..<source.lines.count).compactMap { source.content(ofLine: $0) }
    var table = Table(
      columns: reading.result.tables.first?.columns ?? [], grid: Grid(), delimiter: nil, headerLines: [line])
    table.columns = table.columns.filter { !$0.header.isEmpty }
    let lines = [LineRange(unread.first.map { source.lineNumber(of: $0) } ?? 1, source.lineCount)]
    return FormReading(
      form: reading.form,
      result: TableReadingResult(
        layout: .flow, tables: [table], furniture: [],
        outside: (0..<line).compactMap { source.content(ofLine: $0) },
        findings: [rule.finding(message, lines: lines)], unread: unread),
      bits: reading.bits)
  }

  private static let byColumn = Message(
    "The table was printed column by column (its numbers stand on top of each other), so no row was read. Extract the text row by row, for instance with pdftotext -raw, or as tab-separated text.",
    "表格按列输出（序号连续堆叠），未读入任何行。请逐行提取文字（例如使用 pdftotext -raw），或提取为制表符分隔的文本。")

  private static let regionsBeside = Message(
    "The rows of this table are regions and its columns are projects; it was left unread. Such a table is read where it stands alone in a dump, and no other form is asked for.",
    "该表以地区为行、以项目为列，未读入。此类表格须单独成文件、且未用 --form 指定其他版式时才能读入。")

  private static let byRegion = Message(
    "The rows of the table are regions and its columns are projects. Its head does not divide into the projects, so no row was read. Exchange rows and columns in a spreadsheet, and extract the text again.",
    "表格以地区为行、以项目为列，且表头与各列不能对应，未读入任何行。请在电子表格中行列互换后重新提取。")

  private func tried(_ all: [FormReading]) -> Message {
    let found = all.prefix(4).map { reading in
      let rows = reading.result.tables.reduce(0) { $0 + $1.grid.rows.count }
      return (reading.form.rawValue, rows)
    }
    return Message(
      "No form explains most of the text, so no row was read (tried: \(found.map { "\($0.0), \($0.1) rows" }.joined(separator: "; "))). Extract the text with a tool that keeps the rows, or force a form with --form.",
      "没有一种版式能解释大部分文字，未读入任何行（已试：\(found.map { "\($0.0)，\($0.1)行" }.joined(separator: "；"))）。请换用能保留行结构的提取工具，或用 --form 指定版式。"
    )
  }

  /// Whether every head is a word that is known, or a place; among words that nobody knows some may be wanting.
  private func hasKnownHead(_ result: TableReadingResult) -> Bool {
    result.tables.allSatisfy { table in
      table.columns.allSatisfy { column in
        let evidence = HeadModel.shared.evidence(for: column.header)
        return evidence.known != nil || evidence.isPlace
      }
    }
  }

  /// Wrapped cells below a head of known words, or below whatever stands where a head does.
  private func wrapped() -> [TableReadingResult] {
    let known = FlowReader.read(source, words: .shared, quantities: quantities, without: withheld)
    if let known, !withheld.isEmpty || known.isVouched && hasKnownHead(known) { return [known] }
    guard withheld.isEmpty else { return [] }
    return [known].compactMap(\.self) + StreamReader.read(source, as: .wrapped, quantities: quantities)
  }

  private func read(as form: PlanForm) -> [TableReadingResult] {
    switch form {
    case .separated:
      [DelimitedReader.read(source, words: .shared, quantities: quantities)].compactMap(\.self)
    case .wrapped:
      wrapped()
    case .regionsAsRows:
      [RegionRowsReader(source: source, quantities: quantities).read()].compactMap(\.self)
    case .aligned: [AlignedReader(source: source, quantities: quantities).read()].compactMap(\.self)
    case .runTogether: StreamReader.readJoined(source, quantities: quantities)
    case .list: [ListReader.read(source, words: .shared, quantities: quantities)].compactMap(\.self)
    case .cellsWithBars, .cellALine, .rowALine: StreamReader.read(source, as: form, quantities: quantities)
    }
  }
}
