import Gazetteer
import Quantities
import SourceText

/// The header of a delimited table as printed: its rows, and the columns they mean together.
struct HeaderBlock {
  /// The cells of its rows as text without white space, blank cells after the last word cut off.
  var rows: [[String]]
  var firstLine: Int
  var lastLine: Int
  /// Whether every row begins and ends with a pipe, so that the outermost cells are no cells.
  var hasOuterPipes: Bool
  var columns: [Column]

  /// The number of cells of its widest row as printed, blank cells at the end included.
  var printedWidth: Int

  /// The number of columns that have a name.
  var width: Int { columns.count }
}

/// Finds and understands header rows.
///
/// A line is a header when what its cells say for being heads outweighs what they say for being cells, or when the
/// library knows half of them; the rows below belong to it as long as they hold nothing but further names, under a
/// cell that spans several columns or where blank cells were left out.
struct HeaderReader {
  /// More header rows than this are not a header.
  static let tallest = 4

  let source: SourceText
  let words: HeaderWords
  let quantities: QuantityReader
  /// Lines that are headers by what all lines together say, though the library knows too few of their words.
  var chosen: [Int: Delimiter] = [:]
  private var judge: HeadJudge

  init(source: SourceText, words: HeaderWords, quantities: QuantityReader) {
    self.source = source
    self.words = words
    self.quantities = quantities
    judge = HeadJudge(shapes: ShapeReader(quantities: quantities))
  }

  /// The header that begins on this line, if one does.
  ///
  /// O(length of its lines).
  mutating func header(atLine index: Int, delimiter: Delimiter) -> HeaderBlock? {
    let scanner = RecordScanner(source: source, delimiter: delimiter)
    let first = scanner.record(atLine: index)
    var texts = [cellTexts(first)]
    var printedWidth = first.cells.count
    guard chosen[index].map({ $0 == delimiter }) ?? isFirstRow(texts[0]) else { return nil }
    let outer = hasOuterPipes(first, delimiter: delimiter)
    var lastLine = first.lastLine
    while texts.count < Self.tallest, let line = lineBelow(lastLine) {
      let next = scanner.record(atLine: line)
      let cells = cellTexts(next)
      // A header that is printed again right below itself is its repeat.
      guard cells != texts[0], isFurtherRow(cells, above: texts, outer: outer) else { break }
      texts.append(cells)
      printedWidth = max(printedWidth, next.cells.count)
      lastLine = next.lastLine
    }
    if outer { texts = texts.map { Array($0.dropFirst()) } }
    return HeaderBlock(
      rows: texts, firstLine: index, lastLine: lastLine, hasOuterPipes: outer,
      columns: SheetColumns.columns(from: texts, judge: &judge),
      printedWidth: outer ? printedWidth - 2 : printedWidth)
  }

  /// Chooses the line that speaks most for being a header, where the library knows too few words of any; says whether
  /// there is one.
  ///
  /// O(*n*).
  mutating func choose() -> Bool {
    var best: (line: Int, delimiter: Delimiter, bits: Bits)?
    // The first line that is no part of the record above.
    var next = 0
    for line in source.lines.indices where line >= next && Delimiter.anyStands(onLine: line, of: source) {
      for delimiter in Delimiter.allCases
      where RecordScanner(source: source, delimiter: delimiter).isDelimited(line: line) {
        if let bits = worth(atLine: line, delimiter: delimiter), bits > best?.bits ?? Bits(1) {
          best = (line, delimiter, bits)
        }
        next = RecordScanner(source: source, delimiter: delimiter).record(atLine: line).lastLine + 1
        break
      }
    }
    guard let best else { return false }
    chosen = [best.line: best.delimiter]
    return true
  }

  /// What a line says for being a header: its cells, and that a running number begins below it.
  ///
  /// `nil` for a line that cannot be one. O(length of the line and the next).
  private mutating func worth(atLine index: Int, delimiter: Delimiter) -> Bits? {
    let scanner = RecordScanner(source: source, delimiter: delimiter)
    let record = scanner.record(atLine: index)
    let filled = cellTexts(record).filter { !$0.isEmpty }
    guard filled.count >= 2, filled.count <= 1024, Set(filled).count * 2 > filled.count else { return nil }
    var sum = Bits.zero
    for text in filled {
      let bits = judge.headness(of: text)
      if bits <= Bits(-8) { return nil }
      sum = sum + min(bits, Bits(3))
    }
    var line = record.lastLine + 1
    while line < source.lines.count, line < record.lastLine + 4 {
      if scanner.isDelimited(line: line), !isDrawnRule(line) {
        let next = cellTexts(scanner.record(atLine: line)).filter { !$0.isEmpty }
        if let first = next.first, RunningMark.read(Array(first.unicodeScalars)) != nil {
          return sum + Bits(5)
        }
        if next.contains(where: { judge.headness(of: $0) <= Bits(-5) }) { sum = sum + Bits(2) }
      }
      line += 1
    }
    return sum
  }

  /// The header that begins on this line when it repeats a known one cell for cell; blank cells at the end
  /// do not count, since they differ from page to page.
  func `repeat`(of block: HeaderBlock, atLine index: Int, delimiter: Delimiter) -> HeaderBlock? {
    guard !block.hasOuterPipes else { return nil }
    let scanner = RecordScanner(source: source, delimiter: delimiter)
    var repeated = block
    repeated.firstLine = index
    repeated.printedWidth = 0
    var line: Int? = index
    for row in block.rows {
      guard let place = line, place < source.lines.count else { return nil }
      let record = scanner.record(atLine: place)
      guard cellTexts(record) == row else { return nil }
      repeated.printedWidth = max(repeated.printedWidth, record.cells.count)
      repeated.lastLine = record.lastLine
      line = lineBelow(record.lastLine)
    }
    return repeated
  }

