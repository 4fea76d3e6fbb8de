import PlanModel
package import Provenance

/// A plan has projects.
///
/// A dump whose table has a header and no row that is a project is cut off, or is not read at all.
///
/// - Example: A dump that ends behind `序号 项目名称 牵头单位`.
/// - Mend: Get the whole dump, or extract the text again.
package enum ProjectsPresent: Check {
  package static let rule = Rule(
    "no-projects", .error, "The table has no row that is a project.", "表格中没有任何项目。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    plan.projects.isEmpty && plan.isRead
      ? [
        rule.finding(
          Message(
            "Expected projects, found none: compare the dataset with the dump.", "未读到任何项目，请与原文核对。"))
      ] : []
  }
}
