import PlanJSON
import PlanModel
import SchemaValidation
import TestSupport

/// The plans that other years are made from.
///
/// Those of the real pair are not among them.
enum GeneratorPlans {
  /// The datasets of the corpus.
  static let corpus: [Dataset] = CorpusCase.all.compactMap { test in
    guard !test.name.hasPrefix("hangzhou"), let bytes = try? Repository.bytes(test.expectedFile),
      let text = try? JSONText(bytes)
    else { return nil }
    return try? DatasetDecoder().decode(text)
  }

  /// Everything that the plans of the corpus count, each once, as one plan.
  static let merged: Dataset = {
    var plan = corpus[0]
    plan.document.year = 2_023
    plan.document.regions = []
    plan.findings = []
    plan.projects = []
    var known: Set<String> = []
    for var project in corpus.flatMap(\.projects) {
      project.measures = project.measures.filter { known.insert($0.subject ?? project.name).inserted }
      guard !project.measures.isEmpty else { continue }
      let number = plan.projects.count + 1
      project.id = "2023-\(number)"
      project.number = number
      for index in project.measures.indices {
        project.measures[index].id = "\(project.id)/\(index + 1)"
        project.measures[index].within = nil
      }
      plan.projects.append(project)
    }
    return plan
  }()
}
