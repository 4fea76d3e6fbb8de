package import PlanModel

/// Several plans as one.
package enum MergedPlan {
  /// Everything that the plans count, each once, as a plan of 2023 without regions; `nil` for no plan.
  ///
  /// O(*n*) in the measures.
  package static func of(_ plans: [Dataset]) -> Dataset? {
    guard var plan = plans.first else { return nil }
    plan.document.year = 2_023
    plan.document.regions = []
    plan.findings = []
    plan.projects = []
    var known: Set<String> = []
    for var project in plans.flatMap(\.projects) {
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
  }

  /// A plan without every eighth of its projects, and these: what a next year can gain that no plan before had.
  package static func withholding(from plan: Dataset) -> (plan: Dataset, pool: [Project]) {
    var rest = plan
    rest.projects = plan.projects.enumerated().filter { $0.offset % 8 != 7 }.map(\.element)
    return (rest, plan.projects.enumerated().filter { $0.offset % 8 == 7 }.map(\.element))
  }
}
