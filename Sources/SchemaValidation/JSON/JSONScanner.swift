/// Why reading stops; becomes a ``JSONFault`` when the lines are counted.
struct Stop: Error {
  var reason: JSONFault.Reason
  var offset: Int

  init(_ reason: JSONFault.Reason, _ offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// This, or the first byte that is not UTF-8: a text that is not is wrong there before it is wrong elsewhere.
  func before(encodingIn source: Span<UInt8>) -> Stop {
    if reason == .size { return self }
    do {
      _ = try UTF8Span(validating: source)
      return self
    } catch {
      return Stop(.encoding, error.byteOffsets.lowerBound)
    }
  }

  func fault(in bytes: [UInt8]) -> JSONFault {
    // What is not UTF-8 has no characters to count after this place.
    let position = JSONLineTable(Array(bytes.prefix(offset))).position(of: offset)
    let found = reason == .encoding ? nil : String(decoding: bytes.dropFirst(offset).prefix(4), as: UTF8.self)
    return JSONFault(
      reason: reason, offset: offset, position: position,
      found: found?.unicodeScalars.first.map { String($0) })
  }
}

/// The signs and words of JSON: a place that moves over one value at a time, and lets nothing through but UTF-8.
struct JSONScanner {
  var place = 0

  /// A text as it stands in the source.
  enum Text {
    /// Without an escape: where its content is, and the hash if it is a name (else 0).
    case plain(Range<Int>, hash: UInt32)
    case escaped
  }

  @inline(__always)
  func peek(_ source: Span<UInt8>) -> UInt8? { place < source.count ? source[place] : nil }

  mutating func skipMark(_ source: Span<UInt8>) {
    if source.count >= 3, source[0] == 0xEF, source[1] == 0xBB, source[2] == 0xBF { place = 3 }
  }

  @inline(__always)
  mutating func skipSpace(_ source: Span<UInt8>) {
    while place < source.count {
      let byte = source[place]
      guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      place += 1
    }
  }

  /// Moves over a text; the place is at its opening quotation mark.
  ///
  /// - Throws: For a control character, for what is not UTF-8 and for the end of the file.
  @inline(__always)
  mutating func text(_ source: Span<UInt8>, isName: Bool) throws(Stop) -> Text {
    let start = place + 1
    var end = start
    var hash = NameHash.seed
    while end < source.count {
      let byte = source[end]
      if byte >= 0x80 {
        guard let next = UTF8Character.end(source, from: end) else { throw Stop(.encoding, end) }
        if isName { hash = NameHash.steps(hash, source, end..<next) }
        end = next
        continue
      }
      if byte == UInt8(ascii: "\"") {
        place = end + 1
        return .plain(start..<end, hash: isName ? hash : 0)
      }
      if byte == UInt8(ascii: "\\") { return .escaped }
      if byte < 0x20 { throw Stop(.control, end) }
      if isName { hash = NameHash.step(hash, byte) }
      end += 1
    }
    throw Stop(.unfinishedText, place)
  }

  /// A value that is neither a container nor a text.
  mutating func scalar(_ byte: UInt8, _ source: Span<UInt8>) throws(Stop) -> JSONKind {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number(source)
    case UInt8(ascii: "t") where takes("true", source): return .true
    case UInt8(ascii: "f") where takes("false", source): return .false
    case UInt8(ascii: "n") where takes("null", source): return .null
    default: throw stray(.value, source)
    }
  }

  /// Takes a word that no letter or digit follows.
  private mutating func takes(_ word: String, _ source: Span<UInt8>) -> Bool {
    var end = place
    for byte in word.utf8 {
      guard end < source.count, source[end] == byte else { return false }
      end += 1
    }
    if end < source.count, Self.isWordByte(source[end]) { return false }
    place = end
    return true
  }

  /// RFC 8259, section 6: minus, whole part, fraction, exponent.
  private mutating func number(_ source: Span<UInt8>) throws(Stop) -> JSONKind {
    var kind = JSONKind.integer
    if source[place] == UInt8(ascii: "-") { place += 1 }
    let whole = place
    try digits(source)
    if source[whole] == UInt8(ascii: "0"), place - whole > 1 { throw Stop(.leadingZero, whole) }
    if peek(source) == UInt8(ascii: ".") {
      place += 1
      try digits(source)
      kind = .decimal
    }
    if peek(source) == UInt8(ascii: "e") || peek(source) == UInt8(ascii: "E") {
      place += 1
      if peek(source) == UInt8(ascii: "+") || peek(source) == UInt8(ascii: "-") { place += 1 }
      try digits(source)
      kind = .decimal
    }
    if let next = peek(source), Self.isWordByte(next) { throw Stop(.number, place) }
    return kind
  }

  private mutating func digits(_ source: Span<UInt8>) throws(Stop) {
    let start = place
    while place < source.count, source[place] &- UInt8(ascii: "0") < 10 { place += 1 }
    if place == start { throw Stop(.number, place) }
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// The fault of a byte that does not fit: what people write by habit of other languages is named.
  func stray(_ reason: JSONFault.Reason, _ source: Span<UInt8>) -> Stop {
    guard let byte = peek(source) else { return Stop(reason, place) }
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "#"): return Stop(.comment, place)
    case UInt8(ascii: "'"): return Stop(.apostrophe, place)
    case UInt8(ascii: "+") where reason == .value: return Stop(.numberSign, place)
    default: break
    }
    var end = place
    while reason == .value, end < source.count, end - place < 20, Self.isWordByte(source[end]) { end += 1 }
    if end == place { return Stop(reason, place) }
    return Stop(.word(String(decoding: (place..<end).map { source[$0] }, as: UTF8.self)), place)
  }
}
