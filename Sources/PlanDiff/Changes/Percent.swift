import Quantities

/// Percentages for display.
enum Percent {
  /// How much `difference` is of `whole`, in percent, to two places, halves to the even digit.
  ///
  /// `nil` where `whole` is 0 or the numbers do not fit.
  static func of(_ difference: ExactDecimal, _ whole: ExactDecimal) -> ExactDecimal? {
    guard let hundredfold = difference.multiplied(byPowerOfTen: 2),
      let rounded = hundredfold.divided(by: whole, places: 2)
    else { return nil }
    // The quotient is rounded away from zero; a half goes back where its digit is odd.
    guard let product = rounded.multiplied(by: whole), let excess = product.subtracting(hundredfold),
      let doubled = excess.multiplied(by: ExactDecimal(2)), let step = whole.multiplied(byPowerOfTen: -2),
      doubled == step || doubled == step.negated
    else { return rounded }
    guard let hundredths = rounded.multiplied(byPowerOfTen: 2)?.integer, !hundredths.isMultiple(of: 2)
    else { return rounded }
    let towardZero = ExactDecimal(significand: Int64(hundredths - hundredths.signum()), exponent: -2)
    return towardZero ?? rounded
  }
}
