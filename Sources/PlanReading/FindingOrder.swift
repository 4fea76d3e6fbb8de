import PlanModel
import Provenance

/// Puts findings in the order of the dataset: those about the document first, then project by project.
enum FindingOrder {
  /// A stable order, so that the same input always gives the same bytes.
  ///
  /// O(*n* log *n*).
  static func sorted(_ findings: [Finding], projects: [Project]) -> [Finding] {
    let places = Dictionary(
      projects.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    func key(_ entry: (offset: Int, element: Finding)) -> (Int, Int, Int) {
      let place = entry.element.project.flatMap { places[$0] } ?? -1
      return (place, entry.element.lines.first?.first ?? 0, entry.offset)
    }
    return findings.enumerated().map { (key: key(($0.offset, $0.element)), finding: $0.element) }
      .sorted { $0.key < $1.key }.map(\.finding)
  }
}
