/// Byte-level questions about UTF-8 text.
///
/// The text is known to be valid UTF-8; the questions are total all the same: past the end, or in the
/// middle of a character, they answer "one byte, not white space".
package enum Characters {
  /// The length in bytes of the character that begins with this byte; 1 for a continuation byte.
  @inlinable
  package static func length(lead: UInt8) -> Int {
    if lead < 0xC0 { return 1 }
    if lead < 0xE0 { return 2 }
    if lead < 0xF0 { return 3 }
    return 4
  }

  /// The length of the white space character at `offset`, or 0 when there is none.
  ///
  /// White space is what Unicode calls so, together with the characters that print nothing at all
  /// (zero-width spaces and joiners, byte order mark, soft hyphen): extractors scatter them, and no
  /// plan means anything by them.
  @inlinable
  package static func whiteSpace(_ utf8: borrowing Span<UInt8>, at offset: Int) -> Int {
    guard offset < utf8.count else { return 0 }
    let lead = utf8[offset]
    if lead < 0x80 { return lead == 0x20 || (lead >= 0x09 && lead <= 0x0D) ? 1 : 0 }
    // All ideographs but the rarest begin with these.
    if lead > 0xE3, lead < 0xEF { return 0 }
    return wideSpace(utf8, at: offset)
  }

  /// The length of the white space at `offset` that sets words apart, or 0: characters that join words do not.
  package static func visibleSpace(_ utf8: borrowing Span<UInt8>, at offset: Int) -> Int {
    let length = whiteSpace(utf8, at: offset)
    guard length == 3, utf8[offset] == 0xE2 else { return length }
    // U+2060-2064 join words.
    let isSilent = utf8[offset + 1] == 0x81 && (0xA0...0xA4).contains(utf8[offset + 2])
    return isSilent ? 0 : length
  }

  /// The length of the white space character of several bytes at `offset`, or 0 when there is none.
  @usableFromInline
  package static func wideSpace(_ utf8: borrowing Span<UInt8>, at offset: Int) -> Int {
    let lead = utf8[offset]
    if lead == 0xC2 {
      guard offset + 1 < utf8.count else { return 0 }
      let next = utf8[offset + 1]
      return next == 0x85 || next == 0xA0 || next == 0xAD ? 2 : 0  // NEL, no-break space, soft hyphen
    }
    guard lead == 0xE1 || lead == 0xE2 || lead == 0xE3 || lead == 0xEF, offset + 2 < utf8.count else {
      return 0
    }
    switch (lead, utf8[offset + 1], utf8[offset + 2]) {
    case (0xE1, 0x9A, 0x80): return 3  // U+1680
    case (0xE2, 0x80, 0x80...0x8F): return 3  // U+2000-200F: spaces, zero-width characters, marks
    case (0xE2, 0x80, 0xA8...0xAF): return 3  // U+2028-202F: separators, embeddings, narrow space
    case (0xE2, 0x81, 0x9F...0xA4): return 3  // U+205F-2064
    case (0xE3, 0x80, 0x80): return 3  // ideographic space
    case (0xEF, 0xBB, 0xBF): return 3  // byte order mark
    default: return 0
    }
  }

  /// The offset where the white space that ends at `end` begins; never before `start`.
  ///
  /// O(white space).
  package static func trimmedEnd(_ utf8: borrowing Span<UInt8>, start: Int, end: Int) -> Int {
    var end = end
    while end > start {
      var lead = end - 1
      while lead > start, utf8[lead] & 0xC0 == 0x80 { lead -= 1 }
      guard whiteSpace(utf8, at: lead) == end - lead else { break }
      end = lead
    }
    return end
  }

  /// The offset of the first character at or after `start` that is not white space; at most `end`.
  package static func trimmedStart(_ utf8: borrowing Span<UInt8>, start: Int, end: Int) -> Int {
    var start = start
    while start < end {
      let length = whiteSpace(utf8, at: start)
      guard length > 0 else { break }
      start += length
    }
    return min(start, end)
  }

  /// The number of characters (Unicode scalars) in a range of bytes.
  ///
  /// O(*n*).
  package static func count(_ utf8: borrowing Span<UInt8>, start: Int, end: Int) -> Int {
    var count = 0
    for offset in start..<max(start, end) where utf8[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
