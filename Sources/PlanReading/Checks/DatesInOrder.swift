import PlanModel
package import Provenance
import Quantities

/// The steps of a schedule follow each other in time, group by group.
///
/// Steps stand in the order of time, group by group. A step that ends before the one above it is a slip,
/// or two groups without their headings.
///
/// - Example: `9月底前完成；6月底前开工。`
/// - Mend: Compare with the printed plan.
package enum DatesInOrder: Check {
  package static let rule = Rule(
    "schedule-out-of-order", .info, "A step of the schedule ends before the step above it.",
    "进度安排中后一步骤的时间早于前一步骤。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    plan.forEachProject { project in
      var findings: [Finding] = []
      var last: (group: String?, end: CalendarDate, text: String)?
      for step in project.schedule {
        guard let period = step.period, let end = period.end else { continue }
        if let above = last, above.group == step.group, end < above.end {
          findings.append(
            rule.finding(
              Message(
                "“\(period.text)” stands after “\(above.text)”.", "“\(period.text)”列在“\(above.text)”之后。"),
              project: project.id, field: "schedule", lines: project.lines))
        }
        last = (step.group, end, period.text)
      }
      return findings
    }
  }
}
