import Gazetteer
import PlanModel
import Provenance
import Quantities
import TableReading

extension ProjectBuilder {
  /// Adds the measures that only the text beside the names states, in a table without targets.
  mutating func readContents(_ draft: ProjectDraft, into project: inout Project) {
    guard project.measures.isEmpty, layout.targetColumn == nil, !layout.isAllocation else { return }
    for column in layout.columns.indices where layout.columns[column].role == .content {
      for row in draft.rows {
        guard let content = text.joined(row.cell(column, in: text)) else { continue }
        var ids: [String] = []
        for amount in amounts.targets(in: content) {
          var measure = proseMeasure(amount, of: project, field: "other")
          measure.subject = amount.subject.isEmpty ? nil : amount.subject
          measure.within = amount.within.flatMap { ids.indices.contains($0) ? ids[$0] : nil }
          measure.lines = [LineRange(row.lines.lowerBound, row.lines.upperBound)]
          ids.append(measure.id)
          project.measures.append(measure)
        }
      }
    }
  }
}
