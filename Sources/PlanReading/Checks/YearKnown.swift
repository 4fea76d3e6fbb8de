import PlanModel
package import Provenance

/// The year of the plan is known.
///
/// The year tells which divisions exist, and completes dates such as 6月底. Without it the ids begin with
/// `unknown`, and dates have no year.
///
/// - Example: `民生实事项目任务分解表` without a year.
/// - Mend: Give the year with `--year`.
package enum YearKnown: Check {
  package static let rule = Rule(
    "year-unknown", .warning, "Neither the title nor the options say which year the plan is for.",
    "标题和选项均未说明计划年度。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    guard plan.document.year == nil else { return [] }
    return [
      rule.finding(
        Message(
          "The year is not known; dates stay without a year and divisions without a code. Give it with --year.",
          "年度未知：日期不含年份，地区不含代码。请用 --year 指定。"), field: "year")
    ]
  }
}
