/// Reading code points from valid UTF-8.
///
/// Text that is not valid gives some number below 2^21 and never reads outside of the text.
package enum UTF8Cursor {
  /// The code point at `offset`, which must be before the end; moves behind it.
  @inline(__always)
  package static func next(in text: Span<UInt8>, at offset: inout Int) -> UInt32 {
    let lead = UInt32(text[offset])
    offset += 1
    if lead < 0x80 { return lead }
    if lead < 0xE0 { return (lead & 0x1F) << 6 | follower(in: text, at: &offset) }
    if lead < 0xF0 {
      let first = follower(in: text, at: &offset)
      return (lead & 0x0F) << 12 | first << 6 | follower(in: text, at: &offset)
    }
    let first = follower(in: text, at: &offset)
    let second = follower(in: text, at: &offset)
    return (lead & 0x07) << 18 | first << 12 | second << 6 | follower(in: text, at: &offset)
  }

  @inline(__always)
  private static func follower(in text: Span<UInt8>, at offset: inout Int) -> UInt32 {
    guard offset < text.count else { return 0 }
    let byte = UInt32(text[offset]) & 0x3F
    offset += 1
    return byte
  }

  /// The code point that ends at `offset`, which must be behind the start; moves before it.
  package static func previous(in text: Span<UInt8>, at offset: inout Int) -> UInt32 {
    offset = before(offset, in: text)
    var place = offset
    return next(in: text, at: &place)
  }

  /// Where the code point that ends at `offset` begins; `offset` must be behind the start.
  package static func before(_ offset: Int, in text: Span<UInt8>) -> Int {
    var place = offset - 1
    while place > 0, text[place] & 0xC0 == 0x80, offset - place < 4 { place -= 1 }
    return place
  }
}
