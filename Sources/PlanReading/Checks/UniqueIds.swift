import PlanModel
package import Provenance

/// No two projects, and no two measures, have the same id.
///
/// Ids are made from year and number with a counter behind them, so this is a fault of the reader and not
/// of the plan. Comparisons between years go by ids.
///
/// - Example: Two projects 2024-07.
/// - Mend: Please report it with the dump.
package enum UniqueIds: Check {
  package static let rule = Rule("id-repeat", .error, "An id is used twice.", "标识重复。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    var seen: Set<String> = []
    var findings: [Finding] = []
    func note(_ id: String, of project: CheckedProject) {
      guard !seen.insert(id).inserted else { return }
      findings.append(
        rule.finding(
          Message("The id \(id) is used twice.", "标识\(id)重复。"), project: project.id, lines: project.lines))
    }
    for project in plan.kept {
      note(project.id, of: project)
      for measure in project.measures { note(measure.id, of: project) }
    }
    return findings
  }
}
