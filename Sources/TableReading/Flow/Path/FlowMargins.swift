/// How sure each cell of the best reading is: what the best reading that puts one of its fragments elsewhere
/// would score less.
///
/// The lattice is gone through once more from its end, so that the best reading through every fragment and
/// state is known.
struct FlowMargins {
  /// The rival of a fragment's state.
  struct Rival: Equatable {
    /// How much less the best reading with the fragment in another state scores.
    var margin: Int32
    /// That state.
    var state: Int
  }

  /// For each fragment of the lattice's range.
  private(set) var rivals: [Rival]

  private let lattice: FlowLattice
  /// The best score of all that follows a closed cell, an open cell and the end of a row, by boundary modulo
  /// the number of boundaries that are still needed.
  private var closed: [Int32]
  private var open: [Int32]
  private var rowEnd: [Int32]
  private let depth = 16

  /// O(fragments × columns).
  init(of lattice: FlowLattice, path: [FlowStep]) {
    self.lattice = lattice
    let states = lattice.grammar.stateCount
    closed = Array(repeating: FlowLattice.never, count: depth * states)
    open = Array(repeating: FlowLattice.never, count: depth * states)
    rowEnd = Array(repeating: FlowLattice.never, count: depth)
    rivals = []
    guard lattice.count > 0 else { return }
    var best = [Int32](repeating: FlowLattice.never, count: lattice.count * states)
    for boundary in (0...lattice.count).reversed() { step(boundary, &best) }
    rivals = Self.rivals(best, path: path, lattice: lattice)
  }

  private static func rivals(_ best: [Int32], path: [FlowStep], lattice: FlowLattice) -> [Rival] {
    let total = lattice.rowEnd[lattice.count]
    let states = lattice.grammar.stateCount
    var result = [Rival](repeating: Rival(margin: Int32.max, state: -1), count: lattice.count)
    for step in path {
      for fragment in step.fragments {
        let index = fragment - lattice.range.lowerBound
        for state in 0..<states where state != step.state {
          let score = best[index * states + state]
          guard score > FlowLattice.hopeless, total - score < result[index].margin else { continue }
          result[index] = Rival(margin: total - score, state: state)
        }
      }
    }
    return result
  }

  private func slot(_ boundary: Int, _ state: Int) -> Int {
    (boundary % depth) * lattice.grammar.stateCount + state
  }

  private mutating func step(_ boundary: Int, _ best: inout [Int32]) {
    let grammar = lattice.grammar
    let states = grammar.stateCount
    // What a cell that begins here is worth with all that follows.
    var starts = [Int32](repeating: FlowLattice.never, count: states)
    for state in 0..<states {
      closed[slot(boundary, state)] = FlowLattice.never
      open[slot(boundary, state)] = FlowLattice.never
    }
    rowEnd[boundary % depth] = boundary == lattice.count ? 0 : FlowLattice.never
    if boundary < lattice.count {
      startProse(boundary, &starts)
      startTyped(boundary, &starts, &best)
    }
    close(boundary, starts)
    // The lattice has taken the cost of the split off where cells are closed.
    let split = lattice.split(boundary)
    if split > 0 {
      for state in 0..<states where closed[slot(boundary, state)] > FlowLattice.hopeless {
        closed[slot(boundary, state)] -= split
      }
    }
    goOn(boundary, &best)
  }

  private func startProse(_ boundary: Int, _ starts: inout [Int32]) {
    let fragment = lattice.range.lowerBound + boundary
    for state in starts.indices {
      guard let (kind, penalty) = lattice.prose(of: state) else { continue }
      let isRemainder = state >= lattice.grammar.firstRemainder
      if isRemainder, lattice.entry[lattice.place(boundary, state)] <= FlowLattice.hopeless { continue }
      let after = open[slot(boundary + 1, state)]
      guard after > FlowLattice.hopeless else { continue }
      let score = lattice.evidence.score(kind, fragment)
      let start = lattice.startScore(state, boundary, score)
      guard start > FlowLattice.hopeless else { continue }
      starts[state] =
        start + penalty + score.inside
        + lattice.excess(state, lattice.width(of: fragment).total) + after
    }
  }

