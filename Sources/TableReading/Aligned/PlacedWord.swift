import ICUText
import SourceText

/// A word and where on the page it stands: from one column of half-width characters up to another.
struct PlacedWord: Sendable, Equatable {
  var piece: Piece
  var start: Int
  var end: Int
  /// Where it ends without the mark at its end, which may hang over the edge of its column.
  var edge: Int
}

/// How many columns the characters of a page take: extractors set text below each other by different measures.
enum CharacterWidths: CaseIterable {
  /// Ideographs take two.
  case wide
  /// So do punctuation marks that were folded to half width after the text had been laid out.
  case wideMarks
  /// Every character takes one.
  case even

  private static let eastAsian = EastAsianWidth(ambiguous: .wide)

  func width(of scalar: Unicode.Scalar) -> Int {
    switch self {
    case .even: return 1
    // The dot in a person's name is narrow.
    case .wide: return scalar.value == 0xB7 ? 1 : Self.eastAsian.width(of: scalar)
    case .wideMarks: return Self.marks.contains(scalar) ? 2 : Self.wide.width(of: scalar)
    }
  }

  /// The width of a text without a mark at its end, which may hang over the edge of its column.
  func edge(of text: String) -> Int {
    let width = text.unicodeScalars.reduce(0) { $0 + self.width(of: $1) }
    guard let last = text.unicodeScalars.last, Self.hanging.contains(last) else { return width }
    return width - self.width(of: last)
  }

  /// Marks that may hang over the edge of a column, since no line begins with one.
  private static let hanging = Set("，。；、：）”》？！,.;:)%％".unicodeScalars)

  private static let marks = Set(",():;".unicodeScalars)
}

/// Finds the words of a page and their places.
struct WordPlaces {
  let source: SourceText
  let widths: CharacterWidths

  /// Columns beyond this are one column: no page is as wide.
  private static let widest = 4000

  /// The words of a line between spaces.
  ///
  /// O(length of the line).
  func words(ofLine index: Int) -> [PlacedWord] {
    guard source.lines.indices.contains(index) else { return [] }
    let bytes = source.lines[index].bytes
    let text = source.utf8.span
    var words: [PlacedWord] = []
    var column = 0
    var open: (start: Int, column: Int)?
    var offset = bytes.lowerBound
    while offset < bytes.upperBound {
      let byte = text[offset]
      let length = min(Characters.length(lead: byte), bytes.upperBound - offset)
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == 0x0C || byte == 0x0D {
        if let word = open {
          append(index, word.start..<offset, word.column..<column, &words)
          open = nil
        }
        if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { column = min(column + 1, Self.widest) }
        offset += length
        continue
      }
      if open == nil { open = (offset, column) }
      column = min(column + width(text, offset, length), Self.widest)
      offset += length
    }
    if let word = open { append(index, word.start..<bytes.upperBound, word.column..<column, &words) }
    return words
  }

  private func append(_ line: Int, _ bytes: Range<Int>, _ columns: Range<Int>, _ words: inout [PlacedWord]) {
    // What is only ideographic spaces is no word.
    guard let piece = source.trimmed(line: line, start: bytes.lowerBound, end: bytes.upperBound) else {
      return
    }
    let edge = max(1, widths.edge(of: source.text(piece))) + columns.lowerBound
    words.append(PlacedWord(piece: piece, start: columns.lowerBound, end: columns.upperBound, edge: edge))
  }

  private func width(_ text: borrowing Span<UInt8>, _ offset: Int, _ length: Int) -> Int {
    var value: UInt32
    switch length {
    case 1: value = UInt32(text[offset])
    case 2: value = UInt32(text[offset] & 0x1F)
    case 3: value = UInt32(text[offset] & 0x0F)
    default: value = UInt32(text[offset] & 0x07)
    }
    if length > 1 {
      for place in 1..<length { value = value << 6 | UInt32(text[offset + place] & 0x3F) }
    }
    return Unicode.Scalar(value).map { widths.width(of: $0) } ?? 1
  }
}
