import PlanModel

/// A project as the checks are given it: all its parts in one place, and none copied but what a check asks for.
@dynamicMemberLookup
final class CheckedProject: Sendable {
  private let project: Project
  let measures: [CheckedMeasure]

  init(_ project: Project) {
    self.project = project
    measures = project.measures.map { CheckedMeasure($0) }
  }

  /// A part of the project.
  @inline(__always)
  subscript<Part>(dynamicMember part: KeyPath<Project, Part>) -> Part { project[keyPath: part] }
}

/// A measure as the checks are given it.
@dynamicMemberLookup
final class CheckedMeasure: Sendable {
  private let measure: Measure

  init(_ measure: Measure) { self.measure = measure }

  /// A part of the measure.
  @inline(__always)
  subscript<Part>(dynamicMember part: KeyPath<Measure, Part>) -> Part { measure[keyPath: part] }
}
