/// Joins the pieces of a wrapped cell.
///
/// Chinese is set without spaces, so a line break between two Chinese characters, or between one and
/// a digit, says nothing. Between two Latin words it stands for a space.
package enum PieceText {
  /// The text of a cell as printed: pieces joined, the spaces inside a piece kept.
  package static func printed(_ pieces: some Collection<Piece>, in source: SourceText) -> String {
    guard let first = pieces.first else { return "" }
    if pieces.count == 1 { return source.text(first) }
    var bytes: [UInt8] = []
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
    var result: [UInt8] = []
    var pendingSpace = false
    var changed = false
    let utf8 = Array(text.utf8)
    let span = utf8.span
    result.reserveCapacity(utf8.count)
    var offset = 0
    while offset < span.count {
      let space = Characters.whiteSpace(span, at: offset)
      if space > 0 {
        pendingSpace = true
        changed = true
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
    return changed ? String(decoding: result, as: UTF8.self) : text
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
    let utf8 = Array(text.utf8)
    let span = utf8.span
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var offset = 0
    while offset < span.count {
      let space = Characters.whiteSpace(span, at: offset)
      if space == 0 { result.append(span[offset]) }
      offset += max(space, 1)
    }
    return result.count == utf8.count ? text : String(decoding: result, as: UTF8.self)
  }
}
