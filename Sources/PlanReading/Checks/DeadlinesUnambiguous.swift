import PlanModel
package import Provenance
import Quantities

/// No deadline is a whole month, quarter, half-year or year with 前 behind it.
///
/// 11月前 is read as "by 30 November". No law says whether the named time is still inside: article 1259 of the
/// Civil Code settles 以上, 以下, 以内 and 届满, not 前. Plans mean that it is inside (杭政办函〔2024〕4号: finished
/// 11月前, gaps filled in 12月); the other reading, the day before it begins, stands beside as an alternative.
/// 11月底前 is plain, and so is taken a day (3月15日前, that day included).
///
/// - Example: A deadline `11月前`, read as 30 November.
/// - Mend: Ask the office that leads the project, or correct the deadline to `11月底前` with a corrections file.
package enum DeadlinesUnambiguous: Check {
  package static let rule = Rule(
    "deadline-month-ambiguous", .info,
    "A deadline lies “before” a whole month or longer, which may still be inside or not.",
    "期限为“某月前”一类表述，是否包含该月未明示。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    plan.forEachProject { project in
      let deadline = [project.deadline].compactMap { $0 }
      let steps = project.schedule.compactMap(\.period)
      return [("deadline", deadline), ("schedule", steps)].compactMap { field, periods in
        finding(for: periods.filter(isAmbiguous), field: field, of: project)
      }
    }
  }

  private static func isAmbiguous(_ period: Period) -> Bool {
    period.ambiguity == .limitMayBeExcluded && period.precision != .day
  }

  /// One finding for all such periods of a field; `nil` for none.
  private static func finding(for periods: [Period], field: String, of project: CheckedProject) -> Finding? {
    guard !periods.isEmpty else { return nil }
    let english = periods.map { "“\($0.text)” was read as \(day($0.end, or: "its last day"))" }
    let chinese = periods.map { "“\($0.text)”读作\(day($0.end, or: "该期间末日"))" }
    var finding = rule.finding(
      Message(
        "\(english.joined(separator: ", ")); the time named may be left out.",
        "\(chinese.joined(separator: "、"))，也可能不含所述期间。"),
      project: project.id, field: field, lines: project.lines)
    finding.alternatives = periods.compactMap { period in
      period.alternativeEnd.map { end in
        Alternative(
          reading: "\(end)", reason: Message("“\(period.text)” without that time", "“\(period.text)”不含该期间"))
      }
    }
    return finding
  }

  private static func day(_ date: CalendarDate?, or words: String) -> String {
    date.map { "\($0)" } ?? words
  }
}
