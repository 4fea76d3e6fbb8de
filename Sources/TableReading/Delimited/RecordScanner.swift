import SourceText

/// One delimited record: its cells as pieces, and the lines it covers.
struct DelimitedRecord {
  /// For every cell its pieces; a blank cell has none, a quoted one several where a line or a doubled
  /// quotation mark cuts it.
  var cells: [[Piece]]
  var firstLine: Int
  /// The last line that belongs to the record: after `firstLine` when a quoted cell holds line breaks.
  var lastLine: Int
}

/// Splits lines into cells.
///
/// Quotation marks follow RFC 4180: a cell that begins with `"` runs to the next `"` that is not doubled,
/// over line breaks if need be. A mark that is never closed, or closed in the middle of a cell, is text:
/// inch marks and careless exports must not swallow the rest of a dump. Only a comma-separated file quotes
/// without need; elsewhere `"青荷驿站"` is a cell that was printed with its marks.
struct RecordScanner {
  /// A quoted cell longer than this many lines is taken for a stray mark.
  ///
  /// It keeps the work linear.
  static let longestQuotedCell = 64

  let source: SourceText
  let delimiter: Delimiter

  /// Whether the line holds the delimiter at all.
  func isDelimited(line index: Int) -> Bool {
    let line = source.lines[index]
    let text = source.utf8.span
    for offset in line.bytes where text[offset] == delimiter.rawValue { return true }
    return false
  }

  /// Whether a record begins on a line: it holds the delimiter, or a quoted cell that runs on below.
  func beginsRecord(line index: Int) -> Bool {
    if isDelimited(line: index) { return true }
    guard let content = source.content(ofLine: index), source.utf8[Int(content.start)] == UInt8(ascii: "\"")
    else {
      return false
    }
    return record(atLine: index).lastLine > index
  }

  /// The record that begins on a line.
  ///
  /// O(length of its lines).
  func record(atLine index: Int) -> DelimitedRecord {
    let text = source.utf8.span
    var record = DelimitedRecord(cells: [], firstLine: index, lastLine: index)
    var lineIndex = index
    var offset = Int(source.lines[index].start)
    while true {
      let end = Int(source.lines[lineIndex].end)
      let cellStart = Characters.trimmedStartKeepingTabs(text, start: offset, end: end, delimiter: delimiter)
      if cellStart < end, text[cellStart] == UInt8(ascii: "\""),
        let quoted = quotedCell(line: lineIndex, start: cellStart)
      {
        record.cells.append(quoted.pieces)
        lineIndex = quoted.line
        record.lastLine = lineIndex
        offset = quoted.next
        let lineEnd = Int(source.lines[lineIndex].end)
        if offset >= lineEnd { return record }
        offset += 1
        continue
      }
      var cellEnd = offset
      while cellEnd < end, text[cellEnd] != delimiter.rawValue { cellEnd += 1 }
      record.cells.append(pieces(line: lineIndex, start: offset, end: cellEnd))
      if cellEnd >= end { return record }
      offset = cellEnd + 1
    }
  }

  /// The first cell of a line that is not blank, without white space; `nil` when there is none or it is
  /// longer than any header word.
  func firstWord(ofLine index: Int) -> String? {
    let text = source.utf8.span
    let end = Int(source.lines[index].end)
    var start = Int(source.lines[index].start)
    while start < end {
      if text[start] == delimiter.rawValue || text[start] == UInt8(ascii: "\"") {
        start += 1
        continue
      }
      let space = Characters.whiteSpace(text, at: start)
      guard space > 0 else { break }
      start += space
    }
    var stop = start
    while stop < end, text[stop] != delimiter.rawValue {
      stop += 1
      if stop - start > Self.longestHeaderWord { return nil }
    }
    // A row begins with its number far more often than with anything else.
    guard start < stop, text[start] < UInt8(ascii: "0") || text[start] > UInt8(ascii: "9") else { return nil }
    return source.trimmed(line: index, start: start, end: stop).map {
      PieceText.withoutSpaces(source.text($0))
    }
  }

  /// In bytes.
  private static let longestHeaderWord = 48

  /// Adds the cells of the record that begins on a line to a grid; gives the last line of the record.
  ///
  /// The common record, on one line and without quotation marks, is read without allocating anything.
  func append(line index: Int, to grid: inout Grid) -> Int {
    let text = source.utf8.span
    let firstCell = grid.cells.count
    let line = source.lines[index]
    let end = Int(line.end)
    var offset = Int(line.start)
    var cellStart = offset
    while true {
      if offset >= end || text[offset] == delimiter.rawValue {
        if cellStart < offset, needsCare(text, start: cellStart, end: offset) {
          return appendQuoted(line: index, firstCell: firstCell, to: &grid)
        }
        grid.append(trimmed(text, line: index, start: cellStart, end: offset))
        if offset >= end { break }
        cellStart = offset + 1
      }
      offset += 1
    }
    grid.closeRow(firstCell: firstCell, firstLine: index, lastLine: index)
    return index
  }

