import PlanModel
import Quantities

/// What changed between two targets.
struct TargetChanges {
  let text: MatchText

  /// The changes from one target to another; empty for none.
  func changes(_ old: Target?, _ new: Target?) -> [MeasureChange] {
    guard let old, let new else {
      return old == nil && new == nil
        ? [] : [MeasureChange(.targetStated, old: old?.text, new: new?.text)]
    }
    guard let first = old.quantity, let second = new.quantity else {
      let isSame =
        old.quantity == nil && new.quantity == nil && text.letters(old.text) == text.letters(new.text)
      return isSame ? [] : [MeasureChange(.target, old: old.text, new: new.text)]
    }
    return changes(first, second)
  }

  private func changes(_ old: Quantity, _ new: Quantity) -> [MeasureChange] {
    var result: [MeasureChange] = []
    if let delta = delta(old, new) {
      if delta.direction != .same {
        result.append(MeasureChange(.target, old: old.text, new: new.text, delta: delta))
      } else if text.letters(old.text) != text.letters(new.text), old.bound == new.bound,
        isSameScope(old.scope, new.scope)
      {
        result.append(MeasureChange(.restated, old: old.text, new: new.text))
      }
    } else if isRange(old) || isRange(new), AmountComparison.delta(.init(old), .init(new)) != nil {
      result.append(MeasureChange(.target, old: old.text, new: new.text))
    } else {
      result.append(MeasureChange(.unit, old: old.text, new: new.text))
    }
    if old.bound != new.bound { result.append(MeasureChange(.bound, old: old.text, new: new.text)) }
    if !isSameScope(old.scope, new.scope) {
      result.append(MeasureChange(.scope, old: old.scope ?? "", new: new.scope ?? ""))
    }
    return result
  }

  /// How much more or less; `nil` where that cannot be said.
  ///
  /// A range such as 4-5家 is more or less than another amount when both ends are, or one is and the other is the
  /// same; how much more is not said.
  private func delta(_ old: Quantity, _ new: Quantity) -> AmountDelta? {
    guard let lower = AmountComparison.delta(.init(old), .init(new)) else { return nil }
    guard isRange(old) || isRange(new) else { return lower }
    guard
      let upper = AmountComparison.delta(
        .init(value: old.upper ?? old.value, unit: old.unit),
        .init(value: new.upper ?? new.value, unit: new.unit))
    else { return nil }
    let ways = Set([lower.direction, upper.direction]).subtracting([.same])
    guard ways.count < 2 else { return nil }
    return AmountDelta(direction: ways.first ?? .same, value: nil, percent: nil, unit: nil)
  }

  private func isRange(_ quantity: Quantity) -> Bool { quantity.upper != nil }

  private func isSameScope(_ old: String?, _ new: String?) -> Bool {
    text.letters(old ?? "") == text.letters(new ?? "")
  }
}
