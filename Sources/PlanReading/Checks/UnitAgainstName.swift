import PlanModel
package import Provenance
import Quantities

/// The unit of a row's target is the unit of the same amount in its name.
///
/// The same number is counted in two ways, so one of the two is a slip of the plan or of the dump. The
/// target is kept in the unit of its cell.
///
/// - Example: `加装电梯100台` with the target `100个`.
/// - Mend: Nothing where both words mean the same; else correct one of them.
package enum UnitAgainstName: Check {
  package static let rule = Rule(
    "unit-name-conflict", .warning, "The name states the amount of the target in another unit.",
    "项目名称中同一数量的单位与目标不同。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    plan.forEachMeasure { project, measure in
      guard measure.origin == .row, let target = measure.target?.quantity, let unit = target.unit else {
        return nil
      }
      let amounts = plan.statedAmounts(for: measure, of: project)
      let same = amounts.filter { $0.value == target.value }
      guard let other = same.first, !same.contains(where: { $0.unit?.word == unit.word }),
        let otherUnit = other.unit
      else { return nil }
      return rule.finding(
        message(target: target, named: other, units: (unit.word, otherUnit.word)), project: project.id,
        measure: measure.id, field: "target", lines: measure.lines)
    }
  }

  private static func message(target: Quantity, named: Quantity, units: (String, String)) -> Message {
    Message(
      "The target is “\(target.text)”, the name counts it in \(units.1) (“\(named.text)”).",
      "目标为“\(target.text)”，项目名称以“\(units.1)”计（“\(named.text)”）。")
  }
}
