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

  /// The best score of all that follows a closed cell, an open cell and the end of a row, by boundary modulo
  /// the number of boundaries that are still needed.
  private var closed: [Int32]
  private var open: [Int32]
  private var rowEnd: [Int32]
  private static let depth = 16
  private let states: Int

  /// O(fragments × columns).
  init(of lattice: FlowLattice, path: [FlowStep]) {
    states = lattice.grammar.stateCount
    closed = Array(repeating: FlowLattice.never, count: Self.depth * states)
    open = Array(repeating: FlowLattice.never, count: Self.depth * states)
    rowEnd = Array(repeating: FlowLattice.never, count: Self.depth)
    rivals = []
    guard lattice.count > 0 else { return }
    var best = [Int32](repeating: FlowLattice.never, count: lattice.count * states)
    // What a cell that begins at a boundary is worth with all that follows.
    var starts = [Int32](repeating: FlowLattice.never, count: states)
    for boundary in (0...lattice.count).reversed() { step(lattice, boundary, &starts, &best) }
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

  /// Where the states of a boundary begin.
  private func base(_ boundary: Int) -> Int { boundary % Self.depth * states }

  private mutating func step(
    _ lattice: FlowLattice, _ boundary: Int, _ starts: inout [Int32], _ best: inout [Int32]
  ) {
    let here = base(boundary)
    for state in 0..<states {
      starts[state] = FlowLattice.never
      closed[here + state] = FlowLattice.never
      open[here + state] = FlowLattice.never
    }
    rowEnd[boundary % Self.depth] = boundary == lattice.count ? 0 : FlowLattice.never
    if boundary < lattice.count {
      startProse(lattice, boundary, &starts)
      startTyped(lattice, boundary, &starts, &best)
    }
    close(lattice, boundary, starts)
    // The lattice has taken the cost of the split off where cells are closed.
    let split = lattice.split(boundary)
    if split > 0 {
      for place in here..<here + states where closed[place] > FlowLattice.hopeless { closed[place] -= split }
    }
    goOn(lattice, boundary, &best)
  }

  private func startProse(_ lattice: FlowLattice, _ boundary: Int, _ starts: inout [Int32]) {
    let fragment = lattice.range.lowerBound + boundary
    let scores = lattice.evidence.scores(of: fragment)
    let piece = lattice.width(of: fragment)
    let next = base(boundary + 1)
    let isBare = lattice.isBare(fragment)
    for cell in lattice.grammar.prose {
      let state = cell.state
      let isRemainder = state >= lattice.grammar.firstRemainder
      if isRemainder, lattice.entry[lattice.place(boundary, state)] <= FlowLattice.hopeless { continue }
      let after = open[next + state]
      guard after > FlowLattice.hopeless else { continue }
      let score = scores[cell.kind]
      let start = lattice.startScore(cell, boundary, score, isBare: isBare)
      guard start > FlowLattice.hopeless else { continue }
      starts[state] =
        start + cell.penalty + score.inside + lattice.habits.excess(cell.column, of: piece.total) + after
    }
  }

  private func startTyped(
    _ lattice: FlowLattice, _ boundary: Int, _ starts: inout [Int32], _ best: inout [Int32]
  ) {
    let entries = lattice.place(boundary, 0)
    for segment in lattice.evidence.segments(at: lattice.range.lowerBound + boundary) {
      let end = boundary + Int(segment.count)
      guard end <= lattice.count else { continue }
      let behind = base(end)
      for state in lattice.grammar.states(of: segment.kind) {
        let after = closed[behind + state]
        guard after > FlowLattice.hopeless else { continue }
        starts[state] = max(starts[state], segment.score + after)
        let before = lattice.entry[entries + state]
        guard before > FlowLattice.hopeless else { continue }
        let total = before + segment.score + after
        for fragment in boundary..<end where best[fragment * states + state] < total {
          best[fragment * states + state] = total
        }
      }
    }
  }

  /// The best that follows the cells that end here, and the row.
  private mutating func close(_ lattice: FlowLattice, _ boundary: Int, _ starts: [Int32]) {
    let grammar = lattice.grammar
    let here = base(boundary)
    let columns = grammar.columnCount
    // A new row, or the end.
    var row = rowEnd[boundary % Self.depth]
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
    rowEnd[boundary % Self.depth] = row
    closed[here + grammar.heading] = row
    // The rest of this row, from the last column back.
    var rest = row
    var behindRegions = row
    for column in (0..<columns).reversed() {
      if let regions = grammar.regions, column == regions.upperBound - 1 {
        behindRegions = rest
        let surplus = FlowGrammar.surplusCost + starts[grammar.surplus]
        closed[here + column] = max(rest, surplus)
        closed[here + grammar.surplus] = max(rest, surplus)
        closed[here + grammar.note] = rest
      } else {
        closed[here + column] = rest
      }
      rest = max(starts[column], rest + lattice.blank(column))
      if let regions = grammar.regions, column == regions.lowerBound {
        rest = max(rest, starts[grammar.note], behindRegions + FlowGrammar.noRegions)
      }
    }
    var remainder = row
    for state in (grammar.firstRemainder..<grammar.stateCount).reversed() {
      closed[here + state] = remainder
      remainder = max(remainder, starts[state])
    }
  }

  /// The best that follows the cells that are open here, and the best readings through the fragment before.
  private mutating func goOn(_ lattice: FlowLattice, _ boundary: Int, _ best: inout [Int32]) {
    guard boundary > 0 else { return }
    let fragment = lattice.range.lowerBound + boundary
    let isLast = boundary == lattice.count
    let scores = isLast ? nil : lattice.evidence.scores(of: fragment)
    let ends = lattice.evidence.scores(of: fragment - 1)
    let habit = lattice.habits.categoryEnd(fragment - 1)
    let endsSentence = !isLast && lattice.evidence.endsSentence[fragment]
    let piece = lattice.width(of: isLast ? fragment - 1 : fragment)
    let here = base(boundary)
    let next = base(boundary + 1)
    let through = (boundary - 1) * states
    for cell in lattice.grammar.prose {
      let state = cell.state
      let place = lattice.place(boundary, state)
      let before = lattice.open[place]
      guard before > FlowLattice.hopeless else { continue }
      var after = closed[here + state]
      if after > FlowLattice.hopeless {
        after += ends[cell.kind].end + (cell.kind == .category ? habit : 0)
      }
      if let scores, open[next + state] > FlowLattice.hopeless {
        let score = scores[cell.kind]
        let width = lattice.openWidth[place]
        let room = lattice.habits.join(
          cell.column, lineWidth: width, next: piece, endsSentence: endsSentence)
        let line = lattice.habits.lineWidth(cell.column, width, next: piece)
        let excess = lattice.habits.excess(cell.column, of: line)
        after = max(after, score.join + room + score.inside + excess + open[next + state])
      }
      open[here + state] = after
      guard after > FlowLattice.hopeless else { continue }
      best[through + state] = max(best[through + state], before + after)
    }
  }
}
