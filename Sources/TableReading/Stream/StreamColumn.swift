import Gazetteer

/// A column of a stream as its rows are laid out: what its cells are expected to look like.
struct StreamColumn: Sendable {
  var header: String
  var head: HeadEvidence?
  var groups: [String] = []
  /// The pieces of its head, by token.
  var headTokens: Range<Int>?

  /// For each role what the head leaves it against the best; the best has nothing.
  private(set) var weights: [Bits]
  /// The one role, once it is settled.
  private(set) var role: ColumnRole?
  /// What its own cells were, once a reading has found them.
  private var own: [Int] = Array(repeating: 0, count: CellShape.allCases.count)
  private var ownTotal = 0
  /// What it costs that a row has no cell for it.
  private(set) var skip: Bits
  /// What a text says for being a cell of it, by ``ShapedText/place``.
  private(set) var worths: [Bits] = []

  private static let weakest = Bits(-10)

  /// What is left of a role for a column beside one that is known to be of it.
  private static let taken = Bits(-9)

  /// A column as its head describes it, beside columns that are known to have the roles `others`.
  init(
    header: String, head: HeadEvidence?, groups: [String] = [], headTokens: Range<Int>? = nil,
    beside others: Set<ColumnRole> = []
  ) {
    self.header = header
    self.head = head
    self.groups = groups
    self.headTokens = headTokens
    let evidence = ColumnEvidence(header: header, head: head, isSpanned: !groups.isEmpty)
    let byRole = ColumnRole.allCases.map {
      evidence.evidence(for: $0, counts: .shared) + (others.contains($0) ? Self.taken : .zero)
    }
    let best = byRole.max() ?? .zero
    weights = byRole.map { max($0 - best, Self.weakest) }
    skip = .zero
    skip = Self.usualSkip(likeliest)
    weigh()
  }

  /// The role that the head speaks most for, or the settled one.
  var likeliest: ColumnRole {
    if let role { return role }
    let roles = ColumnRole.allCases
    guard let best = weights.indices.max(by: { weights[$0] < weights[$1] }) else { return .other }
    return roles[best]
  }

  var isRegion: Bool { likeliest == .region }

  /// Settles the role, and learns what the column's own cells look like and how often it has none.
  mutating func settle(_ role: ColumnRole, cells: [ShapedText], blanks: Int) {
    self.role = role
    weights = ColumnRole.allCases.map { $0 == role ? .zero : Self.weakest }
    own = Array(repeating: 0, count: CellShape.allCases.count)
    for cell in cells { own[Int(cell.shape.rawValue)] += 1 }
    ownTotal = cells.count
    weigh()
    let rows = cells.count + blanks
    guard rows >= 3 else {
      skip = Self.usualSkip(role)
      return
    }
    let counted = Bits.log(2 * blanks + 1, of: 2 * rows + 2).limited(to: Bits(-8)...Bits(hundredths: -30))
    skip = Bits(hundredths: (counted.hundredths * rows + Self.usualSkip(role).hundredths * 4) / (rows + 4))
  }

  /// What a text says for being a cell of this column.
  ///
  /// O(1).
  func evidence(of text: ShapedText) -> Bits { worths[text.place] }

  private mutating func weigh() {
    worths = CellShape.allCases.flatMap { shape in
      (0..<LengthClass.count).map { evidence(of: shape, lengthClass: $0) }
    }
  }

  private func evidence(of shape: CellShape, lengthClass: Int) -> Bits {
    let counts = ShapeCounts.shared
    var best = Bits.never
    if let role {
      best = role == .other ? .zero : counts.evidence(of: shape, lengthClass: lengthClass, for: role)
    } else {
      for (place, role) in ColumnRole.allCases.enumerated() where weights[place] > Self.weakest {
        let evidence =
          role == .other ? .zero : counts.evidence(of: shape, lengthClass: lengthClass, for: role)
        best = max(best, evidence + weights[place])
      }
    }
    best = best.limited(to: Bits(-6)...Bits(5))
    guard ownTotal > 0 else { return best }
    let seen = Bits.log(own[Int(shape.rawValue)] * 20 + 10, of: ownTotal * 20 + 10) + Bits(3)
    let weight = min(ownTotal, 8)
    return Bits(hundredths: (best.hundredths * 6 + seen.hundredths * weight) / (6 + weight))
  }

  /// What it costs by itself that a row has no cell of a role: little where cells are merged or often empty.
  private static func usualSkip(_ role: ColumnRole) -> Bits {
    switch role {
    case .note: Bits(hundredths: -70)
    case .category: Bits(hundredths: -150)
    case .number, .leader, .lead, .contact, .cooperating, .deadline: Bits(hundredths: -280)
    case .name, .other, .rate, .unit, .total: Bits(hundredths: -350)
    case .content, .schedule, .target, .progress, .regionGroup: Bits(hundredths: -450)
    case .region, .quantityGroup: Bits(hundredths: -700)
    }
  }
}
