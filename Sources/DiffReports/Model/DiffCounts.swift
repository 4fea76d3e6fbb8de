package import PlanDiff

/// How much of what there is in a comparison.
///
/// Every pair is either changed or unchanged; every measure is in one pair, or dropped, not found or new.
package struct DiffCounts: Sendable, Equatable {
  package var pairs = 0
  /// Pairs in which something real changed.
  package var changed = 0
  /// Pairs in which nothing or only the writing changed.
  package var unchanged = 0
  /// Those of ``unchanged`` in which the writing changed.
  package var clerical = 0
  /// Pairs that promise more: a target, or the sum of parts.
  package var increased = 0
  /// Pairs that promise less.
  package var decreased = 0
  /// Pairs of one measure and its parts.
  package var split = 0
  /// Pairs of several measures and what they became together.
  package var merged = 0
  /// Old measures that the new plan, which is whole, does not have.
  package var dropped = 0
  /// Old measures that may be in what the new dataset lacks.
  package var notFound = 0
  /// New measures that the old plan, which is whole, does not have.
  package var new = 0
  /// New measures that may be in what the old dataset lacks.
  package var newNotFound = 0

  /// Counts what is in a comparison.
  ///
  /// O(*n*).
  package init(_ comparison: PlanComparison) {
    for pair in comparison.pairs { add(pair) }
    for unpaired in comparison.onlyOld {
      if unpaired.status == .absent { dropped += 1 } else { notFound += 1 }
    }
    for unpaired in comparison.onlyNew {
      if unpaired.status == .absent { new += 1 } else { newNotFound += 1 }
    }
  }

  private mutating func add(_ pair: MeasurePair) {
    pairs += 1
    if pair.isChanged {
      changed += 1
    } else {
      unchanged += 1
      if !pair.changes.isEmpty { clerical += 1 }
    }
    switch pair.delta?.direction {
    case .up: increased += 1
    case .down: decreased += 1
    case .same, nil: break
    }
    if pair.changes.contains(where: { $0.kind == .split }) { split += 1 }
    if pair.changes.contains(where: { $0.kind == .merged }) { merged += 1 }
  }
}

extension MeasurePair {
  /// Whether something real changed, not only the writing.
  package var isChanged: Bool { changes.contains { !$0.kind.isClerical } }

  /// How much more or less is promised: the difference of the targets, or of a whole and the sum of its parts;
  /// `nil` where the amounts are the same or do not compare.
  package var delta: AmountDelta? {
    changes.first { ($0.kind == .target || $0.kind == .split || $0.kind == .merged) && $0.delta != nil }?
      .delta
  }
}
