package import PlanModel

/// A plan and one that could be the next year's, with the pairs that are true.
package struct GeneratedPair: Sendable {
  /// The plan of the earlier year.
  package var old: Dataset
  /// The plan of the later year.
  package var new: Dataset
  /// Ids of old and new measures that are the same; a whole is so with each of its parts.
  package var pairs: Set<TruePair>
}

/// An old and a new measure, by their ids.
package struct TruePair: Hashable, Sendable {
  package var old: String
  package var new: String

  package init(old: String, new: String) {
    self.old = old
    self.new = new
  }
}