  /// Whether a cell may be quoted, or hold the line breaks of Markdown.
  private func needsCare(_ text: borrowing Span<UInt8>, start: Int, end: Int) -> Bool {
    let first = text[start]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: " ") || first == 0xE3 { return true }
    guard delimiter == .pipe else { return false }
    for offset in start..<end where text[offset] == UInt8(ascii: "<") { return true }
    return false
  }

  /// As ``SourceText/trimmed(line:start:end:)``, with a short way for cells that need no trimming.
  private func trimmed(_ text: borrowing Span<UInt8>, line: Int, start: Int, end: Int) -> Piece? {
    guard start < end else { return nil }
    let first = text[start]
    let last = text[end - 1]
    let startsWithText = (first > 0x20 && first < 0x80) || (first > 0xE3 && first < 0xEA)
    let endsWithText =
      (last > 0x20 && last < 0x80)
      || (last >= 0x80 && end - start >= 3 && text[end - 3] > 0xE3 && text[end - 3] < 0xEA)
    return startsWithText && endsWithText
      ? Piece(line: line, start: start, end: end) : source.trimmed(line: line, start: start, end: end)
  }

  private func appendQuoted(line index: Int, firstCell: Int, to grid: inout Grid) -> Int {
    grid.dropCells(from: firstCell)
    let record = record(atLine: index)
    for cell in record.cells { grid.append(cell) }
    grid.closeRow(firstCell: firstCell, firstLine: record.firstLine, lastLine: record.lastLine)
    return record.lastLine
  }

  private func needsQuotes(_ pieces: [Piece], from start: Int, to end: Int, line: Int, _ lastLine: Int)
    -> Bool
  {
    if lastLine > line || !pieces.isEmpty { return true }
    let text = source.utf8.span
    for offset in start..<end where text[offset] == delimiter.rawValue { return true }
    return false
  }

  /// The pieces of a cell that is not quoted: one, or several where `<br>` breaks it in a Markdown table.
  private func pieces(line: Int, start: Int, end: Int) -> [Piece] {
    guard delimiter == .pipe else {
      return source.trimmed(line: line, start: start, end: end).map { [$0] } ?? []
    }
    var pieces: [Piece] = []
    var from = start
    var offset = start
    while offset < end {
      let length = LineBreakTag.length(in: source.utf8, at: offset)
      guard length > 0 else {
        offset += 1
        continue
      }
      if let piece = source.trimmed(line: line, start: from, end: offset) { pieces.append(piece) }
      offset += length
      from = offset
    }
    if let piece = source.trimmed(line: line, start: from, end: end) { pieces.append(piece) }
    return pieces
  }

  /// The pieces of a quoted cell, the line where it ends and the offset of the delimiter after it (or of
  /// the line's end); `nil` when the mark is no quotation.
  private func quotedCell(line: Int, start: Int) -> (pieces: [Piece], line: Int, next: Int)? {
    let text = source.utf8.span
    let mark = UInt8(ascii: "\"")
    var pieces: [Piece] = []
    var lineIndex = line
    var pieceStart = start + 1
    var offset = start + 1
    while lineIndex - line < Self.longestQuotedCell {
      let end = Int(source.lines[lineIndex].end)
      while offset < end {
        guard text[offset] == mark else {
          offset += 1
          continue
        }
        if offset + 1 < end, text[offset + 1] == mark {
          // A doubled mark stands for one: keep the first of the two.
          pieces.append(Piece(line: lineIndex, start: pieceStart, end: offset + 1))
          offset += 2
          pieceStart = offset
          continue
        }
        let after = Characters.trimmedStartKeepingTabs(
          text, start: offset + 1, end: end, delimiter: delimiter)
        guard after >= end || text[after] == delimiter.rawValue else { return nil }
        guard delimiter == .comma || needsQuotes(pieces, from: start, to: offset, line: line, lineIndex)
        else {
          return nil
        }
        // Behind a doubled mark a space is text; anywhere else it is layout.
        if pieces.last.map({ Int($0.end) == pieceStart - 1 }) ?? false, pieceStart < offset {
          pieces.append(Piece(line: lineIndex, start: pieceStart, end: offset))
        } else if let piece = source.trimmed(line: lineIndex, start: pieceStart, end: offset) {
          pieces.append(piece)
        }
        return (pieces, lineIndex, after)
      }
      if let piece = source.trimmed(line: lineIndex, start: pieceStart, end: end) { pieces.append(piece) }
      lineIndex += 1
      guard lineIndex < source.lines.count else { return nil }
      offset = Int(source.lines[lineIndex].start)
      pieceStart = offset
    }
    return nil
  }
}

extension Characters {
  /// As ``trimmedStart(_:start:end:)``, but a delimiter that is itself white space (a tab) is not skipped.
  static func trimmedStartKeepingTabs(
    _ utf8: borrowing Span<UInt8>, start: Int, end: Int, delimiter: Delimiter
  ) -> Int {
    var start = start
    while start < end, utf8[start] != delimiter.rawValue {
      let length = whiteSpace(utf8, at: start)
      guard length > 0 else { break }
      start += length
    }
    return min(start, end)
  }
}
