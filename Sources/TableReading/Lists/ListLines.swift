import SourceText

/// A place in the text of a list: a line that holds text, and a byte on it.
struct ListPlace: Equatable, Comparable {
  /// The index of the line in ``ListLines/entries``.
  var entry: Int
  /// A byte of the text.
  var offset: Int

  static func < (left: ListPlace, right: ListPlace) -> Bool { left.offset < right.offset }
}

/// The lines of a dump that hold text, without blank lines, page numbers, and running heads and feet.
struct ListLines {
  /// One such line, without the white space around it.
  struct Entry: Equatable {
    /// The index of the line in the source.
    var line: Int
    var start: Int
    var end: Int
    /// Whether the line before it is blank.
    var followsBlank: Bool
    /// The last character.
    var last: Unicode.Scalar
    /// The length in characters.
    var width: Int
  }

  let source: SourceText
  private(set) var entries: [Entry] = []

  /// O(*n*).
  init(source: SourceText) {
    self.source = source
    let running = Self.runningLines(source)
    var blank = false
    for line in source.lines.indices {
      guard let content = source.content(ofLine: line) else {
        blank = true
        continue
      }
      if running.contains(line) || Self.isPageNumber(content, in: source) { continue }
      let bytes = content.bytes
      entries.append(
        Entry(
          line: line, start: bytes.lowerBound, end: bytes.upperBound, followsBlank: blank,
          last: ListCharacters.scalar(in: source.utf8.span, before: bytes.upperBound),
          width: Characters.count(source.utf8.span, start: bytes.lowerBound, end: bytes.upperBound)))
      blank = false
    }
  }

  /// Where the first line of text begins.
  var start: ListPlace { ListPlace(entry: 0, offset: entries.first?.start ?? 0) }

  /// The end of a line of text.
  func end(ofEntry entry: Int) -> ListPlace { ListPlace(entry: entry, offset: entries[entry].end) }

  /// The end of the last line of text.
  var end: ListPlace { entries.isEmpty ? start : end(ofEntry: entries.count - 1) }

  /// The last character before a place that is not white space.
  func character(before place: ListPlace) -> Unicode.Scalar {
    let entry = entries[place.entry]
    let utf8 = source.utf8.span
    let end = Characters.trimmedEnd(utf8, start: entry.start, end: min(place.offset, entry.end))
    if end > entry.start { return ListCharacters.scalar(in: utf8, before: end) }
    return place.entry > 0 ? entries[place.entry - 1].last : " "
  }

  /// The text between two places, one piece a line, without white space around it.
  ///
  /// O(its lines).
  func pieces(from start: ListPlace, to end: ListPlace) -> [Piece] {
    guard start < end else { return [] }
    return (start.entry...end.entry).compactMap { index in
      let entry = entries[index]
      return source.trimmed(
        line: entry.line, start: max(entry.start, start.offset), end: min(entry.end, end.offset))
    }
  }

  /// The text between two places without white space, at most so many bytes of it.
  func text(from start: ListPlace, to end: ListPlace, atMost limit: Int = 600) -> String {
    var stop = end
    if end.offset - start.offset > limit {
      // The limit falls on a line, and inside a line on the start of a character.
      var entry = start.entry
      while entry < end.entry, entries[entry].end < start.offset + limit { entry += 1 }
      var offset = min(start.offset + limit, entries[entry].end)
      while offset > entries[entry].start, offset < source.utf8.count, source.utf8[offset] & 0xC0 == 0x80 {
        offset -= 1
      }
      stop = ListPlace(entry: entry, offset: offset)
    }
    return PieceText.withoutSpaces(PieceText.printed(pieces(from: start, to: stop), in: source))
  }

  private static func isPageNumber(_ content: Piece, in source: SourceText) -> Bool {
    guard content.bytes.count <= 40, PageNumber.matches(source.text(content)) else { return false }
    // `3.` alone on its line numbers what stands below it.
    return EnumeratorScanner.enumerator(beginning: source.text(content)) == nil
  }

  /// The first and last lines of pages that come back on another page but for their digits.
  private static func runningLines(_ source: SourceText) -> Set<Int> {
    var edges: [(line: Int, text: String)] = []
    var page: [Int] = []
    func close() {
      for line in Set([page.first, page.last].compactMap(\.self)) {
        let text = source.content(ofLine: line).map { PieceText.withoutSpaces(source.text($0)) } ?? ""
        // A line that begins with a number is an item, however much another page's resembles it.
        guard EnumeratorScanner.enumerator(beginning: text) == nil else { continue }
        edges.append((line, String(text.map { $0.isASCII && $0.isNumber ? "#" : $0 })))
      }
      page = []
    }
    guard source.pageCount > 1 else { return [] }
    var number = source.lines.first?.page
    for line in source.lines.indices {
      if source.lines[line].page != number { close() }
      number = source.lines[line].page
      guard let content = source.content(ofLine: line), !isPageNumber(content, in: source) else { continue }
      page.append(line)
    }
    close()
    let counts = Dictionary(edges.map { ($0.text, 1) }, uniquingKeysWith: +)
    return Set(edges.filter { counts[$0.text, default: 0] > 1 }.map(\.line))
  }
}

/// Single characters of UTF-8 text.
enum ListCharacters {
  /// Full stop, semicolons, exclamation mark: what ends an item.
  static let stops: Set<Unicode.Scalar> = ["。", "；", ";", "！"]

  /// What an item may end with: a stop, or the bracket around those who answer for it.
  static let ends = stops.union(["）", ")"])

  /// The character that begins at a byte; U+0020 behind the end.
  static func scalar(in utf8: borrowing Span<UInt8>, at offset: Int) -> Unicode.Scalar {
    guard offset >= 0, offset < utf8.count else { return " " }
    let lead = utf8[offset]
    let length = Characters.length(lead: lead)
    guard length > 1, offset + length <= utf8.count else { return Unicode.Scalar(lead & 0x7F) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for index in 1..<length { value = value << 6 | UInt32(utf8[offset + index] & 0x3F) }
    return Unicode.Scalar(value) ?? " "
  }

  /// The character that ends before a byte; U+0020 before the beginning.
  static func scalar(in utf8: borrowing Span<UInt8>, before offset: Int) -> Unicode.Scalar {
    var start = min(offset, utf8.count) - 1
    while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(in: utf8, at: start)
  }
}
