import PlanModel
package import Provenance
import Quantities

/// Every amount that the name of an allocated project states has a row.
///
/// `新增托位3000个，新建公园12个` has two rows. With one of them lost the name still states both. A name may state a
/// whole beside its parts: an amount that the targets of the rows add up to needs no row of its own. Where rows have no target, the name
/// states it for them; and a rate (`使用率不低于90%`) says how well a task is done, not what is shared out.
///
/// - Example: The name states 3000个 and 12个, and the only row has the target `3000个`.
/// - Mend: Look for the lost row in the printed plan; mend the dump, or extract it again.
package enum AmountsHaveRows: Check {
  package static let rule = Rule(
    "amount-without-row", .warning, "The name states an amount that no row of the project shares out.",
    "项目名称中的数量没有对应的任务行。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    plan.forEachProject { project in
      let rows = project.measures.filter { $0.origin == .row }
      guard rows.contains(where: { !$0.allocations.isEmpty }), rows.allSatisfy({ $0.target != nil }),
        rows.count < project.measures.count(where: { $0.within == nil })
      else { return [] }
      let targets = rows.compactMap(\.target?.quantity)
      return project.measures.compactMap { measure in
        guard measure.origin == .prose, measure.within == nil, let stated = measure.target?.quantity,
          stated.unit?.isSummable ?? true, !isWhole(stated, of: targets)
        else { return nil }
        return rule.finding(
          Message(
            "The name states “\(stated.text)”, and no row has this target: a row may be missing.",
            "项目名称中有“\(stated.text)”，但没有以此为目标的行，可能缺行。"),
          project: project.id, measure: measure.id, field: "target", lines: measure.lines)
      }
    }
  }

  /// Whether an amount is what the targets in its unit add up to, or one of them.
  private static func isWhole(_ stated: Quantity, of targets: [Quantity]) -> Bool {
    let alike = targets.filter { $0.unit?.word == stated.unit?.word }
    if alike.contains(where: { $0.value == stated.value }) { return true }
    let sum = alike.reduce(ExactDecimal?.some(.zero)) { sum, target in sum.flatMap { $0.adding(target.value) }
    }
    return !alike.isEmpty && sum == stated.value
  }
}
