/// Measures of two years that are the same, how sure that is, and what changed.
package struct MeasurePair: Sendable, Equatable {
  /// How a pair came about.
  package enum Origin: String, Sendable, CaseIterable {
    /// By the evidence.
    case matched
    /// By a decision of a person.
    case pinned
  }

  /// What ``margin`` measures.
  package enum MarginKind: String, Sendable, CaseIterable {
    /// What the best solution for all measures would lose without this pair.
    case regret
    /// The lead over the best other counterpart of either measure; for components that are too large for more.
    case lead
  }

  /// One id, or those of the parts that were merged.
  package var old: [String]
  /// One id, or those of the parts that it was split into.
  package var new: [String]
  package var origin: Origin
  package var changes: [MeasureChange]
  /// The prior and every field, adding up to ``bits``; of the first measures of both sides, where several are.
  package var evidence: [FieldEvidence]
  package var bits: Bits
  /// The best other new measure for the old one.
  package var runnerUpNew: RunnerUp?
  /// The best other old measure for the new one.
  package var runnerUpOld: RunnerUp?
  /// `nil` for a pair that was pinned.
  package var margin: Bits?
  package var marginKind: MarginKind

  package init(
    old: [String], new: [String], origin: Origin, changes: [MeasureChange], evidence: [FieldEvidence],
    bits: Bits, runnerUpNew: RunnerUp?, runnerUpOld: RunnerUp?, margin: Bits?, marginKind: MarginKind
  ) {
    self.old = old
    self.new = new
    self.origin = origin
    self.changes = changes
    self.evidence = evidence
    self.bits = bits
    self.runnerUpNew = runnerUpNew
    self.runnerUpOld = runnerUpOld
    self.margin = margin
    self.marginKind = marginKind
  }
}

/// What one field says about whether two measures are the same.
package struct FieldEvidence: Sendable, Equatable {
  /// The fields in the order of an explanation.
  package enum Field: String, Sendable, CaseIterable {
    /// The sizes of the plans.
    case prior
    /// All that is printed is the same: the prior is given back.
    case identity
    /// What is counted, or the name.
    case text
    /// The rest of the project's name.
    case project
    case unit
    /// Whether the measure is a part of another.
    case within
    case lead
    case leaders
    case contacts
    case category
    case target
    /// The regions' parts of the whole.
    case allocations
  }

  /// How far the two agree.
  package enum Level: String, Sendable, CaseIterable {
    /// As far as the field is compared, the same.
    case same
    /// Mostly the same.
    case near
    /// Partly the same.
    case part
    /// Not the same.
    case other
    /// One of the two is not stated: no evidence.
    case missing
  }

  package var field: Field
  /// As printed; lists with 、 between.
  package var old: String?
  package var new: String?
  package var level: Level
  package var bits: Bits

  package init(field: Field, old: String?, new: String?, level: Level, bits: Bits) {
    self.field = field
    self.old = old
    self.new = new
    self.level = level
    self.bits = bits
  }
}
