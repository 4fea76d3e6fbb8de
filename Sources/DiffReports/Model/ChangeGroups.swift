package import PlanDiff
import Quantities

/// The pairs of a comparison by what happened to them, each in one group.
package struct ChangeGroups: Sendable {
  /// What happened to a pair.
  package enum Kind: String, Sendable, CaseIterable {
    /// The target is lower, or that of the parts together.
    case less
    /// The target is higher.
    case more
    /// A whole became parts or parts a whole, the amounts being the same or not comparable.
    case regrouped
    /// Something else that is real.
    case otherwise
    /// Nothing, or the writing only.
    case same

    /// Those in which something real changed, in the order of a report.
    package static let changed: [Kind] = [.less, .more, .regrouped, .otherwise]
  }

  private let groups: [Kind: [MeasurePair]]

  /// Groups the pairs; less and more with the greatest percentage first, the others in the order of the old plan.
  ///
  /// O(*n* log *n*).
  package init(_ report: DiffReport) {
    var groups = Dictionary(grouping: report.comparison.pairs, by: Self.kind)
    for kind in [Kind.less, .more] {
      groups[kind] = groups[kind]?.enumerated().sorted { left, right in
        let (one, other) = (Self.share(left.element), Self.share(right.element))
        return one == other ? left.offset < right.offset : one > other
      }.map(\.element)
    }
    self.groups = groups
  }

  /// The pairs of a group.
  package subscript(kind: Kind) -> [MeasurePair] { groups[kind] ?? [] }

  /// The group of a pair.
  package static func kind(of pair: MeasurePair) -> Kind {
    let real = pair.changes.filter { !$0.kind.isClerical }
    if real.isEmpty { return .same }
    switch real.lazy.compactMap({ $0.delta?.direction }).first(where: { $0 != .same }) {
    case .up: return .more
    case .down: return .less
    case .same, nil: break
    }
    return real.contains { $0.kind == .split || $0.kind == .merged } ? .regrouped : .otherwise
  }

  /// How large a change is, in hundredths of a percent, for sorting; what has no percentage comes first.
  private static func share(_ pair: MeasurePair) -> Int {
    guard
      let percent = pair.changes.lazy.compactMap({ $0.delta }).first(where: { $0.direction != .same })?
        .percent
    else { return .max }
    return Int(clamping: percent.multiplied(byPowerOfTen: 2)?.integer?.magnitude ?? UInt.max)
  }
}
