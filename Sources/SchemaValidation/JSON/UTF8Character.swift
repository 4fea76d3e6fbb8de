/// Characters of several bytes in UTF-8 (RFC 3629, section 4).
enum UTF8Character {
  /// The place after the character that begins with a byte of 0x80 or more; `nil` if no character does.
  ///
  /// No overlong forms, no surrogates, nothing above U+10FFFF.
  @inline(__always)
  static func end(_ source: Span<UInt8>, from place: Int) -> Int? {
    let lead = source[place]
    // Characters of three bytes, Chinese ones among them, come first: they are the most frequent.
    if lead & 0xF0 == 0xE0 {
      guard source.count - place >= 3 else { return nil }
      let second = source[place + 1]
      guard second & 0xC0 == 0x80, source[place + 2] & 0xC0 == 0x80 else { return nil }
      if lead == 0xE0, second < 0xA0 { return nil }
      if lead == 0xED, second >= 0xA0 { return nil }
      return place + 3
    }
    if lead & 0xE0 == 0xC0 {
      guard lead >= 0xC2, source.count - place >= 2, source[place + 1] & 0xC0 == 0x80 else { return nil }
      return place + 2
    }
    guard lead & 0xF8 == 0xF0, lead <= 0xF4, source.count - place >= 4 else { return nil }
    let second = source[place + 1]
    guard second & 0xC0 == 0x80, source[place + 2] & 0xC0 == 0x80, source[place + 3] & 0xC0 == 0x80 else {
      return nil
    }
    if lead == 0xF0, second < 0x90 { return nil }
    if lead == 0xF4, second >= 0x90 { return nil }
    return place + 4
  }
}
