/// Collects ASCII digits into a decimal number.
///
/// Constant space, and no input makes it trap: digits that do not fit are noted, and zeros at the end never
/// count against the limit.
package struct DigitAccumulator: Sendable {
  private var digits: Int64 = 0
  private var places = 0
  private var wholeZeros = 0
  private var fractionZeros = 0
  /// More digits than 64 bits hold.
  package private(set) var overflowed = false
  /// How many digits were appended.
  package private(set) var count = 0

  /// No digits yet.
  package init() {}

  /// Appends one byte if it is an ASCII digit, before or behind the decimal point; `false` for another byte.
  package mutating func append(_ byte: UInt8, fraction: Bool) -> Bool {
    let digit = byte &- UInt8(ascii: "0")
    guard digit <= 9 else { return false }
    count &+= 1
    if digit == 0 {
      // A zero counts only once another digit follows it.
      if fraction { fractionZeros &+= 1 } else if digits != 0 { wholeZeros &+= 1 }
      return true
    }
    pushZeros()
    if fraction { places &+= 1 }
    push(Int64(digit))
    return true
  }

  private mutating func pushZeros() {
    while wholeZeros > 0, !overflowed {
      push(0)
      wholeZeros &-= 1
    }
    while fractionZeros > 0, !overflowed {
      push(0)
      places &+= 1
      fractionZeros &-= 1
    }
  }

  private mutating func push(_ digit: Int64) {
    let (product, tooWide) = digits.multipliedReportingOverflow(by: 10)
    let (sum, tooBig) = product.addingReportingOverflow(digit)
    if tooWide || tooBig { overflowed = true } else { digits = sum }
  }

  /// The number so far; `nil` when it does not fit.
  package var value: ExactDecimal? { value(timesTenTo: 0) }

  /// The number so far times ten to `power`; `nil` when it does not fit.
  package func value(timesTenTo power: Int) -> ExactDecimal? {
    overflowed ? nil : ExactDecimal(significand: digits, exponent: power &+ wholeZeros &- places)
  }
}
