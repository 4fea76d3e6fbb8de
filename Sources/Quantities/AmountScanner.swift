/// Reads an amount at a place: `不少于4.5万平方米（地上）`, `4-5家`, `百分之八十三`.
struct AmountScanner: Sendable {
  /// The measure words.
  let units: UnitTable
  private let numerals: NumeralScanner
  private let before: ByteTrie
  private let after: ByteTrie

  /// A scanner of these measure words.
  init(units: UnitTable) {
    self.units = units
    numerals = NumeralScanner(units: units)
    before = ByteTrie(BoundWords.before.enumerated().map { ($0.element.0, $0.offset) })
    after = ByteTrie(BoundWords.after.enumerated().map { ($0.element.0, $0.offset) })
  }

  /// The amount that begins at `start`; `nil` when none does.
  ///
  /// O(its length).
  func scan(_ utf8: Span<UInt8>, from start: Int, to end: Int, style: Numeral.Style) -> AmountScan? {
    var index = start
    var prefix: Bound?
    if index < end, utf8[index] &- UInt8(ascii: "0") > 9,
      let match = before.longestMatch(in: utf8, from: index, to: end)
    {
      prefix = BoundWords.before[match.value].1
      index = TextBytes.skipSpaces(utf8, match.end, to: end)
    }
    let isNegative = readMinus(utf8, &index, end)
    guard var amount = scanNumber(utf8, index, end, style) else { return nil }
    if amount.flags.contains(.bareScale), amount.value.significand == 1, prefix == nil { return nil }
    amount.isNegative = isNegative
    if isNegative { amount.value = amount.value.negated }
    if amount.flags.contains(.more) { amount.bound = .over }
    if amount.flags.contains(.near) { amount.bound = .about }
    readUnit(utf8, &amount, end)
    guard readRange(utf8, &amount, end, style) else { return nil }
    if amount.end < end {
      readBracket(utf8, &amount, end, style)
      guard readBoundBehind(utf8, &amount, end, style) else { return nil }
      if amount.scope == nil, amount.bound != .exact { readBracket(utf8, &amount, end, style) }
    }
    if let prefix, prefix != .exact {
      guard amount.bound == .exact || amount.bound == prefix else { return nil }
      amount.bound = prefix
    }
    if amount.excludesNumber {
      switch amount.bound {
      case .atLeast: amount.bound = .over
      case .atMost: amount.bound = .under
      case .over, .under: break
      case .exact, .about: return nil
      }
    }
    return amount
  }

  private func readMinus(_ utf8: Span<UInt8>, _ index: inout Int, _ end: Int) -> Bool {
    guard index < end, utf8[index] &- UInt8(ascii: "0") > 9 else { return false }
    let (character, length) = TextBytes.character(utf8, at: index, to: end)
    switch character {
    case "-", "−", "－", "负", "負":
      index = TextBytes.skipSpaces(utf8, index + length, to: end)
      return true
    default: return false
    }
  }

  /// A number, a fraction (三分之一, 3又二分之一) or a rate (百分之三), without its unit.
  private func scanNumber(_ utf8: Span<UInt8>, _ start: Int, _ end: Int, _ style: Numeral.Style)
    -> AmountScan?
  {
    if let rate = RateNumeral.scan(utf8, from: start, to: end, style: style, numerals, units) { return rate }
    guard let number = numerals.scan(utf8, from: start, to: end, style: style) else { return nil }
    return AmountScan(
      value: number.value, upper: number.upper, numberStart: start, end: number.end, flags: number.flags,
      scalePower: number.scalePower)
  }

  /// Reads a measure word.
  ///
  /// Spaces inside the word are typesetting.
  private func readUnit(_ utf8: Span<UInt8>, _ amount: inout AmountScan, _ end: Int) {
    guard amount.unit == nil, let (unit, place) = matchUnit(utf8, amount.end, end) else { return }
    amount.unit = unit
    amount.end = place
  }

