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

  /// The best score of all that follows a cell that ends at a boundary, and one that goes on there; and what a cell
  /// that begins there is worth with all that follows.
  private struct Node {
    var closed = FlowLattice.never
    var open = FlowLattice.never
    var start = FlowLattice.never
  }

  /// By boundary modulo the number of boundaries that are still needed.
  private var nodes: [Node]
  private static let depth = 16
  private let states: Int

  /// O(fragments × columns).
  init(of lattice: FlowLattice, path: [FlowStep]) {
    states = lattice.grammar.stateCount
    nodes = Array(repeating: Node(), count: Self.depth * states)
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

  /// Where the states of a boundary begin.
  private func base(_ boundary: Int) -> Int { boundary % Self.depth * states }

  private mutating func step(_ lattice: FlowLattice, _ boundary: Int) {
    let here = base(boundary)
    for place in here..<here + states { nodes[place] = Node() }
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
    let piece = lattice.width(of: fragment)
    let here = base(boundary)
    let next = base(boundary + 1)
    let isBare = lattice.isBare(fragment)
    let cut = lattice.cuts.reaching(boundary)
    let prose = lattice.grammar.prose.span
    for index in prose.indices {
      let cell = prose[index]
      let state = cell.state
      let isRemainder = state >= lattice.grammar.firstRemainder
      if isRemainder, lattice.nodes[lattice.place(boundary, state)].entry <= FlowLattice.hopeless { continue }
      let after = nodes[next + state].open
      guard after > FlowLattice.hopeless else { continue }
      let score = lattice.evidence.score(cell.kind, fragment)
      let start =
        isRemainder
        ? lattice.remainderScore(of: state, behind: cut, boundary)
        : lattice.habits.start(of: cell, score, isBare: isBare)
      guard start > FlowLattice.hopeless else { continue }
      nodes[here + state].start =
        start + cell.penalty + score.inside + lattice.habits.excess(cell.column, of: piece.total) + after
    }
  }

  private mutating func startTyped(_ lattice: FlowLattice, _ boundary: Int) {
    let here = base(boundary)
    let entries = lattice.place(boundary, 0)
    let before = lattice.nodes.span
    let states = lattice.grammar.typedStates.span
    for place in lattice.evidence.segmentPlaces(at: lattice.range.lowerBound + boundary) {
      let segment = lattice.evidence.segments[place]
      let end = boundary + Int(segment.count)
      guard end <= lattice.count else { continue }
      let behind = base(end)
      var nodes = nodes.mutableSpan
      var best = Rivals()
      for place in lattice.grammar.typedPlaces[Int(segment.kind.rawValue)] {
        let state = states[place]
        let after = nodes[behind + state].closed
        guard after > FlowLattice.hopeless else { continue }
        let score = segment.score + after
        if score > nodes[here + state].start { nodes[here + state].start = score }
        let entry = before[entries + state].entry
        if entry > FlowLattice.hopeless { best.consider(entry + score, state) }
      }
      for fragment in boundary..<end { consider(best, fragment) }
    }
  }

  /// Takes note of the best reading that puts a fragment into another state than the best of all does; of equal
  /// ones that of the first state.
  private mutating func consider(_ found: Rivals, _ fragment: Int) {
    let (score, state) = found.best(without: taken[fragment])
    guard score > FlowLattice.hopeless else { return }
    let margin = total - score
    let rival = rivals[fragment]
    if margin < rival.margin || margin == rival.margin && state < rival.state {
      rivals[fragment] = Rival(margin: margin, state: state)
    }
  }

  /// The best that follows the cells that end here, and the row.
  private mutating func close(_ lattice: FlowLattice, _ boundary: Int) {
    let grammar = lattice.grammar
    let (surplus, note, heading) = (grammar.surplus, grammar.note, grammar.heading)
    let remainders = grammar.firstRemainder..<grammar.stateCount
    let regions = grammar.regions ?? -1 ..< -1
    let here = base(boundary)
    let costs = lattice.costs.span
    var nodes = nodes.mutableSpan
    // A new row, or the end.
    var row = boundary == lattice.count ? 0 : FlowLattice.never
    var head = FlowGrammar.row
    for column in costs.indices {
      if column == regions.lowerBound { row = max(row, head + nodes[here + note].start) }
      row = max(row, head + costs[column].first + nodes[here + column].start)
      head += costs[column].headBlank
    }
    row = max(row, nodes[here + heading].start)
    if let cut = lattice.cuts.at(boundary) {
      for state in remainders { row = max(row, lattice.cuts[cut].cost + nodes[here + state].start) }
    }
    nodes[here + heading].closed = row
    // The rest of this row, from the last column back.
    var rest = row
    var behindRegions = row
    for column in costs.indices.reversed() {
      nodes[here + column].closed = rest
      if column == regions.upperBound - 1 {
        behindRegions = rest
        let more = max(rest, FlowGrammar.surplusCost + nodes[here + surplus].start)
        nodes[here + column].closed = more
        nodes[here + surplus].closed = more
        nodes[here + note].closed = rest
      }
      rest = max(nodes[here + column].start, rest + costs[column].blank)
      if column == regions.lowerBound {
        rest = max(rest, nodes[here + note].start, behindRegions + FlowGrammar.noRegions)
      }
    }
    var remainder = row
    for state in remainders.reversed() {
      nodes[here + state].closed = remainder
      remainder = max(remainder, nodes[here + state].start)
    }
  }

  /// The best that follows the cells that are open here, and the best readings through the fragment before.
  private mutating func goOn(_ lattice: FlowLattice, _ boundary: Int) {
    guard boundary > 0 else { return }
    let fragment = lattice.range.lowerBound + boundary
    let isLast = boundary == lattice.count
    let habit = lattice.habits.categoryEnd(fragment - 1)
    let endsSentence = !isLast && lattice.evidence.endsSentence[fragment]
    let piece = lattice.width(of: isLast ? fragment - 1 : fragment)
    let here = base(boundary)
    let next = base(boundary + 1)
    let prose = lattice.grammar.prose.span
    let before = lattice.nodes.span
    var best = Rivals()
    for index in prose.indices {
      let cell = prose[index]
      let state = cell.state
      let node = before[lattice.place(boundary, state)]
      guard node.open > FlowLattice.hopeless else { continue }
      var after = nodes[here + state].closed
      if after > FlowLattice.hopeless {
        after +=
          lattice.evidence.score(cell.kind, fragment - 1).end + (cell.kind == .category ? habit : 0)
      }
      if !isLast, nodes[next + state].open > FlowLattice.hopeless {
        let score = lattice.evidence.score(cell.kind, fragment)
        let room = lattice.habits.join(
          cell.column, lineWidth: node.openWidth, next: piece, endsSentence: endsSentence)
        let line = lattice.habits.lineWidth(cell.column, node.openWidth, next: piece)
        let excess = lattice.habits.excess(cell.column, of: line)
        after = max(after, score.join + room + score.inside + excess + nodes[next + state].open)
      }
      nodes[here + state].open = after
      if after > FlowLattice.hopeless { best.consider(node.open + after, state) }
    }
    consider(best, boundary - 1)
  }
}

/// The best two of the readings that come into question for a fragment, each with another state.
private struct Rivals {
  private var first: (score: Int32, state: Int) = (FlowLattice.hopeless, -1)
  private var second: (score: Int32, state: Int) = (FlowLattice.hopeless, -1)

  /// Adds a reading; its state comes behind those of all before it.
  mutating func consider(_ score: Int32, _ state: Int) {
    if score > first.score {
      second = first
      first = (score, state)
    } else if score > second.score {
      second = (score, state)
    }
  }

  /// The best reading with another state.
  func best(without state: Int) -> (score: Int32, state: Int) { first.state == state ? second : first }
}
