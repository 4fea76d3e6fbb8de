/// Looking at single bytes of a text without leaving it.
extension Span<UInt8> {
  /// The byte at an offset; nil behind the end.
  @inline(__always)
  func byte(at offset: Int) -> UInt8? { offset >= 0 && offset < count ? self[offset] : nil }

  /// The number that two ASCII digits at an offset make; nil when other bytes stand there.
  func twoDigits(at offset: Int) -> Int? {
    guard let first = digit(at: offset), let second = digit(at: offset + 1) else { return nil }
    return first * 10 + second
  }

  /// The ASCII digit at an offset.
  func digit(at offset: Int) -> Int? {
    guard let byte = byte(at: offset), ASCIISet.digits.contains(byte) else { return nil }
    return Int(byte) - 0x30
  }

  /// Where the first byte is, from `offset` on, that is not in a set.
  func end(of set: ASCIISet, from offset: Int) -> Int {
    var place = offset
    while place < count, set.contains(self[place]) { place += 1 }
    return place
  }

  /// Where a byte stands first, from `offset` on and before `end`.
  func first(_ byte: UInt8, from offset: Int, to end: Int) -> Int? {
    var place = offset
    while place < end {
      if self[place] == byte { return place }
      place += 1
    }
    return nil
  }

  /// Whether two hexadecimal digits follow the `%` at an offset.
  func isPercentEncoded(at offset: Int) -> Bool {
    guard let first = byte(at: offset + 1), let second = byte(at: offset + 2) else { return false }
    return self[offset] == UInt8(ascii: "%") && ASCIISet.hexadecimals.contains(first)
      && ASCIISet.hexadecimals.contains(second)
  }
}
