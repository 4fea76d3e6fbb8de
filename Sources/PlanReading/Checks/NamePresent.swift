import PlanModel
package import Provenance

/// Every project has a name.
///
/// A row with a number and amounts has nothing under 项目名称. Mostly the cells are shifted, or the name
/// stands in a merged cell that the extractor left out.
///
/// - Example: `7⇥⇥8个⇥3个⇥5个`.
/// - Mend: Look the row up in the printed plan and correct `name`.
package enum NamePresent: Check {
  package static let rule = Rule("name-missing", .error, "A project has no name.", "项目没有名称。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    plan.kept.filter(\.name.isEmpty).map { project in
      rule.finding(rule.summary, project: project.id, field: "name", lines: project.lines)
    }
  }
}
