import PlanModel
import Provenance

/// Puts findings in the order of the dataset: those about the document first, then project by project.
enum FindingOrder {
  /// A stable order, so that the same input always gives the same bytes.
  ///
  /// O(*n* log *n*).
  static func sorted(_ findings: [Finding], projects: [Project]) -> [Finding] {
    var places: [String: Int] = [:]
    places.reserveCapacity(projects.count)
    for place in projects.indices where places[projects[place].id] == nil {
      places[projects[place].id] = place
    }
    // Only numbers are moved about; findings are large.
    let keys = findings.indices.map { index in
      (findings[index].project.flatMap { places[$0] } ?? -1, findings[index].lines.first?.first ?? 0, index)
    }
    return keys.sorted { $0 < $1 }.map { findings[$0.2] }
  }
}
