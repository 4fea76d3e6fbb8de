import PlanDiff

/// The sections of a comparison: every pair and every measure without a counterpart is in just one.
enum HTMLGroup: String, CaseIterable {
  case more
  case less
  case otherwise
  case regrouped
  case new
  case newNotFound = "new-not-found"
  case dropped
  case notFound = "not-found"
  case unchanged

  /// The section of a pair.
  init(_ pair: MeasurePair) {
    switch ChangeGroups.kind(of: pair) {
    case .more: self = .more
    case .less: self = .less
    case .regrouped: self = .regrouped
    case .otherwise: self = .otherwise
    case .same: self = .unchanged
    }
  }

  /// The section of a measure that only one of the plans has.
  init(_ status: PlanComparison.Unpaired.Status, isOld: Bool) {
    switch (status, isOld) {
    case (.absent, true): self = .dropped
    case (.absent, false): self = .new
    case (.notFound, true): self = .notFound
    case (.notFound, false): self = .newNotFound
    }
  }

  /// Whether the section holds pairs, and not measures of one plan.
  var isOfPairs: Bool {
    switch self {
    case .more, .less, .otherwise, .regrouped, .unchanged: true
    case .new, .newNotFound, .dropped, .notFound: false
    }
  }

  /// Whether it holds measures that only the old plan has.
  var isOfOld: Bool { self == .dropped || self == .notFound }

  /// A sign for it beside its word, so that nothing hangs on colour.
  var sign: String {
    switch self {
    case .more: "▲"
    case .less: "▼"
    case .otherwise: "≠"
    case .regrouped: "⇄"
    case .new: "+"
    case .newNotFound, .notFound: "?"
    case .dropped: "×"
    case .unchanged: "="
    }
  }
}
