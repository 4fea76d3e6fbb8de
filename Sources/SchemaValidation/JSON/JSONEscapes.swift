/// Texts with escapes (RFC 8259, section 7).
extension JSONScanner {
  /// Moves over a text that has escapes and appends its content; the place is at its quotation mark.
  ///
  /// - Throws: For an unknown escape, half of a surrogate pair, a control character, what is not UTF-8, and the end of the file.
  mutating func unescape(_ source: Span<UInt8>, into content: inout [UInt8]) throws(Stop) {
    let quote = place
    place += 1
    while place < source.count {
      let byte = source[place]
      if byte == UInt8(ascii: "\"") {
        place += 1
        return
      }
      if byte < 0x20 { throw Stop(.control, place) }
      if byte == UInt8(ascii: "\\") {
        try escape(source, quote, into: &content)
      } else if byte >= 0x80 {
        guard let end = UTF8Character.end(source, from: place) else { throw Stop(.encoding, place) }
        while place < end {
          content.append(source[place])
          place += 1
        }
      } else {
        content.append(byte)
        place += 1
      }
    }
    throw Stop(.unfinishedText, quote)
  }

  private mutating func escape(
    _ source: Span<UInt8>, _ quote: Int, into content: inout [UInt8]
  ) throws(Stop) {
    let start = place
    place += 1
    guard let letter = peek(source) else { throw Stop(.unfinishedText, quote) }
    place += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(letter)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"):
      let first = try hexadecimal(source)
      var value = first
      if first & 0xFC00 == 0xD800 {
        guard peek(source) == UInt8(ascii: "\\"), place + 1 < source.count,
          source[place + 1] == UInt8(ascii: "u")
        else { throw Stop(.surrogate, start) }
        place += 2
        let second = try hexadecimal(source)
        guard second & 0xFC00 == 0xDC00 else { throw Stop(.surrogate, start) }
        value = 0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)
      }
      guard let scalar = Unicode.Scalar(value) else { throw Stop(.surrogate, start) }
      content += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: throw Stop(.escape, place - 1)
    }
  }

  private mutating func hexadecimal(_ source: Span<UInt8>) throws(Stop) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek(source), let digit = Self.digit(byte) else { throw Stop(.escape, place) }
      value = value << 4 | digit
      place += 1
    }
    return value
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
