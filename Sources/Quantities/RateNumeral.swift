/// Fractions in words: 百分之八十三, 千分之2.4, 三分之一, 3又二分之一.
enum RateNumeral {
  /// The fraction or rate that begins at `start`; `nil` when none does, and when its value is no finite
  /// decimal (三分之一).
  ///
  /// 百分之 gives `%`, 千分之 gives `‰`, 万分之 gives `‱`; other fractions have no unit.
  static func scan(
    _ utf8: Span<UInt8>, from start: Int, to end: Int, style: Numeral.Style, _ numerals: NumeralScanner,
    _ units: UnitTable
  ) -> AmountScan? {
    guard let fraction = strokeStart(utf8, start, end) else { return nil }
    var whole: ExactDecimal = .zero
    var place = start
    if let split = fraction.whole {
      guard let number = numerals.scan(utf8, from: start, to: split.lowerBound, style: style),
        TextBytes.skipSpaces(utf8, number.end, to: split.lowerBound) == split.lowerBound
      else { return nil }
      whole = number.value
      place = TextBytes.skipSpaces(utf8, split.upperBound, to: end)
    }
    guard let below = numerals.scan(utf8, from: place, to: fraction.stroke.lowerBound, style: style),
      TextBytes.skipSpaces(utf8, below.end, to: fraction.stroke.lowerBound) == fraction.stroke.lowerBound
    else { return nil }
    let aboveStart = TextBytes.skipSpaces(utf8, fraction.stroke.upperBound, to: end)
    guard let above = numerals.scan(utf8, from: aboveStart, to: end, style: style) else { return nil }
    var result = AmountScan(
      value: above.value, upper: above.upper, numberStart: start, end: above.end,
      flags: above.flags.subtracting([.yearLike, .bareScale, .singleChinese]))
    if below.flags.contains(.bareScale), fraction.whole == nil, let unit = unit(below.value, units) {
      result.unit = unit
      result.isRateInWords = true
      return result
    }
    guard above.upper == nil else { return nil }
    if below.flags.contains(.bareScale), let hundredth = units.place(of: "%") {
      guard let value = above.value.dividedExactly(by: below.value)?.multiplied(byPowerOfTen: 2) else {
        return nil
      }
      result.value = value
      result.unit = hundredth
      return result
    }
    guard let value = above.value.dividedExactly(by: below.value), let sum = whole.adding(value) else {
      return nil
    }
    result.value = sum
    return result
  }

  private static func unit(_ below: ExactDecimal, _ units: UnitTable) -> Int? {
    switch below.integer {
    case 100: units.place(of: "%")
    case 1000: units.place(of: "‰")
    case 10_000: units.place(of: "‱")
    default: nil
    }
  }

  /// How far behind its start 分之 of a fraction stands at most, in bytes.
  ///
  /// Keeps the work linear.
  private static let longestDenominator = 96

  /// Where 分之 and a 又 before it stand, when only numerals and spaces stand before them.
  private static func strokeStart(
    _ utf8: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (stroke: Range<Int>, whole: Range<Int>?)? {
    var index = start
    var whole: Range<Int>?
    while index < end, index - start <= longestDenominator {
      let space = TextBytes.spaceLength(utf8, at: index, to: end)
      if space > 0 {
        index += space
        continue
      }
      let byte = utf8[index]
      if byte < 0x80 {
        guard byte &- UInt8(ascii: "0") <= 9 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") else {
          return nil
        }
        index += 1
        continue
      }
      let (character, length) = TextBytes.character(utf8, at: index, to: end)
      if character == "又" {
        guard whole == nil else { return nil }
        whole = index..<index + length
      } else if character == "分" {
        let next = TextBytes.skipSpaces(utf8, index + length, to: end)
        guard next < end else { return nil }
        let (second, secondLength) = TextBytes.character(utf8, at: next, to: end)
        return second == "之" ? (index..<next + secondLength, whole) : nil
      } else if NumeralSign(character) == nil {
        return nil
      }
      index += length
    }
    return nil
  }
}
