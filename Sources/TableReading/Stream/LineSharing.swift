import Gazetteer

/// What it says about two neighbours in a row whether they share a line of the dump.
///
/// Print sets the cells of a row beside each other; text that is drawn out of it cell by cell puts two of them on one line
/// where the last line of the one stands as high as the first of the other. Cells are set in the middle of their row, or at
/// its top: so two cells of one line share it, and one of several lines shares none, or only its first. How a dump does
/// it is counted in a reading of it.
struct LineSharing: Equatable {
  /// Lines of a cell: one, or several.
  static let kinds = 2

  /// What a space, and a line, say between a cell of one kind and the next of another: by `upper * kinds + lower`.
  private var spaces: [Bits]
  private var lines: [Bits]

  /// How often neighbours share a line, of a hundred, before anything is counted: two of one line, then those of which
  /// the first, the second and both have several.
  private static let usual = [80, 8, 3, 3]
  /// How many neighbours what is usual stands for.
  private static let weight = 8
  private static let strongest = Bits(4)

  /// What is usual.
  init() { self.init(shared: [0, 0, 0, 0], all: [0, 0, 0, 0]) }

  /// What neighbours of each kind did, by `upper * kinds + lower`.
  init(shared: [Int], all: [Int]) {
    var shares: [(yes: Int, all: Int)] = []
    for kind in 0..<Self.kinds * Self.kinds {
      shares.append(
        (100 * shared[kind] + Self.usual[kind] * Self.weight, 100 * all[kind] + 100 * Self.weight))
    }
    let yes = shares.reduce(0) { $0 + $1.yes }
    let sum = shares.reduce(0) { $0 + $1.all }
    func bits(_ count: Int, _ all: Int, _ total: Int) -> Bits {
      (Bits.log(count + 1, of: all + 2) - Bits.log(total + 1, of: sum + 2))
        .limited(to: -Self.strongest...Self.strongest)
    }
    spaces = shares.map { bits($0.yes, $0.all, yes) }
    lines = shares.map { bits($0.all - $0.yes, $0.all, sum - yes) }
  }

  /// What the gap between two cells of a row says.
  func evidence(of gap: StreamToken.Gap, upper: Int, lower: Int) -> Bits {
    switch gap {
    case .space: spaces[upper * Self.kinds + lower]
    case .line, .wrap, .blankLine: lines[upper * Self.kinds + lower]
    case .page, .bar: .zero
    }
  }

  /// What the neighbours in the rows of a reading did.
  ///
  /// O(*n*).
  static func learn(from reading: RowLattice.Reading, cells: StreamCells) -> LineSharing {
    var shared = [Int](repeating: 0, count: kinds * kinds)
    var all = shared
    for (upper, lower) in zip(reading.steps, reading.steps.dropFirst())
    where !lower.startsRow && upper.tokens.upperBound == lower.tokens.lowerBound {
      let gap = cells.tokens[lower.tokens.lowerBound].gap
      guard gap != .page else { continue }
      let kind =
        cells.kind(upper.tokens.lowerBound, upper.tokens.count) * kinds
        + cells.kind(lower.tokens.lowerBound, lower.tokens.count)
      all[kind] += 1
      if gap == .space { shared[kind] += 1 }
    }
    return LineSharing(shared: shared, all: all)
  }
}
