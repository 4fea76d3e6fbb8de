/// An amount in the base unit of its kind, as an exact fraction: 1 亩 is 2000 by 3 平方米.
///
/// Amounts in different units of one kind are compared here, without rounding.
package struct BaseAmount: Sendable {
  /// The base unit: 平方米, 米, 元, or the measure word itself.
  package var base: String
  /// Above the fraction line.
  package var numerator: ExactDecimal
  /// Below the fraction line; above 0.
  package var denominator: Int64

  /// The amount as a decimal, where it is a finite one that fits: 3 亩 are 2000 平方米.
  package var value: ExactDecimal? { numerator.dividedExactly(by: ExactDecimal(Int(denominator))) }

  /// How this amount compares with another: -1, 0 or 1.
  ///
  /// `nil` when they have different base units, or when the products leave the range of ``ExactDecimal``.
  package func compared(with other: BaseAmount) -> Int? {
    guard base == other.base, let left = numerator.multiplied(by: ExactDecimal(Int(other.denominator))),
      let right = other.numerator.multiplied(by: ExactDecimal(Int(denominator)))
    else { return nil }
    return left == right ? 0 : left < right ? -1 : 1
  }
}

extension UnitTable {
  /// A number of units in their base unit; `nil` for a unit that the table does not hold, or when the
  /// product does not fit.
  package func inBase(_ value: ExactDecimal, _ unit: Unit) -> BaseAmount? {
    guard let definition = definition(of: unit.word) else { return nil }
    // A discount is out of ten; two digits are shorthand for a decimal: 75折 is 7.5折, 75%.
    let isShorthand = definition.unit.word == "折" && value > ExactDecimal(10)
    guard let numerator = value.multiplied(by: isShorthand ? .one : ExactDecimal(Int(definition.numerator)))
    else { return nil }
    return BaseAmount(base: definition.base, numerator: numerator, denominator: definition.denominator)
  }

  /// Whether two units measure the same kind of thing, so that their amounts compare: 亩 and 平方米 do, 人 and
  /// 人次 do not.
  ///
  /// Units that the table does not hold compare with their own word only.
  package func areComparable(_ left: Unit, _ right: Unit) -> Bool {
    guard let first = definition(of: left.word), let second = definition(of: right.word) else {
      return left.word == right.word
    }
    return first.base == second.base
  }
}
