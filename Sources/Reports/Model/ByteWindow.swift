/// A few code points of a line in UTF-8, read from one end without looking at the rest.
struct ByteWindow {
  /// The code points, in the order of the text.
  let scalars: [Unicode.Scalar]
  /// Whether the line, or the range asked for, has more of them.
  let goesOn: Bool
  /// Whether a line break stands behind them, inside the range asked for.
  let endsLine: Bool

  /// The last code points of a line before an offset.
  ///
  /// O(`scalars`).
  init(_ bytes: Span<UInt8>, endingAt end: Int, scalars limit: Int) {
    var start = end
    var count = 0
    var goesOn = false
    while start > 0, !Self.isBreak(bytes[start - 1]) {
      // A run of continuation bytes is no text: four bytes a code point are enough.
      if count == limit || end - start >= limit * 4 {
        goesOn = true
        break
      }
      start -= 1
      if !Self.isContinuation(bytes[start]) { count += 1 }
    }
    self.goesOn = goesOn
    scalars = Self.decoded(bytes, start, end)
    endsLine = false
  }

  /// The first code points of a range, up to the end of its first line.
  ///
  /// O(`scalars`).
  init(_ bytes: Span<UInt8>, from start: Int, to limitOffset: Int, scalars limit: Int) {
    var end = start
    var count = 0
    var goesOn = false
    var endsLine = false
    while end < limitOffset {
      if Self.isBreak(bytes[end]) {
        endsLine = true
        break
      }
      if !Self.isContinuation(bytes[end]) {
        if count == limit {
          goesOn = true
          break
        }
        count += 1
      } else if end - start >= limit * 4 {
        goesOn = true
        break
      }
      end += 1
    }
    self.goesOn = goesOn
    self.endsLine = endsLine
    scalars = Self.decoded(bytes, start, end)
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func decoded(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> [Unicode.Scalar] {
    var part: [UInt8] = []
    part.reserveCapacity(end - start)
    for index in start..<end { part.append(bytes[index]) }
    return Array(String(decoding: part, as: UTF8.self).unicodeScalars)
  }
}
