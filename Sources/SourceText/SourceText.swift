package import Provenance

/// One line of a dump, or the part of one before or after a form feed.
package struct Line: Sendable, Equatable {
  /// The first byte of the line in the text.
  package var start: UInt32
  /// The byte after its last; its terminator is not part of it.
  package var end: UInt32
  /// Its number in the dump, from 1.
  ///
  /// A form feed starts a page, not a line, as in every editor.
  package var number: UInt32
  /// Its page, from 1.
  ///
  /// Dumps without form feeds have one page here.
  package var page: UInt32

  package var bytes: Range<Int> { Int(start)..<Int(end) }
}

/// A run of characters on one line: what a cell, a title or a leftover is made of.
package struct Piece: Sendable, Hashable {
  /// The index of its line in ``SourceText/lines``.
  package var line: UInt32
  /// Its first byte and the byte after its last in the text.
  package var start: UInt32
  package var end: UInt32

  package init(line: Int, start: Int, end: Int) {
    self.line = UInt32(clamping: line)
    self.start = UInt32(clamping: start)
    self.end = UInt32(clamping: end)
  }

  package var bytes: Range<Int> { Int(start)..<Int(end) }
}

/// A dump as decoded and folded text, cut into lines.
///
/// Folding replaces look-alike characters one for one, so a column counted in characters is the same
/// in the dump and here.
package struct SourceText: Sendable {
  /// Valid UTF-8, at most 4 GiB.
  package let utf8: [UInt8]
  package let lines: [Line]

  /// Cuts text into lines at LF, CR LF and CR, and into pages at form feeds.
  ///
  /// O(*n*).
  package init(utf8: [UInt8]) {
    self.utf8 = utf8
    self.lines = LineSplitter.split(utf8)
  }

  /// The number of lines as an editor shows it: a line end at the very end starts no new line.
  package var lineCount: Int { Int(lines.last?.number ?? 0) }

  /// The number of pages: one more than the form feeds that have text after them.
  package var pageCount: Int { Int(lines.last?.page ?? 0) }

  /// The characters of a piece.
  package func text(_ piece: Piece) -> String {
    String(decoding: utf8[piece.bytes.clamped(to: 0..<utf8.count)], as: UTF8.self)
  }

  /// The piece that a line holds once the white space around it is taken off; `nil` for a blank line.
  package func content(ofLine index: Int) -> Piece? {
    guard lines.indices.contains(index) else { return nil }
    let line = lines[index]
    return trimmed(line: index, start: Int(line.start), end: Int(line.end))
  }

  /// The piece between two bytes of a line without the white space around it; `nil` when nothing is left.
  package func trimmed(line: Int, start: Int, end: Int) -> Piece? {
    let span = utf8.span
    let first = Characters.trimmedStart(span, start: start, end: end)
    let last = Characters.trimmedEnd(span, start: first, end: end)
    return first < last ? Piece(line: line, start: first, end: last) : nil
  }

  /// Where a piece stands in the dump.
  ///
  /// O(length of its line).
  package func span(of piece: Piece) -> SourceSpan {
    guard lines.indices.contains(Int(piece.line)) else { return SourceSpan(line: 0, column: 0, length: 0) }
    let line = lines[Int(piece.line)]
    let span = utf8.span
    let length = Characters.count(span, start: Int(piece.start), end: Int(piece.end))
    // A form feed cuts a line in two; columns go on counting from the start of the whole line.
    var start = Int(line.start)
    var index = Int(piece.line)
    while index > 0, lines[index - 1].number == line.number {
      index -= 1
      start = Int(lines[index].start)
    }
    // The feed itself is a character of its line, as editors show it.
    while start > 0, utf8[start - 1] == 0x0C { start -= 1 }
    let before = Characters.count(span, start: start, end: Int(piece.start))
    return SourceSpan(line: Int(line.number), column: before + 1, length: length)
  }

  /// The line of the dump, from 1, that a piece stands on.
  package func lineNumber(of piece: Piece) -> Int {
    lines.indices.contains(Int(piece.line)) ? Int(lines[Int(piece.line)].number) : 0
  }
}
