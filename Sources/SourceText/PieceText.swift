/// Joins the pieces of a wrapped cell.
///
/// Chinese is set without spaces, so a line break between two Chinese characters, or between one and
/// a digit, says nothing. Between two Latin words it stands for a space.
package enum PieceText {
  /// The text of a cell as printed: pieces joined, the spaces inside a piece kept.
  package static func printed(_ pieces: [Piece], in source: SourceText) -> String {
    printed(pieces[...], in: source)
  }

  /// The text of a cell of a grid as printed.
  ///
  /// Of one type, for a million cells are asked for and a generic function is slow from another room.
  package static func printed(_ pieces: ArraySlice<Piece>, in source: SourceText) -> String {
    guard let first = pieces.first else { return "" }
    if pieces.count == 1 { return source.text(first) }
    var length = 0
    for piece in pieces { length += piece.bytes.count + 1 }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length)
    for piece in pieces {
      let next = source.utf8[piece.bytes.clamped(to: 0..<source.utf8.count)]
      if let last = bytes.last, let head = next.first, isWordByte(last), isWordByte(head),
        isLetter(last) || isLetter(head)
      {
        bytes.append(UInt8(ascii: " "))
      }
      bytes.append(contentsOf: next)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text without the spaces that typesetting put in: a space stays only between two Latin words.
  ///
  /// `新增老年助餐服务点 227 个` is `新增老年助餐服务点227个`; `陈 瑾` is `陈瑾`; `Hello World` stays. O(*n*).
  package static func joined(_ text: String) -> String {
    let span = text.utf8.span
    guard hasWhiteSpace(span) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(span.count)
    appendJoined(span, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// Adds a piece of a cell without the spaces of typesetting behind those before it.
  ///
  /// Begun with no bytes, all its pieces make the text that ``joined(_:)`` gives. O(*n*).
  package static func join(_ piece: Piece, in source: SourceText, to bytes: inout [UInt8]) {
    let text = source.utf8.span
    appendJoined(text.extracting(piece.bytes.clamped(to: text.indices)), to: &bytes)
  }

  /// Adds a text without its spaces behind another; one between two Latin words stays.
  private static func appendJoined(_ span: borrowing Span<UInt8>, to result: inout [UInt8]) {
    var pendingSpace = true
    var offset = 0
    while offset < span.count {
      let space = Characters.whiteSpace(span, at: offset)
      if space > 0 {
        pendingSpace = true
        offset += space
        continue
      }
      let byte = span[offset]
      if pendingSpace, let last = result.last, isLetter(last), isLetter(byte) {
        result.append(UInt8(ascii: " "))
      }
      pendingSpace = false
      let length = Characters.length(lead: byte)
      for index in offset..<min(offset + length, span.count) { result.append(span[index]) }
      offset += length
    }
  }

  private static func hasWhiteSpace(_ utf8: Span<UInt8>) -> Bool {
    var offset = 0
    while offset < utf8.count {
      let byte = utf8[offset]
      // Letters, digits and ideographs, and nothing else, begin with these.
      if byte > 0x20, byte < 0xC2 || byte > 0xE3 && byte < 0xEF {
        offset += Characters.length(lead: byte)
        continue
      }
      if Characters.whiteSpace(utf8, at: offset) > 0 { return true }
      offset += Characters.length(lead: byte)
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z"))
      || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }
}

extension PieceText {
  /// The text without any white space, as header words are compared.
  ///
  /// O(*n*).
  package static func withoutSpaces(_ text: String) -> String {
    let span = text.utf8.span
    guard hasWhiteSpace(span) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(span.count)
    var offset = 0
    while offset < span.count {
      let space = Characters.whiteSpace(span, at: offset)
      if space == 0 { result.append(span[offset]) }
      offset += max(space, 1)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
