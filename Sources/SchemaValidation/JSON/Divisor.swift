/// A number that others are to be multiples of: at most 19 digits of it count.
struct Divisor: Sendable {
  private let digits: UInt64
  private let exponent: Int

  /// `nil` for a number that is not positive, and for one of more digits than a machine word holds.
  init?(_ number: ExactNumber) {
    guard !number.isNegative, !number.digits.isEmpty else { return nil }
    var value: UInt64 = 0
    for digit in number.digits {
      let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tenfold.addingReportingOverflow(UInt64(digit))
      if overflow || carry { return nil }
      value = sum
    }
    digits = value
    exponent = number.exponent
  }

  /// Whether a number is a whole multiple, exactly.
  ///
  /// The digits of the number are taken modulo the divisor's, then the tens by repeated squaring, so that
  /// `1e999999999` costs no more than thirty steps. O(*digits*).
  func divides(_ number: ExactNumber) -> Bool {
    if number.digits.isEmpty { return true }
    let (tens, overflow) = number.exponent.subtractingReportingOverflow(exponent)
    // The last digit of the number is not zero, so the divisor cannot have more tens than it.
    guard !overflow, tens >= 0 else { return false }
    var rest: UInt64 = 0
    for digit in number.digits { rest = add(multiply(rest, 10), UInt64(digit) % digits) }
    var power = 10 % digits
    var count = tens
    while count > 0 {
      if count & 1 == 1 { rest = multiply(rest, power) }
      power = multiply(power, power)
      count >>= 1
    }
    return rest == 0
  }

  private func add(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow || sum >= digits ? sum &- digits : sum
  }

  private func multiply(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return digits.dividingFullWidth((product.high % digits, product.low)).remainder
  }
}
