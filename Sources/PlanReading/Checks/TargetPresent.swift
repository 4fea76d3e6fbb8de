import PlanModel
package import Provenance
import Quantities

/// Where regions have shares, their row has a target.
///
/// Tables without a column for targets are left alone.
///
/// - Example: Shares `2个` and `3个`, and nothing under 目标.
/// - Mend: Look the cell up in the printed plan and correct `target`.
package enum TargetPresent: Check {
  package static let rule = Rule(
    "target-missing", .warning, "Regions have shares, but their row states no target.", "各地有任务数，但该行没有目标。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    guard plan.document.columns.contains(where: { $0.field == "target" || $0.field == "total" }) else {
      return []
    }
    return plan.forEachMeasure { project, measure in
      guard measure.origin == .row, measure.target == nil,
        measure.allocations.contains(where: { $0.quantity != nil })
      else { return nil }
      return rule.finding(
        rule.summary, project: project.id, measure: measure.id, field: "target", lines: measure.lines)
    }
  }
}
