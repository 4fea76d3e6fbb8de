import PlanModel
package import Provenance
import Quantities

/// The shares of a row are counted in the unit of its target.
///
/// Shares in another unit than their target are not added up, so that the sum of the row is not checked.
///
/// - Example: Target `50公里`, share `3000米`.
/// - Mend: Compare with the printed plan; a share that belongs to another row is a sign of shifted
///   cells.
package enum SharesAgreeInUnit: Check {
  package static let rule = Rule(
    "unit-mismatch", .warning, "A share is counted in another unit than its target.", "任务数的单位与目标的单位不同。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    plan.forEachMeasure { project, measure in
      guard let unit = measure.target?.quantity?.unit else { return nil }
      let others = measure.allocations.filter { allocation in
        allocation.quantity?.unit.map { $0.word != unit.word } ?? false
      }
      guard !others.isEmpty else { return nil }
      return rule.finding(
        message(unit: unit.word, others: others), project: project.id, measure: measure.id,
        field: "allocations", lines: measure.lines)
    }
  }

  private static func message(unit: String, others: [Allocation]) -> Message {
    let cells = others.prefix(5).map { "\($0.region) \($0.quantity?.text ?? "")" }.joined(separator: "、")
    return Message("The target is counted in \(unit), but: \(cells).", "目标以“\(unit)”计，而\(cells)。")
  }
}
