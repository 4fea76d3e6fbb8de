package import PlanModel
package import Provenance
import Quantities

/// The dates of a deadline or a step are what its text says in the year of the plan.
///
/// The text is read again, with the year of the document where it names none.
///
/// - Example: `{"text": "6月底前", "end": "2024-07-31"}`: the end of June is meant.
/// - Mend: Correct the dates, or the text if that is the mistake.
package enum PeriodsAsPrinted: DatasetCheck {
  package static let rule = Rule(
    "period-not-as-printed", .error, "The dates of a period are not what its text says.", "日期与原文文字不符。")

  package static func findings(in dataset: Dataset) -> [Finding] {
    let reader = PeriodReader()
    let year = dataset.document.year
    return dataset.projects.flatMap { project in
      ([("deadline", project.deadline)] + project.schedule.map { ("schedule", $0.period) }).compactMap {
        field, period in
        guard let period, let read = reader.read(period.text, year: year),
          read.start != period.start || read.end != period.end || read.precision != period.precision
        else { return nil }
        return rule.finding(message(period, read), project: project.id, field: field, lines: project.lines)
      }
    }
  }

  private static func message(_ found: Period, _ expected: Period) -> Message {
    Message(
      "“\(found.text)” says \(described(expected)), found \(described(found)).",
      "“\(found.text)”应为\(described(expected))，实为\(described(found))。")
  }

  private static func described(_ period: Period) -> String {
    [period.start, period.end].map { $0.map { "\($0)" } ?? "…" }.joined(separator: " – ")
  }
}
