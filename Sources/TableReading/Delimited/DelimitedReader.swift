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
  private let headers: HeaderReader
  private let wraps: WrappedRows
  private var result: TableReadingResult
  /// The table that is being read, with its delimiter and header; `nil` above the first header.
  private var open: OpenTable?

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
    self.headers = HeaderReader(source: source, words: words)
    self.wraps = WrappedRows(source: source, quantities: quantities)
    self.result = TableReadingResult(layout: .delimited, tables: [], furniture: [], outside: [], findings: [])
  }

  /// The tables of the dump; `nil` when no line is the header of a delimited table.
  ///
  /// O(*n*).
  package static func read(
    _ source: SourceText, words: HeaderWords, quantities: QuantityReader
  ) -> TableReadingResult? {
    var reader = DelimitedReader(source: source, words: words, quantities: quantities)
    var index = 0
    while index < source.lines.count { index = reader.readLine(index) + 1 }
    reader.closeTable()
    return reader.result.tables.isEmpty ? nil : reader.result
  }

  /// Reads what begins on a line and gives the last line that belongs to it.
  private mutating func readLine(_ index: Int) -> Int {
    guard let content = source.content(ofLine: index) else { return index }
    if let block = header(atLine: index) {
      startPage(with: block)
      return block.lastLine
    }
    guard let scanner = open?.scanner, scanner.isDelimited(line: index) else {
      readUndelimited(content, line: index)
      return index
    }
    if isRule(content) {
      result.furniture.append(content)
      return index
    }
    return readRow(index, with: scanner)
  }

  // MARK: Headers

  private func header(atLine index: Int) -> HeaderBlock? {
    guard let open else {
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
    closeTable()
    open = OpenTable(
      table: Table(columns: block.columns, grid: Grid(), delimiter: delimiter == .tab ? nil : delimiter.rawValue, headerLines: [block.firstLine]), block: block,
      scanner: RecordScanner(source: source, delimiter: delimiter),
      firstWord: block.rows.first?.first { !$0.isEmpty } ?? "", lastRowLine: block.lastLine)
  }

  private func delimiter(of block: HeaderBlock) -> Delimiter {
    Delimiter.allCases.first { headers.header(atLine: block.firstLine, delimiter: $0) != nil } ?? .tab
  }

  private mutating func closeTable() {
    if let open { result.tables.append(open.table) }
    open = nil
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
    if wraps.isContinuation(of: current.table) {
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
  private func joinBrokenRow(_ current: inout OpenTable, lastLine: Int) -> Int {
    let widths = Set([current.block.width, current.block.printedWidth])
    var count = current.table.grid.lastRowCellCount
    var parts: [DelimitedRecord] = []
    var line = lastLine
    while parts.count < 8, count < current.block.width, line + 1 < source.lines.count {
      guard source.content(ofLine: line + 1) != nil else { break }
      let part = current.scanner.record(atLine: line + 1)
      guard let head = part.cells.first, !head.isEmpty, !startsRow(head) else { break }
      count += part.cells.count - 1
      line = part.lastLine
      parts.append(part)
      if widths.contains(count) {
        current.table.grid.extendLastRow(with: parts.map(\.cells), lastLine: line)
        return line
      }
    }
    return lastLine
  }

  /// Whether a cell holds nothing but a running number: what a new row begins with.
  private func startsRow(_ cell: [Piece]) -> Bool {
    let text = PieceText.withoutSpaces(PieceText.printed(cell, in: source))
    return !text.isEmpty && text.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  // MARK: Other lines

  private mutating func readUndelimited(_ content: Piece, line: Int) {
    let text = source.text(content)
    if PageNumber.matches(text) || isRule(content) {
      result.furniture.append(content)
      return
    }
    if let lastRowLine = open?.lastRowLine, lastRowLine + 1 == line, !OutsideText.startsParagraph(text),
      open.map({ wraps.endsInside($0.table) }) == true
    {
      open?.table.grid.extendLastRow(with: [[[content]]], lastLine: line)
      open?.lastRowLine = line
      let lines = (open?.table.grid.rows.last).map { [lineRange($0)] } ?? []
      result.findings.append(TableRules.rowJoined.finding(TableRules.rowJoined.summary, lines: lines))
      return
    }
    result.outside.append(content)
  }

  private func lineRange(_ row: Row) -> LineRange {
    LineRange(
      Int(source.lines[Int(row.firstLine)].number), Int(source.lines[Int(row.lastLine)].number))
  }

  /// Whether a line only draws: `|---|:--:|`, `------`, `======`.
  private func isRule(_ content: Piece) -> Bool {
    var drawn = 0
    let text = source.utf8.span
    for offset in content.bytes {
      switch text[offset] {
      case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "+"): drawn += 1
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), 0x09: continue
      default: return false
      }
    }
    // A row of dashes for "nothing" has one or two of them a cell; a rule has three or more in a run.
    return drawn >= 3 && !isRowOfDashes(content)
  }

  private func isRowOfDashes(_ content: Piece) -> Bool {
    guard let scanner = open?.scanner else { return false }
    let record = scanner.record(atLine: Int(content.line))
    let texts = record.cells.map { PieceText.withoutSpaces(PieceText.printed($0, in: source)) }
    return texts.contains { $0 == "-" || $0 == "--" }
  }
}
