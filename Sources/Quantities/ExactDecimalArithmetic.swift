extension ExactDecimal: Comparable {
  /// Exact order of the values, whatever their exponents.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.exponent == right.exponent { return left.significand < right.significand }
    let leftSign = left.significand.signum()
    let rightSign = right.significand.signum()
    if leftSign != rightSign || leftSign == 0 { return leftSign < rightSign }
    let gap = Int(left.exponent) - Int(right.exponent)
    // A significand has at most 19 digits: over a gap of 20 powers of ten the exponent alone decides.
    guard gap.magnitude <= 19 else { return (gap > 0) == (leftSign < 0) }
    if gap > 0 { return Int128(left.significand) * powerOfTen(gap) < Int128(right.significand) }
    return Int128(left.significand) < Int128(right.significand) * powerOfTen(-gap)
  }
}

extension ExactDecimal {
  /// The sum; `nil` when it has more digits than fit.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    if significand == 0 { return other }
    if other.significand == 0 { return self }
    let low = min(Int(exponent), Int(other.exponent))
    guard let left = widened(to: low), let right = other.widened(to: low) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactDecimal(wide: sum, exponent: low)
  }

  /// The difference; `nil` when it has more digits than fit.
  public func subtracting(_ other: ExactDecimal) -> ExactDecimal? { adding(other.negated) }

  /// The product; `nil` when it has more digits than fit.
  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    ExactDecimal(
      wide: Int128(significand) * Int128(other.significand),
      exponent: Int(exponent) + Int(other.exponent))
  }

  /// The number with its decimal point moved; `nil` when the exponent leaves its range.
  public func multiplied(byPowerOfTen power: Int) -> ExactDecimal? {
    let (sum, overflow) = Int(exponent).addingReportingOverflow(power)
    return overflow ? nil : ExactDecimal(significand: significand, exponent: sum)
  }

  /// The quotient, if it is a finite decimal that fits; `nil` for 1 by 3, and for division by 0.
  public func dividedExactly(by other: ExactDecimal) -> ExactDecimal? {
    guard other.significand != 0 else { return nil }
    guard significand != 0 else { return .zero }
    var numerator = Int128(significand)
    var power = Int(exponent) - Int(other.exponent)
    let denominator = Int128(other.significand)
    // A finite quotient by a 63-bit number needs at most 62 further places; it must also fit.
    for _ in 0...62 {
      let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
      if remainder == 0 { return ExactDecimal(wide: quotient, exponent: power) }
      let (next, overflow) = numerator.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      numerator = next
      power -= 1
    }
    return nil
  }

  /// The quotient rounded to `places` digits behind the point, halves away from zero: 1 by 3 to two places
  /// is `0.33`.
  ///
  /// `nil` for division by 0, for negative `places`, and when it does not fit.
  public func divided(by other: ExactDecimal, places: Int) -> ExactDecimal? {
    guard other.significand != 0, (0...30).contains(places) else { return nil }
    let shift = Int(exponent) - Int(other.exponent) + places
    var numerator = Int128(significand)
    var denominator = Int128(other.significand)
    guard let factor = Self.checkedPowerOfTen(Int(shift.magnitude)) else { return nil }
    let scaled = (shift >= 0 ? numerator : denominator).multipliedReportingOverflow(by: factor)
    if scaled.overflow { return nil }
    if shift >= 0 { numerator = scaled.partialValue } else { denominator = scaled.partialValue }
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let awayFromZero = remainder.magnitude >= denominator.magnitude - remainder.magnitude
    let step: Int128 = (numerator < 0) == (denominator < 0) ? 1 : -1
    return ExactDecimal(wide: awayFromZero ? quotient + step : quotient, exponent: -places)
  }

  /// The significand of this number written with the lower exponent `low`.
  private func widened(to low: Int) -> Int128? {
    guard let factor = Self.checkedPowerOfTen(Int(exponent) - low) else { return nil }
    let (product, overflow) = Int128(significand).multipliedReportingOverflow(by: factor)
    return overflow ? nil : product
  }

  private static func checkedPowerOfTen(_ power: Int) -> Int128? {
    (0...38).contains(power) ? powerOfTen(power) : nil
  }

  /// Ten to a power from 0 to 38.
  private static func powerOfTen(_ power: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<min(power, 38) { result *= 10 }
    return result
  }
}
