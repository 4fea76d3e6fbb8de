package import Gazetteer

/// A column's role, and how much less the best other role would explain.
package struct TypedColumn: Sendable, Equatable {
  package var role: ColumnRole
  package var margin: Bits
}

/// Gives the columns of a table their roles, all together.
///
/// Heads and cells are weighed for every role; of all ways to give the roles out the best is taken, in which most
/// roles come once and stand in an order that plans have. No head is needed and no head decides by itself.
package struct ColumnTyper: Sendable {
  private let counts: ShapeCounts
  /// Ways that are followed at a time.
  private static let beam = 48

  package init(counts: ShapeCounts = .shared) { self.counts = counts }

  private struct Way {
    var roles: [ColumnRole] = []
    var score = Bits.zero
  }

  /// The roles, in the order of the columns.
  ///
  /// O(columns × roles × ways).
  package func roles(of columns: [ColumnEvidence]) -> [TypedColumn] {
    var ways = [Way()]
    for (index, column) in columns.enumerated() {
      let options = ColumnRole.allCases.compactMap { role -> (ColumnRole, Bits)? in
        let evidence = column.evidence(for: role, counts: counts)
        return evidence > .never ? (role, evidence) : nil
      }
      var next: [Way] = []
      next.reserveCapacity(ways.count * options.count)
      for way in ways {
        for (role, evidence) in options {
          var longer = way
          longer.score = way.score + evidence + fit(role, behind: way.roles, at: index, of: columns)
          longer.roles.append(role)
          next.append(longer)
        }
      }
      ways = Array(
        next.enumerated().sorted {
          $0.element.score == $1.element.score ? $0.offset < $1.offset : $0.element.score > $1.element.score
        }.prefix(Self.beam).map(\.element))
    }
    for index in ways.indices where !ways[index].roles.contains(where: { $0 == .name || $0 == .content }) {
      ways[index].score = ways[index].score - Bits(6)
    }
    ways.sort { $0.score > $1.score }
    guard let best = ways.first else { return [] }
    return best.roles.indices.map { index in
      let rival = ways.first { $0.roles[index] != best.roles[index] }
      return TypedColumn(role: best.roles[index], margin: rival.map { best.score - $0.score } ?? Bits(20))
    }
  }

  /// Roles that a table has once.
  static let single: Set<ColumnRole> = [
    .number, .category, .name, .content, .target, .unit, .total, .leader, .lead, .contact, .cooperating,
    .deadline,
    .schedule, .rate, .note, .regionGroup,
  ]

  /// What the roles to the left say for a role.
  private func fit(
    _ role: ColumnRole, behind roles: [ColumnRole], at index: Int, of columns: [ColumnEvidence]
  ) -> Bits {
    var bits = Bits.zero
    if Self.single.contains(role), roles.contains(role) { bits = bits - Bits(role == .category ? 5 : 9) }
    switch role {
    case .number: if index > 1 { bits = bits - Bits(3 * min(index, 4)) }
    case .region:
      // What stands first among amounts and names no place is rather what the others add up to.
      if columns[index].head?.isPlace != true, !columns[index].isSpanned, !roles.contains(.region),
        !roles.contains(.target),
        !roles.contains(.total)
      {
        bits = bits - Bits(8)
      }
      if roles.last == .region {
        bits = bits + Bits(2)
      } else if roles.contains(.region) {
        bits = bits - Bits(2)
      }
    case .total:
      if !roles.contains(.target), !roles.contains(.region) { bits = bits - Bits(2) }
      if !columns[index].isNamed(role) { bits = bits - Bits(roles.contains(.region) ? 10 : 4) }
    case .target: if roles.contains(.region) { bits = bits - Bits(columns[index].isNamed(role) ? 2 : 8) }
    case .name:
      if roles.contains(.target) { bits = bits - Bits(3) }
      if roles.contains(.lead) || roles.contains(.content) { bits = bits - Bits(12) }
    case .content: if !roles.contains(.name) { bits = bits - Bits(4) }
    case .category:
      if roles.contains(.name) || roles.contains(.content) {
        bits = bits - Bits(columns[index].isKnown(role) && !roles.contains(.lead) ? 4 : 30)
      }
    case .cooperating: if !roles.contains(.lead) { bits = bits - Bits(3) }
    case .lead: if roles.contains(.cooperating) { bits = bits - Bits(3) }
    case .rate: if !roles.contains(.progress) { bits = bits - Bits(3) }
    case .progress:
      if !roles.contains(.target) { bits = bits - Bits(7) }
      if roles.contains(.region) { bits = bits - Bits(4) }
    case .unit:
      if let last = roles.last, ![.name, .content, .target, .number].contains(last) { bits = bits - Bits(2) }
    case .note: if index + 1 < columns.count { bits = bits - Bits(1) }
    default: break
    }
    return bits
  }
}
