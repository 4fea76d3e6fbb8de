extension QuantityReader {
  /// The common cell in one pass: ASCII digits, 万 or 亿, a unit, perhaps its alternative.
  ///
  /// `nil` when the cell is anything else; the long way then decides. It must give the same answer as the
  /// long way for every cell that it reads, which a test checks.
  func plainCell(_ utf8: Span<UInt8>, _ cell: Range<Int>) -> CellReading? {
    let end = cell.upperBound
    var index = cell.lowerBound
    var significand: Int64 = 0
    var places = 0
    var count = 0
    var point = false
    while index < end {
      let digit = utf8[index] &- UInt8(ascii: "0")
      if digit <= 9 {
        // 18 digits always fit.
        guard count < 18 else { return nil }
        significand = significand &* 10 &+ Int64(digit)
        count &+= 1
        if point { places &+= 1 }
      } else {
        guard utf8[index] == UInt8(ascii: "."), !point, count > 0 else { break }
        point = true
      }
      index &+= 1
    }
    guard count > 0, !point || places > 0, index < end else { return nil }
    if utf8[index] == 0x20 { index &+= 1 }
    var power = 0
    if end &- index > 3, utf8[index] == 0xE4 {
      if utf8[index + 1] == 0xB8, utf8[index + 2] == 0x87 { power = 4 }
      if utf8[index + 1] == 0xBA, utf8[index + 2] == 0xBF { power = 8 }
      if power > 0 { index &+= 3 }
    }
    if power > 0, index < end, utf8[index] == 0x20 { index &+= 1 }
    guard let (unit, unitEnd) = word(utf8, index, end) else { return nil }
    let definition = scanner.units.definitions[unit]
    var printed = definition.unit
    // 2024年 is a year: the long way knows.
    if printed.dimension == .time, count == 4 { return nil }
    if unitEnd < end {
      guard hasAlternative(utf8, unitEnd, end) else { return nil }
      printed.word = TextBytes.string(utf8, index..<end)
    }
    guard let value = ExactDecimal(significand: significand, exponent: power &- places) else { return nil }
    return .quantity(Quantity(text: TextBytes.string(utf8, cell), value: value, unit: printed), faults: [])
  }

  /// A unit that reaches the end or a full-width bracket.
  private func word(_ utf8: Span<UInt8>, _ start: Int, _ end: Int) -> (unit: Int, end: Int)? {
    var node = ByteTrie.root
    var index = start
    while index < end, let next = scanner.units.words.child(of: node, utf8[index]) {
      node = next
      index &+= 1
    }
    guard index > start, let unit = scanner.units.words.value(at: node) else { return nil }
    return (unit, index)
  }

  /// Whether a unit in full-width brackets reaches from a place to the end.
  private func hasAlternative(_ utf8: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start > 6, utf8[start] == 0xEF, utf8[start + 1] == 0xBC, utf8[start + 2] == 0x88,
      let (_, unitEnd) = word(utf8, start + 3, end), unitEnd + 3 == end
    else { return false }
    return utf8[unitEnd] == 0xEF && utf8[unitEnd + 1] == 0xBC && utf8[unitEnd + 2] == 0x89
  }
}