  /// Whether a line repeats a row of a known header other than its first: extractors repeat on every page what
  /// they take for the header, and that may be its last row.
  func isLowerRow(of block: HeaderBlock, atLine index: Int, scanner: RecordScanner) -> Bool {
    guard block.rows.count > 1, let word = scanner.firstWord(ofLine: index) else { return false }
    return block.rows.dropFirst().contains { row in
      guard row.first(where: { !$0.isEmpty }) == word, row.count(where: { !$0.isEmpty }) > 1 else {
        return false
      }
      let cells = cellTexts(scanner.record(atLine: index))
      return cells == row || block.hasOuterPipes && Array(cells.dropFirst()) == row
    }
  }

  /// The texts of a record's cells without white space, blank cells at the end cut off.
  func cellTexts(_ record: DelimitedRecord) -> [String] {
    var texts = record.cells.map { PieceText.withoutSpaces(PieceText.printed($0, in: source)) }
    while texts.last?.isEmpty == true { texts.removeLast() }
    return texts
  }

  /// The next line that holds text, past a few blank ones and a drawn rule.
  private func lineBelow(_ line: Int) -> Int? {
    (line + 1..<min(line + 5, source.lines.count)).first {
      source.content(ofLine: $0) != nil && !isDrawnRule($0)
    }
  }

  /// Whether a line is the rule that Markdown draws under a header, with a line after it.
  private func isDrawnRule(_ index: Int) -> Bool {
    guard index + 1 < source.lines.count, let content = source.content(ofLine: index) else { return false }
    return DrawnRule.matches(source.text(content))
  }

  private mutating func isFirstRow(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count >= 2, filled.count <= 1024 else { return false }
    var known = 0
    var essential = false
    var exact: Set<ColumnRole> = []
    var unknown: [String] = []
    for cell in filled {
      if judge.headness(of: cell) <= Bits(-5) { return false }
      if let match = words.role(of: cell) {
        known += 1
        if Self.essentialRoles.contains(match.role) { essential = true }
        if match.confidence == .exact { exact.insert(match.role) }
      } else if RegionNames.isRegionName(cell) {
        known += 1
      } else {
        unknown.append(cell)
      }
    }
    guard essential, known >= 2 else { return false }
    if known * 2 >= filled.count || RegionNames.areShortFormsOfSiblings(unknown) { return true }
    // Both words stand in no row of a table, however many columns beside them nobody knows.
    return exact.contains(.number) && (exact.contains(.name) || exact.contains(.category))
      && unknown.allSatisfy { $0.count <= 12 && !TaskVerbs.begin($0) }
  }

  private static let essentialRoles: Set<ColumnRole> = [
    .number, .name, .content, .target, .lead, .schedule, .category,
  ]

  /// Whether a row goes on with the header above it: names under cells that span blank ones, or as many names as
  /// were left out beside the cells of the row above.
  private mutating func isFurtherRow(_ cells: [String], above: [[String]], outer: Bool) -> Bool {
    let upper = above.last ?? []
    let filled = cells.filter { !$0.isEmpty }
    if isBroken(cells, below: upper) { return true }
    guard !filled.isEmpty, filled.allSatisfy({ $0.unicodeScalars.count <= 24 }),
      Set(filled).count * 2 > filled.count
    else { return false }
    var known = 0
    for cell in filled {
      let bits = judge.headness(of: cell)
      if bits <= Bits(-5) { return false }
      if bits > .zero { known += 1 }
    }
    if known == filled.count, upper.contains(where: words.headsRegions) { return true }
    let skip = outer ? 1 : 0
    // Names under cells that span, and nothing under the others.
    let fits = cells.indices.dropFirst(skip).allSatisfy { place in
      let head = place < upper.count ? upper[place] : ""
      let isSpanning = place + 1 >= upper.count || upper[place + 1].isEmpty
      if cells[place].isEmpty { return true }
      return head.isEmpty || isSpanning || words.role(of: head + cells[place])?.confidence == .exact
    }
    let first = cells.dropFirst(skip).first ?? ""
    if fits, first.isEmpty || filled.count == 1 || known * 2 > filled.count {
      return known > 0 || filled.count >= 2
    }
    // Without the blank cells: places, each once, as many as a cell above spans or as one stands for.
    return filled.count >= 2 && known * 2 >= filled.count
      && filled.count == cells.count && filled.allSatisfy { judge.evidence(of: $0).known?.role != .number }
      && !above[0].contains(where: filled.contains)
  }

  /// Whether each cell ends a word of the library that the cell above begins: `单位` below `牵头`.
  private func isBroken(_ cells: [String], below upper: [String]) -> Bool {
    SheetColumns.areBroken([upper, cells])
  }

  private func hasOuterPipes(_ record: DelimitedRecord, delimiter: Delimiter) -> Bool {
    guard delimiter == .pipe, let content = source.content(ofLine: record.firstLine), record.cells.count > 2
    else {
      return false
    }
    return source.utf8[Int(content.start)] == delimiter.rawValue
      && source.utf8[Int(content.end) - 1] == delimiter.rawValue
  }
}
