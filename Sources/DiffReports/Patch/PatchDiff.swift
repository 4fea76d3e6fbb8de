package import JSONPatch
import PlanDiff
import PlanModel

/// A JSON Patch (RFC 6902) that turns the JSON of one plan's dataset into that of another's.
///
/// Projects and measures that are pairs are moved and changed, the others removed and added. The patch tests the
/// base first: the digest of its source and the ids of its projects.
package struct PatchDiff: Sendable {
  package init() {}

  /// Makes the patch in UTF-8, one operation a line.
  ///
  /// - Parameters:
  ///   - report: The comparison of the two datasets.
  ///   - old: The bytes of the old dataset's file.
  ///   - new: The bytes of the new dataset's file.
  /// - Returns: The patch, ended by a line break.
  /// - Throws: ``JSONPatchFault`` for bytes that are no JSON, or that have a name twice in one object.
  /// - Complexity: O(*n* log *n*).
  package func bytes(
    _ report: DiffReport, old: [UInt8], new: [UInt8]
  ) throws(JSONPatchFault) -> [UInt8] {
    try JSONPatch.make(
      from: old, to: new, correspondence: correspondence(report),
      guards: [["schemaVersion"], ["source", "sha256"]]
        + report.old.dataset.projects.indices.map { ["projects", String($0), "id"] })
  }

  /// The projects and measures that are pairs.
  private func correspondence(_ report: DiffReport) -> Correspondence {
    let oldPlaces = places(report.old.dataset)
    let newPlaces = places(report.new.dataset)
    /// How many measures two projects share.
    var shared: [Int: [Int: Int]] = [:]
    var measures: [(old: Place, new: Place)] = []
    for pair in report.comparison.pairs {
      for (first, second) in zip(pair.old, pair.new) {
        guard let old = oldPlaces[first], let new = newPlaces[second] else { continue }
        shared[old.project, default: [:]][new.project, default: 0] += 1
        measures.append((old, new))
      }
    }
    let projects = partners(shared)
    var inside: [Int: Correspondence.Items] = [:]
    for (old, new) in measures where projects[old.project] == new.project {
      guard let first = old.measure, let second = new.measure else { continue }
      inside[old.project, default: Correspondence.Items(pairs: [])].pairs.append((first, second))
    }
    return Correspondence(arrays: [
      "projects": Correspondence.Items(
        pairs: projects.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
        inside: inside.mapValues { Correspondence(arrays: ["measures": $0]) })
    ])
  }

  /// Of every project the one that it shares most measures with, each taken once; the most measures first.
  private func partners(_ shared: [Int: [Int: Int]]) -> [Int: Int] {
    let ranked = shared.flatMap { old, counts in counts.map { (old: old, new: $0.key, count: $0.value) } }
      .sorted { ($1.count, $0.old, $0.new) < ($0.count, $1.old, $1.new) }
    var partners: [Int: Int] = [:]
    var taken: Set<Int> = []
    for entry in ranked where partners[entry.old] == nil && !taken.contains(entry.new) {
      partners[entry.old] = entry.new
      taken.insert(entry.new)
    }
    return partners
  }

  /// Where a measure stands; without a measure, a project.
  private struct Place {
    var project: Int
    var measure: Int?
  }

  /// Of an id that stands twice, the first place.
  private func places(_ dataset: Dataset) -> [String: Place] {
    var places: [String: Place] = [:]
    for (place, project) in dataset.projects.enumerated() {
      if project.measures.isEmpty, places[project.id] == nil { places[project.id] = Place(project: place) }
      for (index, measure) in project.measures.enumerated() where places[measure.id] == nil {
        places[measure.id] = Place(project: place, measure: index)
      }
    }
    return places
  }
}
