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
  /// Doubts of a row that are tried; a row may be as long as the dump, and each reading goes through all of it.
  private static let mostSettled = 24
  /// Readings with one fragment elsewhere that are tried with another.
  private static let mostTwice = 3

  private let grammar: FlowGrammar
  private let habits: ColumnHabits
  private var totals: RowTotal
  /// Where rows are read once more, one after the other.
  private var trial: FlowLattice

  /// For the rows of a lattice.
  init(_ lattice: FlowLattice, totals: RowTotal) {
    grammar = lattice.grammar
    habits = lattice.habits
    trial = FlowLattice(grammar: lattice.grammar, evidence: lattice.evidence)
    self.totals = totals
  }

  /// Settles the doubtful rows among the cells of the lattice.
  ///
  /// O(cells), and O(fragments × columns) for each doubtful row.
  mutating func settle(_ cells: inout [FlowCell]) {
    guard grammar.regions != nil, grammar.whole != nil else { return }
    var others: [(row: Range<Int>, cells: [FlowCell])] = []
    var start = 0
    for index in 1...max(1, cells.count) where index >= cells.count || cells[index].step.startsRow {
      let row = start..<min(index, cells.count)
      start = index
      guard isDoubtful(cells[row]) else { continue }
      switch totals.answer(of: cells[row].lazy.map(\.step)) {
      case .unknown: continue
      case .met: settleDoubts(row, of: &cells)
      case .missed: if let other = otherReading(of: cells[row]) { others.append((row, other)) }
      }
    }
    guard !others.isEmpty else { return }
    let all = cells
    var reached = 0
    cells.removeAll(keepingCapacity: true)
    for (row, other) in others {
      cells += all[reached..<row.lowerBound]
      cells += other
      reached = row.upperBound
    }
    cells += all[reached...]
  }

  /// Whether a row is whole, and any of its cells may be read otherwise.
  private func isDoubtful(_ row: ArraySlice<FlowCell>) -> Bool {
    row.first?.step.startsRow == true && row.allSatisfy { $0.step.state < grammar.heading }
      && row.contains { ($0.rival?.margin ?? Int32.max) < Self.reach }
  }

  /// Marks the doubts of a row that its total rules out.
  ///
  /// A reading that puts one fragment elsewhere mostly moves its neighbours too, and so settles several at once.
  private mutating func settleDoubts(_ row: Range<Int>, of cells: inout [FlowCell]) {
    let fragments = Self.fragments(of: cells[row])
    var readings = 0
    for index in row where readings < Self.mostSettled && isOpen(cells[index]) {
      readings += 1
      guard let rival = cells[index].rival, let other = reading(of: fragments, putting: [rival]),
        totals.answer(of: other.path) == .missed
      else { continue }
      var steps = other.path[...]
      for place in index..<row.upperBound where isOpen(cells[place]) {
        guard let rival = cells[place].rival else { continue }
        steps = steps.drop { $0.fragments.upperBound <= rival.fragment }
        if let step = steps.first, step.state == rival.state { cells[place].rival?.isSettled = true }
      }
    }
  }

  /// Whether a cell is doubtful and nothing has settled that.
  private func isOpen(_ cell: FlowCell) -> Bool {
    cell.rival.map { $0.margin < FlowDoubts.threshold && !$0.isSettled } ?? false
  }

  private static func fragments(of row: ArraySlice<FlowCell>) -> Range<Int> {
    let start = row.first?.step.fragments.lowerBound ?? 0
    return start..<max(start, row.last?.step.fragments.upperBound ?? 0)
  }

  /// A reading of a row, other than the best.
  private struct Reading {
    var fragments: Range<Int>
    var required: [FlowLattice.Requirement]
    var path: [FlowStep]
    var score: Int32
  }

  /// The best reading near the best of all whose shares add up: with one fragment elsewhere, or with two.
  private mutating func otherReading(of row: ArraySlice<FlowCell>) -> [FlowCell]? {
    let fragments = Self.fragments(of: row)
    guard let plain = reading(of: fragments, putting: []) else { return nil }
    var best: Reading?
    var missed: [(rival: FlowCell.Rival, reading: Reading)] = []
    for rival in nearest(row) {
      guard let other = reading(of: fragments, putting: [rival]),
        !consider(other, besides: plain, asBest: &best)
      else { continue }
      missed.append((rival, other))
    }
    if best == nil {
      for (first, other) in missed.prefix(Self.mostTwice) {
        for second in nearest(cells(of: other)[...]) where second.fragment != first.fragment {
          guard let third = reading(of: fragments, putting: [first, second]) else { continue }
          _ = consider(third, besides: plain, asBest: &best)
        }
      }
    }
    guard let best else { return nil }
    var cells = cells(of: best)
    settleDoubts(cells.indices, of: &cells)
    if !cells.isEmpty {
      cells[0].instead = FlowCell.Instead(steps: row.map(\.step), margin: plain.score - best.score)
    }
    return cells
  }

  /// Takes a reading for the best if it adds up and none before it is better.
  ///
  /// - Returns: Whether nothing more can come of it: it adds up, or it is too far from the plain one.
  private mutating func consider(_ reading: Reading, besides plain: Reading, asBest best: inout Reading?)
    -> Bool
  {
    guard plain.score - reading.score < Self.reach else { return true }
    guard totals.answer(of: reading.path) == .met else { return false }
    if reading.score > best?.score ?? Int32.min { best = reading }
    return true
  }

  /// The rivals of a row that come nearest.
  private func nearest(_ row: ArraySlice<FlowCell>) -> ArraySlice<FlowCell.Rival> {
    row.compactMap(\.rival).filter { $0.margin < Self.reach }.sorted { $0.margin < $1.margin }
      .prefix(Self.most)
  }

  /// The best reading of a row that puts fragments where their rivals do; `nil` where it is not one row.
  private mutating func reading(of fragments: Range<Int>, putting rivals: [FlowCell.Rival]) -> Reading? {
    guard rivals.allSatisfy({ $0.state < grammar.heading }) else { return nil }
    let required = rivals.map { FlowLattice.Requirement(fragment: $0.fragment, state: $0.state) }
    trial.read(fragments, habits, required: required)
    let path = trial.bestPath()
    guard path.count(where: \.startsRow) == 1, path.first?.startsRow == true else { return nil }
    return Reading(
      fragments: fragments, required: required, path: path,
      score: trial.rowEnd.last?.score ?? FlowLattice.never)
  }

  /// The cells of a reading; the row is read once more for them, for few readings need their cells.
  private mutating func cells(of reading: Reading) -> [FlowCell] {
    trial.read(reading.fragments, habits, required: reading.required)
    return FlowCell.cells(
      of: reading.path[...], lattice: trial, margins: FlowMargins(of: trial, path: reading.path))
  }
}
