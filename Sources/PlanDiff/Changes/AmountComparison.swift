import Quantities

/// Amounts of two years in a unit that they have in common.
enum AmountComparison {
  /// An amount as it is compared.
  struct Amount {
    var value: ExactDecimal
    /// `nil` where none is printed.
    var unit: Unit?
  }

  /// The two values in their common unit; `nil` where the units do not compare.
  ///
  /// Amounts in the same word stay in it; others go to the base of their kind. 1/3 of a base unit (亩) that is
  /// no finite decimal leaves only the direction, see ``delta(_:_:)``.
  static func delta(_ old: Amount, _ new: Amount) -> AmountDelta? {
    if old.unit?.word == new.unit?.word {
      return delta(old.value, new.value, unit: new.unit?.word)
    }
    guard let first = old.unit, let second = new.unit,
      let oldBase = UnitTable.standard.inBase(old.value, first),
      let newBase = UnitTable.standard.inBase(new.value, second), let order = oldBase.compared(with: newBase)
    else { return nil }
    if let oldValue = oldBase.value, let newValue = newBase.value {
      return delta(oldValue, newValue, unit: oldBase.base)
    }
    // Over a common denominator the percentage is exact even so.
    let oldNumber = oldBase.numerator.multiplied(by: ExactDecimal(Int(newBase.denominator)))
    let newNumber = newBase.numerator.multiplied(by: ExactDecimal(Int(oldBase.denominator)))
    let percent = newNumber.flatMap { new in
      oldNumber.flatMap { old in new.subtracting(old).flatMap { Percent.of($0, old) } }
    }
    return AmountDelta(
      direction: order == 0 ? .same : order < 0 ? .up : .down, value: nil, percent: percent, unit: nil)
  }

  private static func delta(_ old: ExactDecimal, _ new: ExactDecimal, unit: String?) -> AmountDelta {
    let value = new.subtracting(old)
    return AmountDelta(
      direction: old == new ? .same : old < new ? .up : .down, value: value, old: value == nil ? nil : old,
      percent: value.flatMap { Percent.of($0, old) }, unit: unit)
  }

  /// The sum of amounts in a unit that they have in common; `nil` where they do not add up: rates, different
  /// kinds, numbers that do not fit, or no amount at all.
  static func sum(_ amounts: [Amount]) -> Amount? {
    guard let first = amounts.first, first.unit?.isSummable ?? true else { return nil }
    if amounts.allSatisfy({ $0.unit?.word == first.unit?.word }) {
      var total = ExactDecimal.zero
      for amount in amounts {
        guard let sum = total.adding(amount.value) else { return nil }
        total = sum
      }
      return Amount(value: total, unit: first.unit)
    }
    var total = ExactDecimal.zero
    var base: String?
    for amount in amounts {
      guard let unit = amount.unit, unit.isSummable,
        let inBase = UnitTable.standard.inBase(amount.value, unit),
        base == nil || base == inBase.base, let value = inBase.value, let sum = total.adding(value)
      else { return nil }
      base = inBase.base
      total = sum
    }
    let unit = base.flatMap { UnitTable.standard.unit($0) }
    return unit.map { Amount(value: total, unit: $0) }
  }
}

extension AmountComparison.Amount {
  /// The amount of a quantity; of a range, its lower end.
  init(_ quantity: Quantity) { self.init(value: quantity.value, unit: quantity.unit) }
}
