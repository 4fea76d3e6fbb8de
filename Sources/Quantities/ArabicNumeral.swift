/// A run of ASCII digits with its separators: `1,200`, `1 200`, `84.3`, `.5`.
struct ArabicNumeral {
  /// The digits.
  var digits = DigitAccumulator()
  /// The place behind the last digit.
  var end: Int
  /// What is doubtful about the separators.
  var flags: Numeral.Flags = []
  /// Whether it has digits behind a decimal point.
  var hasFraction = false

  private var groups = 0
  private var firstGroup = 0
  private var breaks = 0

  private init(end: Int) { self.end = end }

  /// Reads the run at `start`; `nil` when no digit stands there, or when the separators fit no number
  /// (`1.2.3`, `2,3,5`).
  ///
  /// O(its length).
  static func scan(_ utf8: Span<UInt8>, from start: Int, to end: Int, style: Numeral.Style) -> ArabicNumeral?
  {
    var number = ArabicNumeral(end: start)
    guard start < end else { return nil }
    if utf8[start] != UInt8(ascii: ".") {
      number.readDigits(utf8, end, fraction: false)
      guard number.digits.count > 0 else { return nil }
      number.firstGroup = number.digits.count
      while number.readGroup(utf8, end, style) {}
    } else if style == .prose {
      return nil
    }
    guard number.readFraction(utf8, end, style), number.breaks <= 1, number.digits.count > 0 else {
      return nil
    }
    if !number.hasFraction, number.groups == 0, number.breaks == 0, number.digits.count == 4 {
      number.flags.insert(.yearLike)
    }
    return number
  }

  private mutating func readDigits(_ utf8: Span<UInt8>, _ limit: Int, fraction: Bool) {
    while end < limit, digits.append(utf8[end], fraction: fraction) { end += 1 }
  }

  /// Reads a separator and the digits behind it; `false` when the whole part ends here.
  private mutating func readGroup(_ utf8: Span<UInt8>, _ limit: Int, _ style: Numeral.Style) -> Bool {
    // Two doubtful separators are a list, not a number: look no further.
    guard end < limit, breaks <= 1 else { return false }
    let byte = utf8[end]
    if byte == UInt8(ascii: ",") {
      let following = Self.digitCount(utf8, end + 1, limit)
      guard following > 0 else { return false }
      if !fits(following) {
        if style == .prose { return false }
        flags.insert(.ambiguousSeparator)
        breaks += 1
      }
      return take(end + 1, utf8, limit)
    }
    if byte == 0xEF {
      guard end + 3 < limit, utf8[end + 1] == 0xBC, utf8[end + 2] == 0x8C,
        fits(Self.digitCount(utf8, end + 3, limit))
      else { return false }
      flags.insert(.wideComma)
      return take(end + 3, utf8, limit)
    }
    let afterSpace = TextBytes.skipSpaces(utf8, end, to: limit)
    guard afterSpace > end else { return false }
    let following = Self.digitCount(utf8, afterSpace, limit)
    guard following > 0 else { return false }
    if fits(following) {
      flags.insert(.spaceGroups)
    } else {
      flags.insert(.brokenBySpace)
      breaks += 1
    }
    return take(afterSpace, utf8, limit)
  }

  /// Whether a group of so many digits may follow a thousands separator here.
  private func fits(_ following: Int) -> Bool { following == 3 && firstGroup <= 3 && breaks == 0 }

  private mutating func take(_ place: Int, _ utf8: Span<UInt8>, _ limit: Int) -> Bool {
    groups += 1
    end = place
    readDigits(utf8, limit, fraction: false)
    return true
  }

  /// Reads the part behind the decimal point, if there is one; `false` when there are two points.
  private mutating func readFraction(_ utf8: Span<UInt8>, _ limit: Int, _ style: Numeral.Style) -> Bool {
    guard end < limit else { return true }
    var place = end
    if style == .cell { place = TextBytes.skipSpaces(utf8, place, to: limit) }
    guard place < limit, utf8[place] == UInt8(ascii: ".") else { return true }
    var first = place + 1
    if style == .cell { first = TextBytes.skipSpaces(utf8, first, to: limit) }
    guard Self.digitCount(utf8, first, limit) > 0 else { return true }
    if first - end > 1 {
      flags.insert(.brokenBySpace)
      breaks += 1
    }
    hasFraction = true
    end = first
    readDigits(utf8, limit, fraction: true)
    if style == .cell { readBrokenFraction(utf8, limit) }
    return !(end + 1 < limit && utf8[end] == UInt8(ascii: ".") && Self.digitCount(utf8, end + 1, limit) > 0)
  }

  private mutating func readBrokenFraction(_ utf8: Span<UInt8>, _ limit: Int) {
    let afterSpace = TextBytes.skipSpaces(utf8, end, to: limit)
    guard afterSpace > end, Self.digitCount(utf8, afterSpace, limit) > 0 else { return }
    flags.insert(.brokenBySpace)
    breaks += 1
    end = afterSpace
    readDigits(utf8, limit, fraction: true)
  }

  /// How many digits stand at a place, counted up to 4.
  private static func digitCount(_ utf8: Span<UInt8>, _ place: Int, _ limit: Int) -> Int {
    var index = place
    while index < limit, index < place + 4, utf8[index] &- UInt8(ascii: "0") <= 9 { index += 1 }
    return max(0, index - place)
  }
}
