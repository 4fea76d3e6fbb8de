package import PlanModel
package import Provenance

/// The ids of measures are those of their project with a number, 1, 2, 3.
///
/// Everything that refers to a measure (findings, corrections, links between years) does so by its id.
///
/// - Example: A measure `2024-29/3` after `2024-29/1`, or `2024-28/1` in project `2024-29`.
/// - Mend: Give the measures of the project their numbers in order; convert again where the dump is at hand.
package enum IdsInStep: DatasetCheck {
  package static let rule = Rule(
    "id-out-of-step", .error, "The ids of the measures do not count 1, 2, 3 in their project.",
    "指标标识未按所属项目依次编号。")

  package static func findings(in dataset: Dataset) -> [Finding] {
    dataset.projects.flatMap { project in
      project.measures.enumerated().compactMap { index, measure in
        let expected = "\(project.id)/\(index + 1)"
        guard measure.id != expected else { return nil }
        return rule.finding(
          Message("Expected the id \(expected), found \(measure.id).", "标识应为\(expected)，实为\(measure.id)。"),
          project: project.id, measure: measure.id, field: "id", lines: measure.lines)
      }
    }
  }
}
