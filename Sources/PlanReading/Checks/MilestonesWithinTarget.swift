import PlanModel
package import Provenance
import Quantities

/// No step of a schedule states more than the largest target in the same unit.
///
/// A step that states more than the whole is a slip, or counts something else in the same unit.
///
/// - Example: `6月底前完成60个` for a target of 50个.
/// - Mend: Compare with the printed plan.
package enum MilestonesWithinTarget: Check {
  package static let rule = Rule(
    "milestone-above-target", .info, "A step of the schedule states more than the target.", "进度安排中的数量超过目标。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    plan.forEachProject { project in
      var largest: [String: ExactDecimal] = [:]
      for measure in project.measures {
        guard let target = measure.target?.quantity, let unit = target.unit else { continue }
        largest[unit.word] = max(largest[unit.word] ?? target.value, target.value)
      }
      return project.schedule.compactMap { step in
        let over = step.quantities.first { quantity in
          guard let unit = quantity.unit, let limit = largest[unit.word] else { return false }
          return quantity.value > limit
        }
        guard let over, let limit = over.unit.flatMap({ largest[$0.word] }) else { return nil }
        return rule.finding(
          Message(
            "The schedule says “\(over.text)”, the target is \(limit)\(over.unit?.word ?? "").",
            "进度安排为“\(over.text)”，目标为\(limit)\(over.unit?.word ?? "")。"), project: project.id,
          field: "schedule", lines: project.lines)
      }
    }
  }
}
