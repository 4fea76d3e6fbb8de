import PlanModel
package import Provenance
import Quantities
import SourceText

/// No two measures of a project say the same.
///
/// Two rows with the same name, the same target and the same shares of two regions or more are one row that was
/// copied twice. A target that is shared alike by chance has other shares in at least one region, or goes to a
/// single region.
///
/// - Example: Two rows under one name, both with target `10个`, `4个` for one region and `6个` for another.
/// - Mend: Compare with the printed plan. If the row stands there once, take its copy out of the dump.
package enum MeasuresRepeat: Check {
  package static let rule = Rule(
    "measure-repeated", .warning, "Two measures of a project have the same target and the same shares.",
    "同一项目的两项指标目标与各地任务数完全相同。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    plan.forEachProject { project in
      guard haveTargetsAlike(project.measures) else { return [] }
      var seen: [Said: CheckedMeasure] = [:]
      return project.measures.compactMap { measure in
        guard let said = Said(measure) else { return nil }
        guard let first = seen[said] else {
          seen[said] = measure
          return nil
        }
        return rule.finding(
          Message(
            "The target and all shares are those of \(first.id): a row may have been copied twice.",
            "目标及各地任务数与\(first.id)完全相同，可能重复录入。"),
          project: project.id, measure: measure.id, lines: measure.lines)
      }
    }
  }

  /// Whether any two measures have the same target: hardly any have, and all else takes longer to compare.
  private static func haveTargetsAlike(_ measures: [CheckedMeasure]) -> Bool {
    guard measures.count > 1 else { return false }
    var targets: Set<ExactText> = []
    return measures.contains { measure in
      measure.target.map { !targets.insert(ExactText($0.text)).inserted } ?? false
    }
  }

  /// What a measure says; `nil` for one that too little is known of.
  private struct Said: Hashable {
    var name: ExactText?
    var target: ExactText
    var shares: [ExactText]

    init?(_ measure: CheckedMeasure) {
      guard let target = measure.target?.text else { return nil }
      var values = 0
      shares = measure.allocations.map { allocation in
        switch allocation.state {
        case .value(let quantity):
          values += 1
          return ExactText(quantity.text)
        case .dash, .blank: return ExactText("")
        case .note(let text): return ExactText(text)
        }
      }
      guard values >= 2 else { return nil }
      name = measure.name.map { ExactText($0) }
      self.target = ExactText(target)
    }
  }
}
