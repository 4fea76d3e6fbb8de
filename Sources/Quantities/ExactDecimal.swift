/// A decimal number without rounding: `significand` times ten to the `exponent`.
///
/// The form is canonical (the significand does not end in 0, and zero is 0 times ten to the 0), so that
/// `==` and the hash are equality of values: `85.80` and `85.8` are one number. What was printed is kept
/// elsewhere, in ``Quantity/text``. 16 bytes.
public struct ExactDecimal: Sendable, Hashable {
  /// The digits with their sign; never ends in 0 unless it is 0; never `Int64.min`.
  public let significand: Int64
  /// The power of ten that the significand is multiplied by.
  public let exponent: Int8

  /// The number 0.
  public static let zero = ExactDecimal(canonical: 0, 0)
  /// The number 1.
  public static let one = ExactDecimal(canonical: 1, 0)

  private init(canonical significand: Int64, _ exponent: Int8) {
    self.significand = significand
    self.exponent = exponent
  }

  /// A whole number.
  ///
  /// `Int.min` becomes the number next to it, -(2^63 - 1), the smallest that fits.
  public init(_ value: Int) {
    self = ExactDecimal(significand: Int64(value), exponent: 0) ?? ExactDecimal(canonical: -Int64.max, 0)
  }

  /// `significand` times ten to the `exponent`; `nil` when that does not fit.
  public init?(significand: Int64, exponent: Int) {
    guard significand != Int64.min else { return nil }
    var digits = significand
    var power = exponent
    if digits == 0 {
      self = .zero
      return
    }
    while true {
      let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: 10)
      guard remainder == 0, power < Int.max else { break }
      digits = quotient
      power += 1
    }
    guard let small = Int8(exactly: power) else { return nil }
    self.init(canonical: digits, small)
  }

  /// A wide significand times ten to the `exponent`; `nil` when the canonical form does not fit.
  package init?(wide: Int128, exponent: Int) {
    var digits = wide
    var power = exponent
    while digits > Int128(Int64.max) || digits < -Int128(Int64.max) {
      let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: 10)
      guard remainder == 0, power < Int.max else { return nil }
      digits = quotient
      power += 1
    }
    self.init(significand: Int64(truncatingIfNeeded: digits), exponent: power)
  }

  /// Plain ASCII notation: digits, at most one point with a digit on both sides, `-` before.
  ///
  /// `nil` for anything else, and for a number of more than 18 significant digits that does not fit.
  public init?(_ text: String) {
    let utf8 = text.utf8.span
    self.init(utf8: utf8, 0..<utf8.count)
  }

  /// Plain ASCII notation in a range of bytes; see ``init(_:)-(String)``.
  ///
  /// O(*n*).
  package init?(utf8: Span<UInt8>, _ range: Range<Int>) {
    guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return nil }
    var index = range.lowerBound
    let negative = index < range.upperBound && utf8[index] == UInt8(ascii: "-")
    if negative { index += 1 }
    var digits = DigitAccumulator()
    var wholeDigits = 0
    while index < range.upperBound, digits.append(utf8[index], fraction: false) {
      wholeDigits += 1
      index += 1
    }
    if index < range.upperBound, utf8[index] == UInt8(ascii: ".") {
      index += 1
      let before = index
      while index < range.upperBound, digits.append(utf8[index], fraction: true) { index += 1 }
      guard index > before else { return nil }
    }
    guard wholeDigits > 0, index == range.upperBound, let value = digits.value else { return nil }
    self = negative ? value.negated : value
  }

  /// The number with the other sign.
  public var negated: ExactDecimal { ExactDecimal(canonical: -significand, exponent) }

  /// Whether nothing stands behind the decimal point.
  public var isInteger: Bool { exponent >= 0 }

  /// The number as an `Int`, if it is a whole number that fits one.
  public var integer: Int? {
    guard exponent >= 0 else { return nil }
    var result = Int(significand)
    for _ in 0..<exponent {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// Plain notation, never with an exponent: `858000`, `84.3`, `0.05`.
  public var description: String {
    if exponent >= 0 {
      return String(significand) + String(repeating: "0", count: Int(exponent))
    }
    let digits = String(significand.magnitude)
    let places = -Int(exponent)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    let point = padded.index(padded.endIndex, offsetBy: -places)
    return (significand < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
  }
}
