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
    if let delta = AmountComparison.delta(.init(old), .init(new)) {
      if delta.direction != .same {
        result.append(MeasureChange(.target, old: old.text, new: new.text, delta: delta))
      } else if !hasSameEnd(old, new) {
        result.append(MeasureChange(.target, old: old.text, new: new.text))
      } else if text.letters(old.text) != text.letters(new.text), old.bound == new.bound,
        isSameScope(old.scope, new.scope)
      {
        result.append(MeasureChange(.restated, old: old.text, new: new.text))
      }
    } else {
      result.append(MeasureChange(.unit, old: old.text, new: new.text))
    }
    if old.bound != new.bound { result.append(MeasureChange(.bound, old: old.text, new: new.text)) }
    if !isSameScope(old.scope, new.scope) {
      result.append(MeasureChange(.scope, old: old.scope ?? "", new: new.scope ?? ""))
    }
    return result
  }

  /// Whether the upper ends of ranges are the same, or neither is a range.
  private func hasSameEnd(_ old: Quantity, _ new: Quantity) -> Bool {
    guard let first = old.upper, let second = new.upper else { return old.upper == nil && new.upper == nil }
    return AmountComparison.delta(
      .init(value: first, unit: old.unit), .init(value: second, unit: new.unit))?.direction == .same
  }

  private func isSameScope(_ old: String?, _ new: String?) -> Bool {
    text.letters(old ?? "") == text.letters(new ?? "")
  }
}
