package import PlanModel
package import Provenance

/// The lines that projects and measures came from are lines of the dump.
///
/// They are counted from 1 and never beyond `source.lines`, so that every value can be looked up in the dump.
///
/// - Example: `"lines": [[41, 45]]` beside a source of 40 lines.
/// - Mend: Convert the dump again, or correct the lines.
package enum LinesWithinSource: DatasetCheck {
  package static let rule = Rule(
    "line-outside-source", .error, "A project names lines that its dump does not have.", "项目所注行号超出原文。")

  package static func findings(in dataset: Dataset) -> [Finding] {
    dataset.projects.flatMap { project in
      ([(nil, project.lines)] + project.measures.map { ($0.id, $0.lines) }).compactMap {
        (measure: String?, lines: [LineRange]) -> Finding? in
        guard
          let line = lines.first(where: {
            $0.first < 1 || $0.last < $0.first || $0.last > dataset.source.lines
          })
        else { return nil }
        return rule.finding(
          message(line, dataset.source.lines), project: project.id, measure: measure, field: "lines")
      }
    }
  }

  private static func message(_ range: LineRange, _ count: Int) -> Message {
    Message(
      "Lines \(range.first) to \(range.last) are named; the dump has \(count).",
      "注明第\(range.first)至\(range.last)行，而原文只有\(count)行。")
  }
}
