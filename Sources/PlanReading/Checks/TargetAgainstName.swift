import PlanModel
package import Provenance
import Quantities

/// The target of a row is the amount that its name states.
///
/// A name may state several amounts, and a project's rows may be the parts of one; a row is reported only
/// when the name does state an amount in the row's unit, and none of them is the target nor the sum of the
/// project's targets in that unit.
///
/// - Example: `新增托位500个` with the target `5000个`.
/// - Mend: One of the two is misread or misprinted: compare both with the printed plan, and correct
///   `name` or `target`.
package enum TargetAgainstName: Check {
  package static let rule = Rule(
    "target-name-mismatch", .warning, "The target is not the amount that the name states.", "目标与项目名称中的数量不符。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    plan.forEachMeasure { project, measure in
      guard measure.origin == .row, measure.within == nil, let target = measure.target?.quantity else {
        return nil
      }
      let amounts = plan.statedAmounts(for: measure, of: project)
      let stated = amounts.filter { $0.unit?.word == target.unit?.word }
      guard !stated.isEmpty, !amounts.contains(where: { $0.value == target.value }) else {
        return nil
      }
      return rule.finding(
        message(target: target, stated: stated), project: project.id, measure: measure.id, field: "target",
        lines: measure.lines)
    }
  }

  private static func message(target: Quantity, stated: [Quantity]) -> Message {
    let amounts = stated.map(\.text).joined(separator: "、")
    return Message(
      "The target is “\(target.text)”, the name says “\(amounts)”.", "目标为“\(target.text)”，项目名称为“\(amounts)”。")
  }
}