  private func startTyped(_ boundary: Int, _ starts: inout [Int32], _ best: inout [Int32]) {
    let states = lattice.grammar.stateCount
    for segment in lattice.evidence.segments(at: lattice.range.lowerBound + boundary) {
      let end = boundary + Int(segment.count)
      guard end <= lattice.count else { continue }
      for state in 0...lattice.grammar.heading where lattice.accepts(state, segment.kind) {
        let after = closed[slot(end, state)]
        guard after > FlowLattice.hopeless else { continue }
        starts[state] = max(starts[state], segment.score + after)
        let before = lattice.entry[lattice.place(boundary, state)]
        guard before > FlowLattice.hopeless else { continue }
        let total = before + segment.score + after
        for fragment in boundary..<end {
          best[fragment * states + state] = max(best[fragment * states + state], total)
        }
      }
    }
  }

  /// The best that follows the cells that end here, and the row.
  private mutating func close(_ boundary: Int, _ starts: [Int32]) {
    let grammar = lattice.grammar
    let columns = grammar.columnCount
    // A new row, or the end.
    var row = rowEnd[boundary % depth]
    var head = FlowGrammar.row
    for column in 0..<columns {
      if column == grammar.regions?.lowerBound { row = max(row, head + starts[grammar.note]) }
      let first = column == grammar.categoryBehindNumber ? head + FlowGrammar.categoryWithoutNumber : head
      row = max(row, first + starts[column])
      head += grammar.cells[column].headBlank
    }
    row = max(row, starts[grammar.heading])
    if let cut = lattice.cuts.at(boundary) {
      for state in grammar.firstRemainder..<grammar.stateCount { row = max(row, cut.cost + starts[state]) }
    }
    rowEnd[boundary % depth] = row
    closed[slot(boundary, grammar.heading)] = row
    // The rest of this row, from the last column back.
    var rest = row
    var behindRegions = row
    for column in (0..<columns).reversed() {
      if let regions = grammar.regions, column == regions.upperBound - 1 {
        behindRegions = rest
        let surplus = FlowGrammar.surplusCost + starts[grammar.surplus]
        closed[slot(boundary, column)] = max(rest, surplus)
        closed[slot(boundary, grammar.surplus)] = max(rest, surplus)
        closed[slot(boundary, grammar.note)] = rest
      } else {
        closed[slot(boundary, column)] = rest
      }
      rest = max(starts[column], rest + lattice.blank(column))
      if let regions = grammar.regions, column == regions.lowerBound {
        rest = max(rest, starts[grammar.note], behindRegions + FlowGrammar.noRegions)
      }
    }
    var remainder = row
    for state in (grammar.firstRemainder..<grammar.stateCount).reversed() {
      closed[slot(boundary, state)] = remainder
      remainder = max(remainder, starts[state])
    }
  }

  /// The best that follows the cells that are open here, and the best readings through the fragment before.
  private mutating func goOn(_ boundary: Int, _ best: inout [Int32]) {
    guard boundary > 0 else { return }
    let states = lattice.grammar.stateCount
    let fragment = lattice.range.lowerBound + boundary
    for state in 0..<states {
      let before = lattice.open[lattice.place(boundary, state)]
      guard before > FlowLattice.hopeless, let (kind, _) = lattice.prose(of: state) else { continue }
      var after = closed[slot(boundary, state)]
      if after > FlowLattice.hopeless { after += lattice.endScore(kind, boundary) }
      if boundary < lattice.count, open[slot(boundary + 1, state)] > FlowLattice.hopeless {
        let score = lattice.evidence.score(kind, fragment)
        after = max(
          after,
          lattice.joinScore(state, boundary, score) + score.inside
            + lattice.excess(state, lattice.lineWidth(state, boundary)) + open[slot(boundary + 1, state)])
      }
      open[slot(boundary, state)] = after
      guard after > FlowLattice.hopeless else { continue }
      let index = (boundary - 1) * states + state
      best[index] = max(best[index], before + after)
    }
  }
}
