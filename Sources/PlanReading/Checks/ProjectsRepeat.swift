import PlanModel
package import Provenance
import SourceText

/// No two projects of a plan have the same name.
///
/// A plan names a task once. The same name under another number is a row that was copied twice, or one whose name
/// was lost and taken from its neighbour.
///
/// - Example: `新增托位500个` under number 3 and under number 7.
/// - Mend: Compare both rows with the printed plan, and correct `name` where one was lost.
package enum ProjectsRepeat: Check {
  package static let rule = Rule(
    "project-repeated", .warning, "Two projects have the same name.", "两个项目名称相同。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    var first: [ExactText: String] = [:]
    return plan.forEachProject { project in
      guard !project.name.isEmpty else { return [] }
      let name = ExactText(project.name)
      guard let other = first[name] else {
        first[name] = project.id
        return []
      }
      return [
        rule.finding(
          Message("The name is that of \(other).", "名称与\(other)相同。"), project: project.id, field: "name",
          lines: project.lines)
      ]
    }
  }
}