  /// The longest unit behind spaces at a place and where it ends.
  func matchUnit(_ utf8: Span<UInt8>, _ start: Int, _ end: Int) -> (unit: Int, end: Int)? {
    var index = TextBytes.skipSpaces(utf8, start, to: end)
    let wordStart = index
    var node = ByteTrie.root
    var best: (unit: Int, end: Int)?
    while index < end {
      if let next = units.words.child(of: node, utf8[index]) {
        node = next
        index += 1
        if let unit = units.words.value(at: node) { best = (unit, index) }
      } else {
        let behind = TextBytes.skipSpaces(utf8, index, to: end)
        guard behind > index, behind < end, index > wordStart, utf8[behind] >= 0xE0,
          units.words.child(of: node, utf8[behind]) != nil
        else { break }
        index = behind
      }
    }
    guard let found = best else { return nil }
    // m of m2 is a unit, m of mm is none.
    if found.end < end, utf8[found.end - 1] < 0x80, Self.isLetterOrDigit(utf8[found.end]),
      Self.isLetterOrDigit(utf8[found.end - 1])
    {
      return nil
    }
    return found
  }

  /// Whether a byte is an ASCII letter or digit.
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") <= 9 || (byte | 0x20) &- UInt8(ascii: "a") <= 25
  }

  /// Reads the second end of a range; `false` when there is one that makes no range (`2024-5`).
  private func readRange(
    _ utf8: Span<UInt8>, _ amount: inout AmountScan, _ end: Int, _ style: Numeral.Style
  ) -> Bool {
    let separator = TextBytes.skipSpaces(utf8, amount.end, to: end)
    guard separator < end, !amount.isNegative else { return true }
    let (character, length) = TextBytes.character(utf8, at: separator, to: end)
    switch character {
    case "-", "–", "—", "~", "～", "〜", "−", "－", "─", "‐", "‑": break
    case "至", "到": if style == .prose, amount.unit != nil, !amount.isRateInWords { return true }
    default: return true
    }
    let start = TextBytes.skipSpaces(utf8, separator + length, to: end)
    guard var second = scanNumber(utf8, start, end, style) else { return style == .prose }
    let ownUnit = second.unit
    readUnit(utf8, &second, end)
    let isShared = amount.isRateInWords && second.unit == nil
    if amount.unit != nil, ownUnit == nil, second.unit != amount.unit, !isShared { return style == .prose }
    guard amount.upper == nil, second.upper == nil else { return false }
    share(second, with: &amount)
    guard amount.value < second.value else { return style == .prose && second.unit == nil }
    amount.upper = second.value
    amount.unit = second.unit ?? amount.unit
    amount.end = second.end
    amount.flags.formUnion(second.flags.subtracting([.yearLike, .chinese, .bareScale, .singleChinese]))
    if !second.flags.contains(.yearLike) { amount.flags.remove(.yearLike) }
    return true
  }

  /// Gives the lower end the multiplier of the upper one: `3-5万` is 30000 to 50000.
  private func share(_ second: AmountScan, with amount: inout AmountScan) {
    guard amount.unit == nil, second.scalePower > 0, amount.scalePower == 0, !amount.flags.contains(.chinese),
      let mantissa = second.value.multiplied(byPowerOfTen: -second.scalePower), amount.value < mantissa,
      let value = amount.value.multiplied(byPowerOfTen: second.scalePower)
    else { return }
    amount.value = value
    amount.sharesMultiplier = true
  }

  /// Reads 以上 and the like; `false` when the words contradict each other.
  private func readBoundBehind(
    _ utf8: Span<UInt8>, _ amount: inout AmountScan, _ end: Int, _ style: Numeral.Style
  ) -> Bool {
    let start = TextBytes.skipSpaces(utf8, amount.end, to: end)
    guard start < end, let match = after.longestMatch(in: utf8, from: start, to: end) else { return true }
    let (word, bound) = BoundWords.after[match.value]
    // 多 and 余 begin other words (多功能, 余杭), and 内 is a limit only of time: 离校2年内.
    if word == "内", amount.unit.map({ units.definitions[$0].unit.dimension }) != .time { return true }
    if style == .prose, word == "多" || word == "余", !endsClause(utf8, match.end, end) { return true }
    guard amount.bound == .exact || amount.bound == bound || bound == .atLeast && amount.bound == .over else {
      return false
    }
    if amount.bound == .exact { amount.bound = bound }
    amount.end = match.end
    return true
  }

  private func endsClause(_ utf8: Span<UInt8>, _ place: Int, _ end: Int) -> Bool {
    let index = TextBytes.skipSpaces(utf8, place, to: end)
    guard index < end else { return true }
    switch TextBytes.character(utf8, at: index, to: end).0 {
    case "，", "、", "。", "；", "）", ")", ",", ";", "（", "(": return true
    default: return false
    }
  }
}
