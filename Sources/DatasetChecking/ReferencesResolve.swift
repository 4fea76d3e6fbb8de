package import PlanModel
package import Provenance

/// What refers to a project or a measure refers to one that is there.
///
/// That is `within` of a measure, which names another of its project, and the project and measure of a finding.
///
/// - Example: `"within": "2024-29/6"` where the project has five measures; a finding about project `2024-60` of a
///   dataset that ends with 52.
/// - Mend: Correct the id, or take out what refers to nothing.
package enum ReferencesResolve: DatasetCheck {
  package static let rule = Rule(
    "reference-broken", .error, "An id refers to nothing in the dataset.", "标识所指的内容不在数据集中。")

  package static func findings(in dataset: Dataset) -> [Finding] {
    let projects = Set(dataset.projects.map(\.id))
    let measures = Set(dataset.projects.flatMap(\.measures).map(\.id))
    var found: [Finding] = []
    for project in dataset.projects {
      let own = Set(project.measures.map(\.id))
      for measure in project.measures {
        guard let whole = measure.within, !own.contains(whole) || whole == measure.id else { continue }
        found.append(
          rule.finding(
            message(whole), project: project.id, measure: measure.id, field: "within", lines: measure.lines))
      }
    }
    for finding in dataset.findings {
      if let id = finding.project, !projects.contains(id) {
        found.append(rule.finding(message(id), project: id, field: "findings"))
      } else if let id = finding.measure, !measures.contains(id) {
        found.append(rule.finding(message(id), measure: id, field: "findings"))
      }
    }
    return found
  }

  private static func message(_ id: String) -> Message {
    Message("There is no \(id) here to refer to.", "此处没有可供引用的\(id)。")
  }
}
