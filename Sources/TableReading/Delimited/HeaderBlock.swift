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
/// A line is a header when at least half of its cells that are not blank are header words or names of
/// regions, two or more of them, one being a column that every plan has (number, name, target, lead,
/// schedule), and none of them is an amount; where 序号 and 项目名称 both stand in it, most of the others may
/// be unknown. The rows below belong to it as long as all that they hold
/// are names of columns: a table's second header row names the regions under a spanning cell.
struct HeaderReader {
  /// More header rows than this are not a header.
  static let tallest = 4

  let source: SourceText
  let words: HeaderWords
  let quantities: QuantityReader

  /// The header that begins on this line, if one does.
  ///
  /// O(length of its lines).
  func header(atLine index: Int, delimiter: Delimiter) -> HeaderBlock? {
    let scanner = RecordScanner(source: source, delimiter: delimiter)
    let first = scanner.record(atLine: index)
    var texts = [cellTexts(first)]
    var printedWidth = first.cells.count
    guard isFirstRow(texts[0]) else { return nil }
    let outer = hasOuterPipes(first, delimiter: delimiter)
    var lastLine = first.lastLine
    while texts.count < Self.tallest, lastLine + 1 < source.lines.count {
      let next = scanner.record(atLine: lastLine + (isDrawnRule(lastLine + 1) ? 2 : 1))
      let cells = cellTexts(next)
      // A header that is printed again right below itself is its repeat.
      guard cells != texts[0], isFurtherRow(cells, above: texts) else { break }
      texts.append(cells)
      printedWidth = max(printedWidth, next.cells.count)
      lastLine = next.lastLine
    }
    if outer { texts = texts.map { Array($0.dropFirst()) } }
    let columns = HeaderColumns(words: words, quantities: quantities).columns(from: texts)
    return HeaderBlock(
      rows: texts, firstLine: index, lastLine: lastLine, hasOuterPipes: outer, columns: columns,
      printedWidth: outer ? printedWidth - 2 : printedWidth)
  }

  /// The header that begins on this line when it repeats a known one cell for cell; blank cells at the end
  /// do not count, since they differ from page to page.
  func `repeat`(of block: HeaderBlock, atLine index: Int, delimiter: Delimiter) -> HeaderBlock? {
    guard !block.hasOuterPipes else { return nil }
    let scanner = RecordScanner(source: source, delimiter: delimiter)
    var repeated = block
    repeated.firstLine = index
    repeated.printedWidth = 0
    var line = index
    for row in block.rows {
      guard line < source.lines.count else { return nil }
      let record = scanner.record(atLine: line)
      guard cellTexts(record) == row else { return nil }
      repeated.printedWidth = max(repeated.printedWidth, record.cells.count)
      repeated.lastLine = record.lastLine
      line = record.lastLine + 1
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

  /// Whether a line is the rule that Markdown draws under a header, with a line after it.
  private func isDrawnRule(_ index: Int) -> Bool {
    guard index + 1 < source.lines.count, let content = source.content(ofLine: index) else { return false }
    return DrawnRule.matches(source.text(content))
  }

  private func isFirstRow(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count >= 2, filled.count <= 1024 else { return false }
    var known = 0
    var essential = false
    var exact: Set<ColumnRole> = []
    var unknown: [String] = []
    for cell in filled {
      if looksLikeData(cell) { return false }
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
      && unknown.allSatisfy(canName)
  }

  private static let essentialRoles: Set<ColumnRole> = [.number, .name, .target, .lead, .schedule, .category]

  /// Whether a row goes on with the header above it.
  ///
  /// All that it holds are names of columns; below a cell that spans the regions they may be unknown, for no
  /// list of towns, zones and short names is complete.
  private func isFurtherRow(_ cells: [String], above: [[String]]) -> Bool {
    var known = 0
    var unknown: [String] = []
    var isBelow = true
    let upper = above.last ?? []
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      if looksLikeData(cell) || cell.unicodeScalars.count > 24 { return false }
      if words.role(of: cell) != nil
        || RegionNames.isRegionName(RegionHeader(cell, quantities: quantities).name)
      {
        known += 1
        continue
      }
      // A word broken over two header rows is a word only together with the cell above.
      let head = column < upper.count ? upper[column] : ""
      if !head.isEmpty, words.role(of: head + cell)?.confidence == .exact {
        known += 1
        continue
      }
      guard head.isEmpty || words.headsRegions(head) else { return false }
      if !isUnderRegions(column, above) { isBelow = false }
      unknown.append(cell)
    }
    if unknown.isEmpty { return known > 0 }
    if known >= unknown.count { return upper.contains(where: words.headsRegions) }
    // Two words or more that stand below a heading over regions, and nowhere else, are their names.
    return isBelow && unknown.count >= 2 && Set(unknown).count == unknown.count
      && unknown.allSatisfy(canName)
  }

  /// Whether a column stands below a heading over regions, or to the right of one with nothing else between.
  private func isUnderRegions(_ column: Int, _ rows: [[String]]) -> Bool {
    rows.contains { row in
      guard let nearest = row.indices.prefix(column + 1).last(where: { !row[$0].isEmpty }) else {
        return false
      }
      return words.headsRegions(row[nearest])
    }
  }

  /// Whether a text that nobody knows may name a column: a few characters, no sentence and no amount.
  private func canName(_ text: String) -> Bool {
    text.count <= 12 && !text.contains { $0.isASCII && $0.isNumber || "，。；：".contains($0) }
      && !TaskVerbs.begin(text)
  }

  /// Whether a cell is an amount, a dash or a number: something no header holds.
  private func looksLikeData(_ cell: String) -> Bool {
    let utf8 = cell.utf8
    guard let first = utf8.first else { return false }
    if utf8.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }) { return true }
    // A year may begin a header (`2024年目标`); any other number does not.
    return first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9") && !cell.contains("年")
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
