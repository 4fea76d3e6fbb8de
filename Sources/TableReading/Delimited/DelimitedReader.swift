package import Gazetteer
import Provenance
package import Quantities
package import SourceText

/// Reads tables whose cells are separated by tabs, pipes, commas or semicolons, among other text.
///
/// The header decides: its line gives the delimiter, its cells the columns, its repeats are furniture. A
/// header with other columns starts another table. Rows keep the number of cells they were printed with;
/// only what the page layout did to a row (a line break inside it, blank cells behind it) is undone here.
package struct DelimitedReader {
  private let source: SourceText
  private var headers: HeaderReader
  private let quantities: QuantityReader
  private let wraps: WrappedRows
  private var result: TableReadingResult
  /// The table that is being read, with its delimiter and header; `nil` above the first header.
  private var open: OpenTable?
  private var headings: TableHeadings

  private struct OpenTable {
    var table: Table
    var block: HeaderBlock
    var scanner: RecordScanner
    /// The header's first cell that is not blank, as bytes without white space: what a repeat begins with.
    var firstWord: String
    /// Where the lines of the last row end, to tell a wrapped line from one further down the page.
    var lastRowLine: Int
  }

  package init(source: SourceText, words: HeaderWords, quantities: QuantityReader) {
    self.source = source
    self.quantities = quantities
    self.headers = HeaderReader(source: source, words: words, quantities: quantities)
    self.wraps = WrappedRows(source: source, quantities: quantities)
    self.headings = TableHeadings(source: source)
    self.result = TableReadingResult(layout: .delimited, tables: [], furniture: [], outside: [], findings: [])
  }

  /// The tables of the dump; `nil` when no line is the header of a delimited table.
  ///
  /// O(*n*).
  package static func read(
    _ source: SourceText, words: HeaderWords, quantities: QuantityReader
  ) -> TableReadingResult? {
    var reader = DelimitedReader(source: source, words: words, quantities: quantities)
    // Most dumps have no such header, and what stands in their lines is for other readers to tell.
    var hasHeader = false
    for line in source.lines.indices where reader.header(atLine: line) != nil {
      hasHeader = true
      break
    }
    if !hasHeader, !reader.headers.choose() { return nil }
    var index = 0
    while index < source.lines.count { index = reader.readLine(index) + 1 }
    reader.closeTable()
    reader.placeFirstHeading()
    return reader.result.tables.isEmpty ? nil : reader.result
  }

  /// Reads what begins on a line and gives the last line that belongs to it.
  private mutating func readLine(_ index: Int) -> Int {
    guard let content = source.content(ofLine: index) else { return index }
    if let block = header(atLine: index) {
      startPage(with: block)
      return block.lastLine
    }
    if let open, headers.isLowerRow(of: open.block, atLine: index, scanner: open.scanner) {
      result.furniture.append(content)
      return index
    }
    guard let scanner = open?.scanner, scanner.beginsRecord(line: index) else {
      return readUndelimited(content, line: index)
    }
    if scanner.delimiter == .pipe, DrawnRule.matches(source.text(content)) {
      result.furniture.append(content)
      return index
    }
    return readRow(index, with: scanner)
  }

  // MARK: Headers

  private mutating func header(atLine index: Int) -> HeaderBlock? {
    guard let open else {
      guard Delimiter.anyStands(onLine: index, of: source) else { return nil }
      for delimiter in Delimiter.allCases
      where RecordScanner(source: source, delimiter: delimiter).isDelimited(line: index) {
        if let block = headers.header(atLine: index, delimiter: delimiter) { return block }
      }
      return nil
    }
    // Most lines are rows, so the first cell must look like a header's before the whole line is read.
    guard let word = open.scanner.firstWord(ofLine: index) else { return nil }
    if word == open.firstWord,
      let block = headers.repeat(of: open.block, atLine: index, delimiter: open.scanner.delimiter)
    {
      return block
    }
    guard word == open.firstWord || headers.words.role(of: word) != nil else { return nil }
    return headers.header(atLine: index, delimiter: open.scanner.delimiter)
  }

  private mutating func startPage(with block: HeaderBlock) {
    for line in block.firstLine...block.lastLine {
      if let content = source.content(ofLine: line) { result.furniture.append(content) }
    }
    if open?.table.columns == block.columns {
      open?.table.headerLines.append(block.firstLine)
      open?.block = block
      open?.lastRowLine = block.lastLine
      return
    }
    let delimiter = open?.scanner.delimiter ?? delimiter(of: block)
    // A heading right above a header heads the rows below it.
    let above = takeLastHeadings()
    closeTable()
    var grid = Grid()
    grid.reserve(cells: cellCount(from: block.lastLine + 1, delimiter: delimiter))
    open = OpenTable(
      table: Table(
        columns: block.columns, grid: grid, delimiter: delimiter == .tab ? nil : delimiter.rawValue,
        headerLines: [block.firstLine]), block: block,
      scanner: RecordScanner(source: source, delimiter: delimiter),
      firstWord: block.rows.first?.first { !$0.isEmpty } ?? "", lastRowLine: block.lastLine)
    for heading in above { appendHeading(heading, line: Int(heading.line)) }
    open?.lastRowLine = block.lastLine
  }

  private mutating func takeLastHeadings() -> [Piece] {
    guard var current = takeOpenTable() else { return [] }
    defer { open = current }
    return headings.takeLast(of: &current.table.grid)
  }

  /// Makes the heading above the first header a row of its table, where another heading counts on from it.
  private mutating func placeFirstHeading() {
    guard headings.isCounted, let first = headings.first, !result.tables.isEmpty,
      let place = result.outside.lastIndex(of: first)
    else { return }
    result.outside.remove(at: place)
    result.tables[0].grid.insertFirstRow(first)
  }

  /// About how many cells there are from a line on, so that a long table need not grow step by step.
  ///
  /// Only the first table of a dump is counted for; a dump of many small tables must not be counted often.
  private func cellCount(from line: Int, delimiter: Delimiter) -> Int {
    guard result.tables.isEmpty, line < source.lines.count else { return 0 }
    let rest = Int(source.lines[line].start)..<source.utf8.count
    return source.utf8[rest].count { $0 == delimiter.rawValue } + source.lines.count - line
  }

  private mutating func delimiter(of block: HeaderBlock) -> Delimiter {
    for delimiter in Delimiter.allCases
    where headers.header(atLine: block.firstLine, delimiter: delimiter) != nil { return delimiter }
    return .tab
  }

  private mutating func closeTable() {
    guard var table = takeOpenTable()?.table else { return }
    table.columns = ColumnSettling(source: source, quantities: quantities).weighed(table)
    table = RowPlacement(source: source, quantities: quantities).placed(table)
    result.tables.append(table)
  }

  // MARK: Rows

  private mutating func readRow(_ index: Int, with scanner: RecordScanner) -> Int {
    guard var current = takeOpenTable() else { return index }
    defer { open = current }
    var lastLine = scanner.append(line: index, to: &current.table.grid)
    if current.block.hasOuterPipes { current.table.grid.dropOuterCells() }
    let width = current.block.width
    if current.table.grid.lastRowCellCount < width {
      lastLine = joinBrokenRow(&current, lastLine: lastLine)
    }
    current.table.grid.dropBlankCells(beyond: width)
    if wraps.isContinuation(of: current.table, header: current.block.lastLine) {
      current.table.grid.mergeLastRows()
      let lines = current.table.grid.rows.last.map { [lineRange($0)] } ?? []
      result.findings.append(TableRules.rowJoined.finding(TableRules.rowJoined.summary, lines: lines))
    }
    current.lastRowLine = lastLine
    return lastLine
  }

  /// Takes the open table out, so that a row is added to it in place and not to a copy of it.
  private mutating func takeOpenTable() -> OpenTable? {
    defer { open = nil }
    return open
  }

  /// Puts a row together that line breaks cut into several lines, and gives its last line.
  ///
  /// Two things must agree: the line is too short, and with the lines that follow, each sharing the cell
  /// that the break cut, it comes to just the number of cells of the header.
  private mutating func joinBrokenRow(_ current: inout OpenTable, lastLine: Int) -> Int {
    let widths = Set([current.block.width, current.block.printedWidth])
    var count = current.table.grid.lastRowCellCount
    var parts: [DelimitedRecord] = []
    var line = lastLine
    while parts.count < 8, count < current.block.width, line + 1 < source.lines.count {
      guard source.content(ofLine: line + 1) != nil else { break }
      let part = current.scanner.record(atLine: line + 1)
      // A line that begins with a delimiter was cut in front of it; such a row is also how a second measure
      // begins, so the row so far must lack all that makes a row.
      guard let head = part.cells.first, head.isEmpty ? isStump(current) : !startsRow(head) else { break }
      count += part.cells.count - 1
      line = part.lastLine
      parts.append(part)
      if widths.contains(count) {
        current.table.grid.extendLastRow(with: parts.map(\.cells), lastLine: line)
        result.findings.append(
          TableRules.rowJoined.finding(
            TableRules.rowJoined.summary, lines: current.table.grid.rows.last.map { [lineRange($0)] } ?? []))
        return line
      }
    }
    return lastLine
  }

  /// Whether the last row breaks off before its first region, or for want of regions before its last columns.
  private func isStump(_ current: OpenTable) -> Bool {
    let firstRegion = current.table.columns.firstIndex { $0.role == .region } ?? current.block.width - 1
    return current.table.grid.lastRowCellCount <= firstRegion
  }

  /// Whether a cell holds nothing but a running number: what a new row begins with.
  private func startsRow(_ cell: [Piece]) -> Bool {
    let text = PieceText.withoutSpaces(PieceText.printed(cell, in: source))
    return !text.isEmpty && text.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  // MARK: Other lines

  /// Reads a line without a delimiter and gives the last line that belongs to it.
  private mutating func readUndelimited(_ content: Piece, line: Int) -> Int {
    let text = source.text(content)
    if let last = readCutNumber(text, line: line) { return last }
    if PageNumber.matches(text) || DrawnRule.matches(text) {
      result.furniture.append(content)
      return line
    }
    if SectionHeading.matches(PieceText.withoutSpaces(text)), open?.table.columns.isEmpty == false {
      headings.pass(content)
      appendHeading(content, line: line)
      return line
    }
    if let lastRowLine = open?.lastRowLine, lastRowLine + 1 == line, !OutsideText.startsParagraph(text),
      open.map({ wraps.endsInside($0.table) }) == true,
      hasRow(after: line) || open.map({ wraps.goesOn($0.table, with: text) }) == true
    {
      open?.table.grid.extendLastFilledCell(with: content, lastLine: line)
      open?.lastRowLine = line
      reportJoin()
      return line
    }
    if open == nil { headings.passAbove(content) }
    result.outside.append(content)
    return line
  }

  /// Whether a row follows within a few lines: the rest of a cell has rows below it, a remark at the foot has none.
  private func hasRow(after line: Int) -> Bool {
    guard let scanner = open?.scanner else { return false }
    return (line + 1..<min(line + 8, source.lines.count)).contains { scanner.isDelimited(line: $0) }
  }

  /// Reads a row whose number a line break cut off: the number that is due next, alone on its line, above a
  /// row that is whole but for a number.
  private mutating func readCutNumber(_ text: String, line: Int) -> Int? {
    guard let scanner = open?.scanner, let number = Int(PieceText.withoutSpaces(text)),
      line + 1 < source.lines.count, open.map({ isDue(number, in: $0.table) }) == true
    else { return nil }
    let rest = scanner.record(atLine: line + 1)
    guard rest.cells.first?.isEmpty == true,
      open.map({ [$0.block.width, $0.block.printedWidth].contains(rest.cells.count) }) == true
    else { return nil }
    return readRow(line, with: scanner)
  }

  /// Rows that are looked back on for the last number; further back it is not the row above that has it.
  private static let farthestNumber = 64

  /// Whether a number follows that of the last row that has one.
  private func isDue(_ number: Int, in table: Table) -> Bool {
    guard table.columns.first?.role == .number else { return false }
    for row in table.grid.rows.suffix(Self.farthestNumber).reversed() {
      guard let cell = table.grid.cells(of: row).first, !cell.isBlank else { continue }
      let last = Int(PieceText.withoutSpaces(PieceText.printed(table.grid.pieces(of: cell), in: source)))
      return last.map { number - 1 == $0 } ?? false
    }
    return table.grid.rows.isEmpty && number == 1
  }

  /// A heading over the rows below becomes a row of one cell.
  private mutating func appendHeading(_ content: Piece, line: Int) {
    let firstCell = open?.table.grid.cells.count ?? 0
    open?.table.grid.append(content)
    open?.table.grid.closeRow(firstCell: firstCell, firstLine: line, lastLine: line)
    open?.lastRowLine = line
  }

  private mutating func reportJoin() {
    let lines = (open?.table.grid.rows.last).map { [lineRange($0)] } ?? []
    result.findings.append(TableRules.rowJoined.finding(TableRules.rowJoined.summary, lines: lines))
  }

  private func lineRange(_ row: Row) -> LineRange {
    LineRange(
      Int(source.lines[Int(row.firstLine)].number), Int(source.lines[Int(row.lastLine)].number))
  }
}
