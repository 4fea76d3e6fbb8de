import Quantities
import SourceText

/// Lets the total of a row decide between readings of its cells that score nearly alike.
///
/// The shares of the regions add up to the target. Where they do not in the best reading of a row, but do in one
/// that is little worse, that one is taken and reported; where they do, a rival that breaks the sum is no doubt.
struct SumChoice {
  /// How much less a reading may score than the best to be considered: about one plain piece of evidence beyond
  /// what is reported as doubtful.
  static let reach: Int32 = 60
  /// Fragments of a row whose rivals are considered.
  private static let most = 6
  /// Readings with one fragment elsewhere that are tried with another.
  private static let mostTwice = 3

  let grammar: FlowGrammar
  let fragments: [Fragment]
  let source: SourceText
  let quantities: QuantityReader

  /// What the shares of a reading say about its target.
  enum Total: Equatable {
    case met
    case missed
    /// There is no target, a share is no amount, or there are none.
    case unknown
  }

  /// Settles the doubtful rows among the cells of a lattice.
  ///
  /// O(cells), and O(fragments × columns) for each doubtful row.
  func settle(_ cells: inout [FlowCell], of lattice: FlowLattice) {
    guard grammar.regions != nil, grammar.whole != nil else { return }
    var result: [FlowCell] = []
    result.reserveCapacity(cells.count)
    var start = 0
    for index in 1...max(1, cells.count) where index >= cells.count || cells[index].step.startsRow {
      let row = cells[start..<min(index, cells.count)]
      result += settled(row, lattice) ?? Array(row)
      start = index
    }
    cells = result
  }

  /// The cells of a row as its total settles them; `nil` where it has nothing to say.
  private func settled(_ row: ArraySlice<FlowCell>, _ lattice: FlowLattice) -> [FlowCell]? {
    guard let first = row.first, let last = row.last, first.step.startsRow,
      row.allSatisfy({ $0.step.state < grammar.heading }),
      row.contains(where: { ($0.rival?.margin ?? Int32.max) < Self.reach })
    else { return nil }
    let range = first.step.fragments.lowerBound..<last.step.fragments.upperBound
    switch total(of: row.map(\.step)) {
    case .unknown: return nil
    case .met: return withoutSettledDoubts(row, range, lattice)
    case .missed: return otherReading(of: row, range, lattice)
    }
  }

  private func withoutSettledDoubts(
    _ row: ArraySlice<FlowCell>, _ range: Range<Int>, _ lattice: FlowLattice
  ) -> [FlowCell] {
    row.map { cell in
      guard let rival = cell.rival, rival.margin < FlowDoubts.threshold,
        let other = reading(lattice, range, putting: [rival]), total(of: other.path) == .missed
      else { return cell }
      var cell = cell
      cell.rival?.isSettled = true
      return cell
    }
  }

  /// A reading of a row, other than the best.
  private struct Reading {
    var lattice: FlowLattice
    var path: [FlowStep]
    var score: Int32
    var cells: [FlowCell] {
      FlowCell.cells(of: path[...], lattice: lattice, margins: FlowMargins(of: lattice, path: path))
    }
  }

  /// The best reading near the best of all whose shares add up: with one fragment elsewhere, or with two.
  private func otherReading(
    of row: ArraySlice<FlowCell>, _ range: Range<Int>, _ lattice: FlowLattice
  ) -> [FlowCell]? {
    guard let plain = reading(lattice, range, putting: []) else { return nil }
    var best: Reading?
    var missed: [(rival: FlowCell.Rival, reading: Reading)] = []
    func consider(_ reading: Reading) -> Bool {
      guard plain.score - reading.score < Self.reach else { return true }
      guard total(of: reading.path) == .met else { return false }
      if reading.score > best?.score ?? Int32.min { best = reading }
      return true
    }
    for rival in nearest(row) {
      guard let other = reading(lattice, range, putting: [rival]), !consider(other) else { continue }
      missed.append((rival, other))
    }
    if best == nil {
      for (first, other) in missed.prefix(Self.mostTwice) {
        for second in nearest(other.cells[...]) where second.fragment != first.fragment {
          if let third = reading(lattice, range, putting: [first, second]) { _ = consider(third) }
        }
      }
    }
    guard let best else { return nil }
    var cells = withoutSettledDoubts(best.cells[...], range, lattice)
    if !cells.isEmpty {
      cells[0].instead = FlowCell.Instead(steps: row.map(\.step), margin: plain.score - best.score)
    }
    return cells
  }

  /// The rivals of a row that come nearest.
  private func nearest(_ row: ArraySlice<FlowCell>) -> ArraySlice<FlowCell.Rival> {
    row.compactMap(\.rival).filter { $0.margin < Self.reach }.sorted { $0.margin < $1.margin }
      .prefix(Self.most)
  }

  /// The best reading of a row that puts fragments where their rivals do; `nil` where it is not one row.
  private func reading(
    _ lattice: FlowLattice, _ range: Range<Int>, putting rivals: [FlowCell.Rival]
  ) -> Reading? {
    guard rivals.allSatisfy({ $0.state < grammar.heading }) else { return nil }
    var other = FlowLattice(
      grammar: grammar, evidence: lattice.evidence, required: rivals.map { ($0.fragment, $0.state) })
    other.read(range, lattice.habits)
    let path = other.bestPath()
    guard path.count(where: \.startsRow) == 1, path.first?.startsRow == true else { return nil }
    return Reading(lattice: other, path: path, score: other.rowEnd[other.count])
  }

  /// Whether the shares among the steps of a row add up to its target.
  func total(of row: [FlowStep]) -> Total {
    guard let regions = grammar.regions, let whole = grammar.whole else { return .unknown }
    var target: ExactDecimal?
    var sum = ExactDecimal.zero
    var shares = 0
    for step in row {
      if step.state == whole {
        switch reading(step.fragments) {
        // Shares of nothing: what is the target stands elsewhere.
        case .dash: target = .zero
        case .quantity(let quantity, _):
          guard quantity.upper == nil, quantity.bound == .exact, quantity.unit?.isSummable ?? true else {
            return .unknown
          }
          target = quantity.value
        case .several, .text, .blank: return .unknown
        }
      } else if regions.contains(step.state) {
        switch reading(step.fragments) {
        case .dash, .blank: continue
        case .quantity(let quantity, _):
          guard quantity.upper == nil, let next = sum.adding(quantity.value) else { return .unknown }
          sum = next
          shares += 1
        case .several, .text: return .unknown
        }
      } else if step.state == grammar.note {
        return .unknown
      }
    }
    guard let target, shares > 0 else { return .unknown }
    return sum == target ? .met : .missed
  }

  private func reading(_ range: Range<Int>) -> CellReading {
    quantities.readCell(PieceText.joined(PieceText.printed(fragments[range].map(\.piece), in: source)))
  }
}
