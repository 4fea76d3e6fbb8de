package import PlanDiff
import Quantities

/// The pairs of a comparison by what happened to them, each in one group.
package struct ChangeGroups: Sendable {
  /// What happened to a pair.
  package enum Kind: String, Sendable, CaseIterable {
    /// The target is lower.
    case less
    /// The target is higher.
    case more
    /// A whole became parts, or parts a whole.
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
    if !pair.isChanged { return .same }
    if pair.changes.contains(where: { $0.kind == .split || $0.kind == .merged }) { return .regrouped }
    return switch pair.delta?.direction {
    case .up: .more
    case .down: .less
    case .same, nil: .otherwise
    }
  }

  /// How large a change is, in hundredths of a percent, for sorting; what has no percentage, as from 0, comes last.
  private static func share(_ pair: MeasurePair) -> Int {
    guard let percent = pair.delta?.percent else { return -1 }
    return Int(clamping: percent.multiplied(byPowerOfTen: 2)?.integer?.magnitude ?? UInt.max)
  }
}
