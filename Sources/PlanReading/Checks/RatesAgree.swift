import PlanModel
package import Provenance
import Quantities

/// The shares of a rate are the rate itself, but where several regions differ.
///
/// A rate is not shared out: each region is to reach it. One region alone with another rate is more likely a
/// slip than a rule; a rate above 100 % is possible, but rare enough to be looked at.
///
/// - Example: `95%` everywhere, `59%` in one region.
/// - Mend: Compare the cell with the printed plan.
package enum RatesAgree: Check {
  package static let rule = Rule(
    "rate-doubtful", .warning, "A region's rate stands alone against all others, or is above 100 %.",
    "个别地区的比率与其他地区均不同，或超过100%。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    plan.forEachMeasure { project, measure in
      guard let target = measure.target?.quantity, target.unit?.dimension == .rate else { return nil }
      let shares = measure.allocations.filter { $0.quantity != nil }
      let odd = shares.filter { $0.quantity?.value != target.value }
      let high = shares.filter { ($0.quantity?.value ?? .zero) > max(hundred, target.value) }
      let doubtful = odd.count == 1 && shares.count > 2 ? odd : high
      guard !doubtful.isEmpty else { return nil }
      return rule.finding(
        message(target: target, doubtful: doubtful), project: project.id, measure: measure.id,
        field: "allocations", lines: measure.lines)
    }
  }

  private static let hundred = ExactDecimal(100)

  private static func message(target: Quantity, doubtful: [Allocation]) -> Message {
    let cells = doubtful.prefix(5).map { "\($0.region) \($0.quantity?.text ?? "")" }.joined(separator: "、")
    return Message("The target is “\(target.text)”, but: \(cells).", "目标为“\(target.text)”，而\(cells)。")
  }
}
