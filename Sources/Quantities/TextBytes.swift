/// Places in UTF-8 text: spaces, characters, copies.
///
/// Nothing here traps on bytes that are not UTF-8.
package enum TextBytes {
  /// The length of the white space character at a place; 0 when there is none.
  ///
  /// ASCII spaces and line ends, no-break, en to hair, narrow, mathematical and ideographic space,
  /// zero-width space, byte order mark.
  package static func spaceLength(_ utf8: Span<UInt8>, at index: Int, to end: Int) -> Int {
    let byte = utf8[index]
    if byte < 0x80 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0 }
    if byte == 0xC2 { return index + 1 < end && utf8[index + 1] == 0xA0 ? 2 : 0 }
    guard byte == 0xE2 || byte == 0xE3 || byte == 0xEF, index + 2 < end else { return 0 }
    let second = utf8[index + 1]
    let third = utf8[index + 2]
    let isSpace =
      switch (byte, second) {
      case (0xE2, 0x80): third <= 0x8B || third == 0xAF
      case (0xE2, 0x81): third == 0x9F
      case (0xE3, 0x80): third == 0x80
      case (0xEF, 0xBB): third == 0xBF
      default: false
      }
    return isSpace ? 3 : 0
  }

  /// The first place at or behind `index` that is not white space.
  package static func skipSpaces(_ utf8: Span<UInt8>, _ index: Int, to end: Int) -> Int {
    var index = index
    while index < end {
      let length = spaceLength(utf8, at: index, to: end)
      if length == 0 { break }
      index += length
    }
    return index
  }

  /// The range of a text without the white space at both ends.
  ///
  /// O(white space).
  package static func trimmed(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    let start = skipSpaces(utf8, range.lowerBound, to: range.upperBound)
    var end = range.upperBound
    while end > start {
      // Every white space character is 1, 2 or 3 bytes long.
      var length = 0
      for candidate in 1...3 where length == 0 && end - candidate >= start {
        if spaceLength(utf8, at: end - candidate, to: end) == candidate { length = candidate }
      }
      if length == 0 { break }
      end -= length
    }
    return start..<end
  }

  /// The character at a place and its length in bytes; U+FFFD and 1 for a byte that is not UTF-8.
  @inlinable
  package static func character(_ utf8: Span<UInt8>, at index: Int, to end: Int) -> (Unicode.Scalar, Int) {
    let first = utf8[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    return wideCharacter(utf8, at: index, to: end)
  }

  /// The character of several bytes at a place and its length; nearly all have three.
  @usableFromInline
  package static func wideCharacter(_ utf8: Span<UInt8>, at index: Int, to end: Int) -> (Unicode.Scalar, Int)
  {
    let first = utf8[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, index + length <= end else { return ("\u{FFFD}", 1) }
    var code = UInt32(first) & (0x7F >> UInt32(length))
    if length == 3 {
      let (second, third) = (utf8[index + 1], utf8[index + 2])
      guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      code = code << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
    } else {
      for offset in 1..<length {
        let byte = utf8[index + offset]
        guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
        code = code << 6 | UInt32(byte & 0x3F)
      }
    }
    guard let scalar = Unicode.Scalar(code) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }

  /// A copy of a range as text; bytes that are not UTF-8 become U+FFFD.
  package static func string(_ utf8: Span<UInt8>, _ range: Range<Int>) -> String {
    let part = utf8.extracting(range)
    if let valid = try? UTF8Span(validating: part) { return String(copying: valid) }
    var bytes: [UInt8] = []
    for index in range { bytes.append(utf8[index]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A copy of a range as text without any white space.
  package static func stringWithoutSpaces(_ utf8: Span<UInt8>, _ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let length = spaceLength(utf8, at: index, to: range.upperBound)
      if length > 0 {
        index += length
      } else {
        bytes.append(utf8[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
