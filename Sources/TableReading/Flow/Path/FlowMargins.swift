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

  /// For each fragment of the lattice's range; of no state where nothing else comes into question.
  private(set) var rivals: [Rival]
  /// The state of each fragment in the best reading; −1 for none.
  private var taken: [Int]
  /// The score of the best reading.
  private let total: Int32

  /// The best score of all that follows a cell that ends at a boundary, and one that goes on there.
  private struct Node {
    var closed = FlowLattice.never
    var open = FlowLattice.never
  }

  /// By boundary modulo the number of boundaries that are still needed.
  private var nodes: [Node]
  private static let depth = 16
  private let states: Int
  /// What a cell of each state that begins at the boundary is worth with all that follows.
  private var starts: [Int32]

  /// O(fragments × columns).
  init(of lattice: FlowLattice, path: [FlowStep]) {
    states = lattice.grammar.stateCount
    nodes = Array(repeating: Node(), count: Self.depth * states)
    starts = Array(repeating: FlowLattice.never, count: states)
    total = lattice.rowEnd.last?.score ?? FlowLattice.never
    rivals = Array(repeating: Rival(margin: Int32.max, state: -1), count: lattice.count)
    taken = Array(repeating: -1, count: lattice.count)
    guard lattice.count > 0 else { return }
    for step in path {
      for fragment in step.fragments { taken[fragment - lattice.range.lowerBound] = step.state }
    }
    for boundary in (0...lattice.count).reversed() { step(lattice, boundary) }
    for fragment in taken.indices where taken[fragment] < 0 {
      rivals[fragment] = Rival(margin: Int32.max, state: -1)
    }
  }

  /// Takes note of the best reading that puts a fragment into a state; of equal ones that of the first state.
  private mutating func consider(_ score: Int32, _ fragment: Int, _ state: Int) {
    guard taken[fragment] != state, score > FlowLattice.hopeless else { return }
    let margin = total - score
    let rival = rivals[fragment]
    if margin < rival.margin || margin == rival.margin && state < rival.state {
      rivals[fragment] = Rival(margin: margin, state: state)
    }
  }

  /// Where the states of a boundary begin.
  private func base(_ boundary: Int) -> Int { boundary % Self.depth * states }

  private mutating func step(_ lattice: FlowLattice, _ boundary: Int) {
    let here = base(boundary)
    for state in 0..<states {
      starts[state] = FlowLattice.never
      nodes[here + state] = Node()
    }
    if boundary < lattice.count {
      startProse(lattice, boundary)
      startTyped(lattice, boundary)
    }
    close(lattice, boundary)
    // The lattice has taken the cost of the split off where cells are closed.
    let split = lattice.split(boundary)
    if split > 0 {
      for place in here..<here + states where nodes[place].closed > FlowLattice.hopeless {
        nodes[place].closed -= split
      }
    }
    goOn(lattice, boundary)
  }

  private mutating func startProse(_ lattice: FlowLattice, _ boundary: Int) {
    let fragment = lattice.range.lowerBound + boundary
    let scores = lattice.evidence.scores(of: fragment)
    let piece = lattice.width(of: fragment)
    let next = base(boundary + 1)
    let isBare = lattice.isBare(fragment)
    let cut = lattice.cuts.reaching(boundary)
    for index in lattice.grammar.prose.indices {
      let cell = lattice.grammar.prose[index]
      let state = cell.state
      let isRemainder = state >= lattice.grammar.firstRemainder
      if isRemainder, lattice.nodes[lattice.place(boundary, state)].entry <= FlowLattice.hopeless { continue }
      let after = nodes[next + state].open
      guard after > FlowLattice.hopeless else { continue }
      let score = scores[cell.kind]
      let start =
        isRemainder
        ? lattice.remainderScore(of: state, behind: cut, boundary)
        : lattice.startScore(cell, score, isBare: isBare)
      guard start > FlowLattice.hopeless else { continue }
      starts[state] =
        start + cell.penalty + score.inside + lattice.habits.excess(cell.column, of: piece.total) + after
    }
  }

  private mutating func startTyped(_ lattice: FlowLattice, _ boundary: Int) {
    let entries = lattice.place(boundary, 0)
    let (states, places) = (lattice.grammar.typedStates, lattice.grammar.typedPlaces)
    for segment in lattice.evidence.segments(at: lattice.range.lowerBound + boundary) {
      let end = boundary + Int(segment.count)
      guard end <= lattice.count else { continue }
      let behind = base(end)
      for place in places[Int(segment.kind.rawValue)] {
        let state = states[place]
        let after = nodes[behind + state].closed
        guard after > FlowLattice.hopeless else { continue }
        starts[state] = max(starts[state], segment.score + after)
        let before = lattice.nodes[entries + state].entry
        guard before > FlowLattice.hopeless else { continue }
        for fragment in boundary..<end { consider(before + segment.score + after, fragment, state) }
      }
    }
  }

  /// The best that follows the cells that end here, and the row.
  private mutating func close(_ lattice: FlowLattice, _ boundary: Int) {
    let grammar = lattice.grammar
    let (surplus, note, heading) = (grammar.surplus, grammar.note, grammar.heading)
    let remainders = grammar.firstRemainder..<grammar.stateCount
    let regions = grammar.regions ?? -1 ..< -1
    let here = base(boundary)
    let costs = lattice.costs
    let starts = starts
    var nodes = nodes.mutableSpan
    // A new row, or the end.
    var row = boundary == lattice.count ? 0 : FlowLattice.never
    var head = FlowGrammar.row
    for column in costs.indices {
      if column == regions.lowerBound { row = max(row, head + starts[note]) }
      row = max(row, head + costs[column].first + starts[column])
      head += costs[column].headBlank
    }
    row = max(row, starts[heading])
    if let cut = lattice.cuts.at(boundary) {
      for state in remainders { row = max(row, lattice.cuts[cut].cost + starts[state]) }
    }
    nodes[here + heading].closed = row
    // The rest of this row, from the last column back.
    var rest = row
    var behindRegions = row
    for column in costs.indices.reversed() {
      nodes[here + column].closed = rest
      if column == regions.upperBound - 1 {
        behindRegions = rest
        let more = max(rest, FlowGrammar.surplusCost + starts[surplus])
        nodes[here + column].closed = more
        nodes[here + surplus].closed = more
        nodes[here + note].closed = rest
      }
      rest = max(starts[column], rest + costs[column].blank)
      if column == regions.lowerBound {
        rest = max(rest, starts[note], behindRegions + FlowGrammar.noRegions)
      }
    }
    var remainder = row
    for state in remainders.reversed() {
      nodes[here + state].closed = remainder
      remainder = max(remainder, starts[state])
    }
  }

  /// The best that follows the cells that are open here, and the best readings through the fragment before.
  private mutating func goOn(_ lattice: FlowLattice, _ boundary: Int) {
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
    for index in lattice.grammar.prose.indices {
      let cell = lattice.grammar.prose[index]
      let state = cell.state
      let node = lattice.nodes[lattice.place(boundary, state)]
      guard node.open > FlowLattice.hopeless else { continue }
      var after = nodes[here + state].closed
      if after > FlowLattice.hopeless {
        after += ends[cell.kind].end + (cell.kind == .category ? habit : 0)
      }
      if let scores, nodes[next + state].open > FlowLattice.hopeless {
        let score = scores[cell.kind]
        let room = lattice.habits.join(
          cell.column, lineWidth: node.openWidth, next: piece, endsSentence: endsSentence)
        let line = lattice.habits.lineWidth(cell.column, node.openWidth, next: piece)
        let excess = lattice.habits.excess(cell.column, of: line)
        after = max(after, score.join + room + score.inside + excess + nodes[next + state].open)
      }
      nodes[here + state].open = after
      guard after > FlowLattice.hopeless else { continue }
      consider(node.open + after, boundary - 1, state)
    }
  }
}
