import Gazetteer

/// What is known of a column before its role is.
package struct ColumnEvidence: Sendable {
  /// The head without white space; empty where the column has none.
  package var header: String
  /// What the head says; `nil` where there is none.
  package var head: HeadEvidence?
  /// Whether a head that spans several columns stands above this one.
  package var isSpanned: Bool
  /// Its cells, one for each row that is looked at; blank ones included.
  package var cells: [ShapedText] = []
  /// Rows whose cell holds the running number that follows the one above.
  package var running = 0
  /// How many different texts the cells hold; `nil` where nobody counted.
  package var distinct: Int?
  /// Rows whose cell is blank or says what the one above says.
  package var repeated = 0

  package init(header: String, head: HeadEvidence?, isSpanned: Bool = false) {
    self.header = header
    self.head = head
    self.isSpanned = isSpanned
  }

  /// What head and cells say for a role together.
  func evidence(for role: ColumnRole, counts: ShapeCounts) -> Bits {
    let named = headEvidence(for: role)
    guard named > .never else { return .never }
    return named + cellEvidence(for: role, counts: counts)
  }

  private func share(_ shapes: CellShape...) -> Int { cells.count { shapes.contains($0.shape) } }

  /// Whether the head is a word of the library for a role.
  func isKnown(_ role: ColumnRole) -> Bool { head?.known?.role == role && head?.known?.confidence == .exact }

  /// Whether the head speaks for a role by itself.
  func isNamed(_ role: ColumnRole) -> Bool { head.map { $0[role] > .zero } ?? false }

  private func headEvidence(for role: ColumnRole) -> Bits {
    switch role {
    case .region:
      guard let head else { return .never }
      if head.isPlace || isSpanned { return head[.region] + (isSpanned ? Bits(6) : Bits(2)) }
      if let known = head.known, known.role != .region { return Bits(-12) }
      // A place that no table lists is a region only beside others.
      return max(min(head[.region], Bits(0)), Bits(-1)) - Bits(1)
    case .quantityGroup: return head?.known?.role == .quantityGroup ? Bits(6) : .never
    case .other: return (head?[.other] ?? .zero) - Bits(2)
    default: return head?[role] ?? .zero
    }
  }

  /// The cells speak with at most the weight of a dozen, and one that says what the one above says not at all: their
  /// likeness is one fact, not as many as there are rows.
  private func cellEvidence(for role: ColumnRole, counts: ShapeCounts) -> Bits {
    var sum = 0
    let range = Bits(-5)...Bits(4)
    if role == .other || role == .quantityGroup {
      sum = 0
    } else {
      for cell in cells where cell.shape != .blank {
        sum += counts.evidence(of: cell, for: role).limited(to: range).hundredths
      }
    }
    let filled = cells.count { $0.shape != .blank }
    let weight = min(12, max(2, cells.count - repeated))
    if filled > weight { sum = sum * weight / filled }
    var bits = Bits(hundredths: sum)
    let rows = max(1, cells.count)
    switch role {
    case .number:
      let alone = running == 0 && rows > 2 ? Bits(-4 * min(rows, 6)) : .zero
      bits = bits + (running * 2 >= rows ? Bits(8) : alone)
    case .category:
      // Categories are few: the more rows there are of which none repeats the one above, the less they are any.
      let alone = rows > 5 ? max(-24, -9 - 2 * (rows - 6)) : rows > 3 ? -4 : 0
      bits = bits + (repeated * 3 >= rows ? Bits(4) : repeated == 0 ? Bits(alone) : .zero)
      // The rows of a category stand together; what comes back after others is a scale: 群众评议, 专家评审, 群众评议.
      if let distinct, distinct > 0, rows - repeated > distinct + 1 { bits = bits - Bits(12) }
    case .note:
      // Remarks are few. A column of words that nobody names and that every row has is something else.
      let blank = cells.count { $0.shape == .blank || $0.shape == .dash }
      if !isNamed(.note), blank * 4 < rows { bits = bits - Bits(24) }
    case .schedule: if filled >= 4, share(.steps, .period) * 3 < filled { bits = bits - Bits(18) }
    case .deadline:
      if filled >= 4, share(.period, .season) * 3 < filled {
        bits = bits - Bits(isNamed(role) ? 4 : 10)
      }
    case .lead, .cooperating:
      if !isNamed(role), filled >= 3, share(.body, .bodies, .duties) * 3 < filled { bits = bits - Bits(12) }
    case .leader, .contact:
      if !isNamed(role), filled >= 3, share(.people) * 3 < filled { bits = bits - Bits(12) }
      // Three words in turn are a scale (周报, 月报, 季报), though they begin like names.
      let named = head.map { $0[role] } ?? .zero
      if named < Bits(3), filled >= 6, let distinct, distinct <= 3 { bits = bits - Bits(16) }
    case .name, .content: bits = bits + (repeated * 3 >= rows * 2 ? Bits(-6) : .zero)
    default: break
    }
    return bits
  }
}
