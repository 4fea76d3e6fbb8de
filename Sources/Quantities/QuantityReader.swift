/// Reads table cells as amounts, dashes or text.
///
/// A cell is an amount only if number, unit and the words around them explain all of it. Build one reader
/// and keep it; it holds the unit table.
package struct QuantityReader: Sendable {
  /// Reads the amount at a place.
  let scanner: AmountScanner

  /// A reader of the shipped units.
  package init() { self.init(units: .standard) }

  /// A reader of other units.
  package init(units: UnitTable) { scanner = AmountScanner(units: units) }

  /// What a cell says; the text is folded.
  ///
  /// O(*n*); no input traps.
  package func readCell(_ text: String) -> CellReading { readCell(text.utf8.span) }

  /// What a cell says; the bytes are folded text.
  ///
  /// O(*n*); bytes that are not UTF-8 make it `.text`.
  package func readCell(_ utf8: Span<UInt8>) -> CellReading {
    let cell = TextBytes.trimmed(utf8, 0..<utf8.count)
    guard !cell.isEmpty else { return .blank }
    return plainCell(utf8, cell) ?? anyCell(utf8, cell)
  }

  /// The long way, which reads every cell; the range is trimmed and not empty.
  func anyCell(_ utf8: Span<UInt8>, _ cell: Range<Int>) -> CellReading {
    if let kind = DashKind.of(utf8, cell) { return .dash(kind) }
    guard var amount = scanner.scan(utf8, from: cell.lowerBound, to: cell.upperBound, style: .cell) else {
      return .text
    }
    if ends(utf8, &amount, cell.upperBound) {
      return single(utf8, amount, cell)
    }
    return several(utf8, amount, cell)
  }

  /// The number that a whole text is, without a unit: `858000`, `-3.5`, `三千八百`, `二分之一`.
  ///
  /// The only place where a minus is taken at its word. `nil` for anything else, and for a number that does
  /// not fit. O(*n*).
  package func readNumber(_ text: String) -> ExactDecimal? {
    let utf8 = text.utf8.span
    let range = TextBytes.trimmed(utf8, 0..<utf8.count)
    guard let amount = scanner.scan(utf8, from: range.lowerBound, to: range.upperBound, style: .cell),
      amount.end == range.upperBound, amount.unit == nil, amount.scope == nil, amount.upper == nil,
      amount.flags.isDisjoint(with: [.tooLong, .brokenBySpace, .ambiguousSeparator])
    else { return nil }
    return amount.value
  }

  /// Whether an amount reaches the end of the cell, a full stop and an unknown measure word included.
  private func ends(_ utf8: Span<UInt8>, _ amount: inout AmountScan, _ end: Int) -> Bool {
    if amount.end == end { return true }
    var place = TextBytes.skipSpaces(utf8, amount.end, to: end)
    readHalf(utf8, &amount, place, end)
    readTenths(utf8, &amount, place, end)
    readSmallMoney(utf8, &amount, end)
    place = TextBytes.skipSpaces(utf8, amount.end, to: end)
    if place == end { return true }
    let (character, length) = TextBytes.character(utf8, at: place, to: end)
    switch character {
    case "。", "；", ";": return place + length == end
    default: return readUnknownUnit(utf8, &amount, place, end)
    }
  }

  /// 半 behind a unit, at the end of the cell: 一吨半 is 1.5.
  private func readHalf(_ utf8: Span<UInt8>, _ amount: inout AmountScan, _ place: Int, _ end: Int) {
    guard amount.unit != nil, amount.scope == nil, amount.upper == nil, amount.value.exponent == 0,
      place < end,
      let half = ExactDecimal(significand: 5, exponent: -1)
    else { return }
    let (character, length) = TextBytes.character(utf8, at: place, to: end)
    guard character == "半", place + length == end,
      let sum = amount.isNegative ? amount.value.subtracting(half) : amount.value.adding(half)
    else { return }
    amount.value = sum
    amount.end = end
  }

  /// One or two Chinese characters that the table does not hold, then the end or a bracket.
  private func readUnknownUnit(_ utf8: Span<UInt8>, _ amount: inout AmountScan, _ place: Int, _ end: Int)
    -> Bool
  {
    guard amount.unit == nil, amount.scope == nil, !isOneChineseSign(utf8, amount) else { return false }
    var index = place
    var count = 0
    while index < end, count < 3 {
      let (character, length) = TextBytes.character(utf8, at: index, to: end)
      guard Self.isHan(character), NumeralSign(character) == nil else { break }
      if count == 0, Self.beginsDate(character) { return false }
      index += length
      count += 1
    }
    guard count == 1 || count == 2 else { return false }
    let word = place..<index
    amount.end = index
    if index < end { scanner.readBracket(utf8, &amount, end, .cell) }
    guard amount.end == end, amount.unit == nil else { return false }
    amount.unknownUnit = word
    return true
  }

  /// Whether the number is one Chinese character: 四川 and 十堰 are names, not amounts.
  private func isOneChineseSign(_ utf8: Span<UInt8>, _ amount: AmountScan) -> Bool {
    utf8[amount.numberStart] >= 0x80 && amount.end - amount.numberStart <= 3
  }

  private static func isHan(_ character: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(character.value) || (0x3400...0x4DBF).contains(character.value)
  }

  private static func beginsDate(_ character: Unicode.Scalar) -> Bool {
    switch character {
    case "月", "日", "号", "时", "季", "旬", "周", "年", "第", "点": true
    default: false
    }
  }

  private func single(_ utf8: Span<UInt8>, _ amount: AmountScan, _ cell: Range<Int>) -> CellReading {
    guard isPlausible(amount) else { return .text }
    return .quantity(scanner.quantity(utf8, amount, cell), faults: scanner.faults(utf8, amount))
  }

  /// A negative amount is a slip of the print, unless it is a rate; four digits before 年 are a year.
  private func isPlausible(_ amount: AmountScan) -> Bool {
    let dimension = amount.unit.map { scanner.units.definitions[$0].unit.dimension }
    if amount.isNegative, dimension != .rate, dimension != .ratePoints { return false }
    guard amount.flags.contains(.yearLike), let unit = amount.unit else { return true }
    let isYear = amount.value >= ExactDecimal(1900) && amount.value < ExactDecimal(2200)
    return !(isYear && scanner.units.definitions[unit].unit.word == "年")
  }

  /// Amounts with commas or spaces between them, each with a unit; `.text` if there is anything else.
  private func several(_ utf8: Span<UInt8>, _ first: AmountScan, _ cell: Range<Int>) -> CellReading {
    var quantities: [Quantity] = []
    var amount = first
    var start = cell.lowerBound
    while true {
      guard amount.unit != nil, isPlausible(amount), scanner.faults(utf8, amount).isEmpty else {
        return .text
      }
      quantities.append(scanner.quantity(utf8, amount, TextBytes.trimmed(utf8, start..<amount.end)))
      var place = TextBytes.skipSpaces(utf8, amount.end, to: cell.upperBound)
      guard place < cell.upperBound else { break }
      let (character, length) = TextBytes.character(utf8, at: place, to: cell.upperBound)
      switch character {
      case "、", "，", ",", "；", ";", "和", "及", "与", "+", "/":
        place = TextBytes.skipSpaces(utf8, place + length, to: cell.upperBound)
      case "。" where place + length == cell.upperBound:
        place = cell.upperBound
      default:
        guard place > amount.end else { return .text }
      }
      guard place < cell.upperBound else { break }
      start = place
      guard let next = scanner.scan(utf8, from: place, to: cell.upperBound, style: .cell) else {
        return .text
      }
      amount = next
    }
    guard quantities.count > 1 else { return .text }
    return .several(quantities)
  }
}
