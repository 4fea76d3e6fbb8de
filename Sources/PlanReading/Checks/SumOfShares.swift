import PlanModel
package import Provenance
import Quantities

/// The shares of the regions add up to the target.
///
/// Only amounts that can be added are compared: rates are not, and a row with a share that is no amount is
/// left alone. A dash counts as nothing. A target with a bound is met from its side: `不少于300张` by 310.
/// Shares in another unit than the target are not added; ``SharesAgreeInUnit`` reports them.
///
/// - Example: Shares 3条、4条、4条 beside the target `10条`.
/// - Mend: Compare the row with the printed plan. A slip of the plan stays as it is printed: the
///   finding says so to every reader of the data.
package enum SumOfShares: Check {
  package static let rule = Rule(
    "sum-mismatch", .warning, "The shares of the regions do not add up to the target.", "各地任务数之和与目标不符。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    plan.forEachMeasure { project, measure in finding(for: measure, of: project) }
  }

  private static func finding(for measure: CheckedMeasure, of project: CheckedProject) -> Finding? {
    guard let target = measure.target?.quantity, target.unit?.isSummable ?? true, target.upper == nil,
      let sum = sum(of: measure.allocations, like: target)
    else { return nil }
    let meets: Bool =
      switch target.bound {
      case .atLeast: sum >= target.value
      case .atMost: sum <= target.value
      case .over: sum > target.value
      case .under: sum < target.value
      case .about: true
      case .exact: sum == target.value
      }
    guard !meets else { return nil }
    let unit = target.unit?.word ?? ""
    return rule.finding(
      message(sum: sum, target: target.value, unit: unit), project: project.id, measure: measure.id,
      field: "allocations", lines: measure.lines)
  }

  /// The sum of the shares in the target's unit; `nil` when they cannot be added or there are none.
  private static func sum(of allocations: [Allocation], like target: Quantity) -> ExactDecimal? {
    var sum = ExactDecimal.zero
    var amounts = 0
    for allocation in allocations {
      switch allocation.state {
      case .value(let quantity):
        guard quantity.upper == nil, quantity.unit?.word == target.unit?.word,
          let next = sum.adding(quantity.value)
        else { return nil }
        sum = next
        amounts += 1
      case .note: return nil
      case .dash, .blank: continue
      }
    }
    return amounts > 0 ? sum : nil
  }

  private static func message(sum: ExactDecimal, target: ExactDecimal, unit: String) -> Message {
    let difference = sum.subtracting(target).map { $0 > .zero ? "+\($0)" : "\($0)" } ?? "?"
    return Message(
      "The shares add up to \(sum)\(unit), the target is \(target)\(unit) (difference \(difference)).",
      "各地任务数之和为\(sum)\(unit)，目标为\(target)\(unit)（相差\(difference)）。")
  }
}
