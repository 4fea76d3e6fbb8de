/// Finds the number that begins at a place.
///
/// ASCII digits with at most one multiplier are read in one pass; whatever else goes through
/// ``NumeralSum``. 千, 百 and 兆 that begin a unit (千米, 兆瓦) are left to the unit.
package struct NumeralScanner: Sendable {
  private let units: UnitTable

  /// A scanner that knows which units begin with a multiplier.
  package init(units: UnitTable = .standard) { self.units = units }

  /// The number that begins at `start`, without a sign; `nil` when none does.
  ///
  /// O(its length).
  package func scan(_ utf8: Span<UInt8>, from start: Int, to end: Int, style: Numeral.Style) -> Numeral? {
    guard start < end else { return nil }
    let first = utf8[start]
    if first < 0x80 {
      guard let number = ArabicNumeral.scan(utf8, from: start, to: end, style: style) else { return nil }
      return arabic(number, utf8, start, end, style)
    }
    guard NumeralSign(TextBytes.character(utf8, at: start, to: end).0) != nil else { return nil }
    return mixed(utf8, start, end, style)
  }

  /// A number that begins with ASCII digits.
  private func arabic(
    _ number: ArabicNumeral, _ utf8: Span<UInt8>, _ start: Int, _ end: Int, _ style: Numeral.Style
  ) -> Numeral? {
    var plain = Numeral(value: .zero, end: number.end, flags: number.flags)
    guard let (sign, signEnd) = nextSign(utf8, number.end, end, isFirst: false) else {
      return finished(&plain, number, 0)
    }
    // Two multipliers, digits behind the multiplier, 零, 余 and the like need the long way.
    guard case .big(let power) = sign, nextSign(utf8, signEnd, end, isFirst: false) == nil,
      !startsWithDigit(utf8, signEnd, end)
    else { return mixed(utf8, start, end, style) ?? finished(&plain, number, 0) }
    plain.end = signEnd
    plain.scalePower = power
    plain.flags.remove(.yearLike)
    return finished(&plain, number, power)
  }

  private func finished(_ plain: inout Numeral, _ number: ArabicNumeral, _ power: Int) -> Numeral {
    if let value = number.digits.value(timesTenTo: power) {
      plain.value = value
    } else {
      plain.flags.insert(.tooLong)
    }
    return plain
  }

  /// The numeral sign behind spaces at a place and where it ends; `nil` for any other character and for a
  /// multiplier that begins a unit.
  ///
  /// `awaited` is the power of ten below which a multiplier goes on with the number in any case.
  private func nextSign(
    _ utf8: Span<UInt8>, _ place: Int, _ end: Int, isFirst: Bool, awaited: Int = 0
  ) -> (NumeralSign, Int)? {
    let index = TextBytes.skipSpaces(utf8, place, to: end)
    guard index < end, utf8[index] >= 0xE0 else { return nil }
    let (character, length) = TextBytes.character(utf8, at: index, to: end)
    guard let sign = NumeralSign(character) else { return nil }
    switch character {
    case "两", "兩", "俩", "倆":
      // Behind other signs it is a digit only before a multiplier (三千两百); otherwise a weight.
      if !isFirst, !beginsMultiplier(utf8, index + length, end) { return nil }
    case "兆":
      // A trillion before more of a numeral; otherwise the mega- of a unit, as in 1000兆 of bandwidth.
      let behind = TextBytes.skipSpaces(utf8, index + length, to: end)
      guard behind < end, NumeralSign(TextBytes.character(utf8, at: behind, to: end).0) != nil else {
        return nil
      }
    case "千", "百":
      // 一万五千米 are 15000 米: 五 waits for 千 there, and 15000 千米 is never written so.
      if case .scale(let power) = sign, power < awaited { break }
      if let unit = units.words.longestMatch(in: utf8, from: index, to: end), unit.end > index + length {
        // 三千米/秒: the unit without 千 is the longer one.
        let without = units.words.longestMatch(in: utf8, from: index + length, to: end)
        guard let without, without.end > unit.end else { return nil }
      }
    case "多", "余":
      // 多功能, 余杭: only right before a multiplier, a unit, a bound or the end.
      guard endsApproximation(utf8, index + length, end) else { return nil }
    default: break
    }
    return (sign, index + length)
  }

  private func endsApproximation(_ utf8: Span<UInt8>, _ place: Int, _ end: Int) -> Bool {
    let index = TextBytes.skipSpaces(utf8, place, to: end)
    guard index < end else { return true }
    switch TextBytes.character(utf8, at: index, to: end).0 {
    case "万", "亿", "萬", "億", "（", "(", "，", "、", "。", "；", ",", ";": return true
    default: return units.words.longestMatch(in: utf8, from: index, to: end) != nil
    }
  }

  private func beginsMultiplier(_ utf8: Span<UInt8>, _ place: Int, _ end: Int) -> Bool {
    let index = TextBytes.skipSpaces(utf8, place, to: end)
    guard index < end else { return false }
    switch NumeralSign(TextBytes.character(utf8, at: index, to: end).0) {
    case .scale, .big: return true
    default: return false
    }
  }

  private func startsWithDigit(_ utf8: Span<UInt8>, _ place: Int, _ end: Int) -> Bool {
    let index = TextBytes.skipSpaces(utf8, place, to: end)
    return index < end && utf8[index] &- UInt8(ascii: "0") <= 9
  }

  /// A number with Chinese signs, alone or between ASCII digits.
  private func mixed(_ utf8: Span<UInt8>, _ start: Int, _ end: Int, _ style: Numeral.Style) -> Numeral? {
    guard let (lower, lowerEnd, hasPair) = sum(utf8, start, end, style, .lower) else { return nil }
    var result = lower
    result.end = lowerEnd
    if hasPair { result.upper = sum(utf8, start, end, style, .upper)?.0.value }
    return result
  }

  private func sum(
    _ utf8: Span<UInt8>, _ start: Int, _ end: Int, _ style: Numeral.Style, _ pairEnd: NumeralSum.PairEnd
  ) -> (Numeral, Int, Bool)? {
    var sum = NumeralSum(pairEnd)
    var index = start
    while true {
      if startsWithDigit(utf8, index, end) {
        let place = TextBytes.skipSpaces(utf8, index, to: end)
        guard let number = ArabicNumeral.scan(utf8, from: place, to: end, style: style), sum.arabic(number)
        else {
          break
        }
        index = number.end
      } else if let (sign, signEnd) = nextSign(
        utf8, index, end, isFirst: index == start, awaited: sum.awaitedPower)
      {
        if sign == .point {
          guard let (digits, digitsEnd) = fractionDigits(utf8, signEnd, end), sum.fraction(digits) else {
            break
          }
          index = digitsEnd
        } else {
          guard apply(sign, to: &sum) else { break }
          index = signEnd
        }
      } else {
        break
      }
    }
    guard let value = sum.total() else { return nil }
    return (Numeral(value: value, end: index, flags: sum.flags), index, sum.hasPair)
  }

  private func apply(_ sign: NumeralSign, to sum: inout NumeralSum) -> Bool {
    switch sign {
    case .digit(let value): sum.digit(value)
    case .zero: sum.zero()
    case .scale(let power): sum.scale(power)
    case .big(let power): sum.big(power)
    case .tens(let value): sum.tens(value)
    case .half: sum.half()
    case .more: sum.more(near: false)
    case .near: sum.more(near: true)
    case .point: false
    }
  }

  /// The digits behind 点, Chinese or ASCII, as a number below 1; `nil` when there are none.
  private func fractionDigits(_ utf8: Span<UInt8>, _ place: Int, _ end: Int) -> (ExactDecimal, Int)? {
    var digits = DigitAccumulator()
    var index = place
    scan: while true {
      let next = TextBytes.skipSpaces(utf8, index, to: end)
      guard next < end else { break }
      let (character, length) = TextBytes.character(utf8, at: next, to: end)
      if character.isASCII {
        guard digits.append(utf8[next], fraction: true) else { break scan }
      } else {
        switch NumeralSign(character) {
        case .digit(let value): _ = digits.append(UInt8(ascii: "0") &+ UInt8(clamping: value), fraction: true)
        case .zero: _ = digits.append(UInt8(ascii: "0"), fraction: true)
        default: break scan
        }
      }
      index = next + length
    }
    guard digits.count > 0, let value = digits.value else { return nil }
    return (value, index)
  }
}
