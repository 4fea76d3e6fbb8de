package import PlanDiff
package import PlanModel
package import Provenance

/// A comparison of two plans with the plans themselves: the whole input of every format.
package struct DiffReport: Sendable {
  package var old: ComparedPlan
  package var new: ComparedPlan
  package var comparison: PlanComparison

  package init(old: ComparedPlan, new: ComparedPlan, comparison: PlanComparison) {
    self.old = old
    self.new = new
    self.comparison = comparison
  }
}

/// One of the plans that are compared, with what reports look up in it.
package struct ComparedPlan: Sendable {
  /// A measure, or a project without measures, by its id.
  package struct Entry: Sendable {
    package var project: Project
    /// `nil` for a project without measures.
    package var measure: Measure?

    /// The words in which the plan states it.
    package var statement: String { MeasureStatement.of(measure, in: project) }
    /// The target as printed.
    package var target: Target? { measure?.target }
    /// The lines of the dump.
    package var lines: [LineRange] { measure?.lines ?? project.lines }
  }

  /// The path of the dataset's file, as the user named it.
  package let path: String
  package let dataset: Dataset
  private let places: [String: (project: Int, measure: Int?)]

  /// Looks up the ids of a dataset; of an id that stands twice, the first.
  ///
  /// O(*n*).
  package init(path: String, dataset: Dataset) {
    self.path = path
    self.dataset = dataset
    var places: [String: (project: Int, measure: Int?)] = [:]
    for (place, project) in dataset.projects.enumerated() {
      if project.measures.isEmpty, places[project.id] == nil { places[project.id] = (place, nil) }
      for (index, measure) in project.measures.enumerated() where places[measure.id] == nil {
        places[measure.id] = (place, index)
      }
    }
    self.places = places
  }

  /// What has an id; `nil` for an id that the plan does not have.
  package subscript(id: String) -> Entry? {
    guard let place = places[id] else { return nil }
    let project = dataset.projects[place.project]
    return Entry(project: project, measure: place.measure.map { project.measures[$0] })
  }

  /// The plan's year for people; its file where the year is not known.
  package var label: String { dataset.document.year.map(String.init) ?? path }
}
