import PlanModel
package import Provenance

/// Every project has a name.
package enum NamePresent: Check {
  package static let rule = Rule("name-missing", .error, "A project has no name.", "项目没有名称。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    plan.projects.filter(\.name.isEmpty).map { project in
      rule.finding(rule.summary, project: project.id, field: "name", lines: project.lines)
    }
  }
}
