import PlanModel
package import Provenance
import Quantities

/// The deadline and the steps of the schedule lie in the year of the plan.
///
/// Plans are for one year, but some projects run on. A date of another year is kept as it is printed.
///
/// - Example: `2025年6月底` in a plan of 2024.
/// - Mend: Nothing where the plan prints it so.
package enum DatesInYear: Check {
  package static let rule = Rule(
    "date-outside-year", .info, "A date lies outside the year of the plan.", "日期不在计划年度之内。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    guard let year = plan.document.year else { return [] }
    return plan.forEachProject { project in
      let periods = [project.deadline].compactMap { $0 } + project.schedule.compactMap(\.period)
      let outside = periods.filter { period in
        [period.start, period.end].compactMap { $0 }.contains { $0.year != year }
      }
      guard !outside.isEmpty else { return [] }
      let list = outside.map(\.text).joined(separator: "、")
      return [
        rule.finding(
          Message("Outside \(year): \(list).", "不在\(year)年内：\(list)。"), project: project.id,
          field: "schedule",
          lines: project.lines)
      ]
    }
  }
}
