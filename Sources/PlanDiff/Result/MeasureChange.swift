package import Quantities

/// One thing that changed in a measure.
package struct MeasureChange: Sendable, Equatable {
  /// What changed.
  package enum Kind: String, Sendable, CaseIterable {
    /// The target: more, less, or stated in another way; see ``MeasureChange/delta``.
    case target
    /// The target is stated in one year only.
    case targetStated
    /// The targets are counted in units that do not compare.
    case unit
    /// 以上, 不超过, 约 and their kin.
    case bound
    /// Which part the target means: 城乡公交 in `20条（城乡公交）`.
    case scope
    case lead
    case leaders
    case contacts
    case cooperating
    case deadline
    case category
    /// The words.
    case reworded
    /// One measure became several.
    case split
    /// Several measures became one.
    case merged
    /// The shares of regions.
    case allocations
    /// The words but for punctuation, width, script and spaces: clerical.
    case renamed
    /// The number of the project: clerical.
    case renumbered
    /// The place among the others: clerical.
    case moved
    /// The target in another unit of the same kind or in other words, the amount being the same: clerical.
    case restated
    /// Other names of the same organisations: clerical.
    case aliases

    /// Whether only the writing changed, not what is promised.
    package var isClerical: Bool {
      switch self {
      case .renamed, .renumbered, .moved, .restated, .aliases: true
      default: false
      }
    }
  }

  package var kind: Kind
  /// As printed; lists with 、 between.
  package var old: String?
  package var new: String?
  /// How much more or less, for targets and for wholes against parts; `nil` where amounts do not compare.
  package var delta: AmountDelta?
  /// Members of lists that are no longer there, and new ones.
  package var removed: [String] = []
  package var added: [String] = []
  /// For ``Kind/allocations``, the shares that changed.
  package var shares: [ShareChange] = []

  package init(
    _ kind: Kind, old: String? = nil, new: String? = nil, delta: AmountDelta? = nil, removed: [String] = [],
    added: [String] = [], shares: [ShareChange] = []
  ) {
    self.kind = kind
    self.old = old
    self.new = new
    self.delta = delta
    self.removed = removed
    self.added = added
    self.shares = shares
  }
}

/// The difference of two amounts in a common unit.
package struct AmountDelta: Sendable, Equatable {
  /// Which way.
  package enum Direction: String, Sendable, CaseIterable {
    case up
    case down
    case same
  }

  package var direction: Direction
  /// New less old, exactly; `nil` where it is no finite decimal that fits.
  package var value: ExactDecimal?
  /// The old amount in the unit of ``value``; `nil` where that is.
  package var old: ExactDecimal?
  /// The difference in percent of the old amount, to two places, halves to the even digit; `nil` from 0.
  package var percent: ExactDecimal?
  /// The unit of ``value``; `nil` where none is printed.
  package var unit: String?

  package init(
    direction: Direction, value: ExactDecimal?, old: ExactDecimal? = nil, percent: ExactDecimal?,
    unit: String?
  ) {
    self.direction = direction
    self.value = value
    self.old = old
    self.percent = percent
    self.unit = unit
  }
}

/// The share of a region, or of regions that exchanged territory, in two years.
package struct ShareChange: Sendable, Equatable {
  /// What a plan says about the share.
  package enum State: String, Sendable, CaseIterable {
    /// An amount.
    case value
    /// A dash: declared nothing.
    case none
    /// Empty, words, or not comparable.
    case unknown
    /// The table has no such region.
    case noRegion
  }

  /// The regions as the old and the new plan name them; several after a reform.
  package var oldRegions: [String]
  package var newRegions: [String]
  package var oldState: State
  package var newState: State
  /// The amount in the common unit; that of several regions together.
  package var old: ExactDecimal?
  package var new: ExactDecimal?
  /// `nil` unless both are values.
  package var delta: AmountDelta?

  package init(
    oldRegions: [String], newRegions: [String], oldState: State, newState: State, old: ExactDecimal?,
    new: ExactDecimal?, delta: AmountDelta?
  ) {
    self.oldRegions = oldRegions
    self.newRegions = newRegions
    self.oldState = oldState
    self.newState = newState
    self.old = old
    self.new = new
    self.delta = delta
  }
}
