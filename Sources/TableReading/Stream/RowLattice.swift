import Gazetteer

/// All ways to lay a run of tokens out as rows of cells, and the best of them.
///
/// A semi-Markov lattice: a cell is one token or several, a row is cells in the order of the columns. One pass from the
/// end gives the best that can follow each place, one from the start the best that leads there; both take the same
/// steps from ``RowGrammar``. O(tokens × longest cell × columns).
struct RowLattice {
  let grammar: RowGrammar
  let cells: StreamCells
  private let count: Int
  private let states: Int
  /// The best that follows when so many tokens are laid out and the last cell is of a state.
  private var after: [Bits]
  /// The best that leads there.
  private var before: [Bits]

  /// A cell of a reading.
  struct Step: Equatable {
    var tokens: Range<Int>
    /// A column, ``RowGrammar/note``, or ``RowGrammar/between`` for a heading.
    var state: Int
    var startsRow: Bool
    /// How much less the best reading explains that puts the least certain of its tokens elsewhere.
    var margin: Bits
  }

  /// The best reading: its cells, the tokens that it leaves out, and what it explains.
  struct Reading {
    var steps: [Step] = []
    var outside: [Int] = []
    /// Tokens inside rows that belong to no column.
    var strays: [Int] = []
    var bits = Bits.zero
  }

  init(grammar: RowGrammar, cells: StreamCells) {
    self.grammar = grammar
    self.cells = cells
    count = cells.count
    states = grammar.stateCount
    after = Array(repeating: .never, count: (count + 1) * states)
    before = Array(repeating: .never, count: (count + 1) * states)
  }

  private func place(_ boundary: Int, _ state: Int) -> Int { boundary * states + state }

  /// The best reading.
  mutating func read() -> Reading {
    weighAfter()
    var reading = decode()
    weighBefore()
    setMargins(&reading)
    return reading
  }

  /// What the best reading explains, without the reading.
  mutating func bits() -> Bits {
    weighAfter()
    return after[place(0, grammar.between)]
  }

  // MARK: Steps

  /// The cells that may begin with a token, with the states that they may be of and what they explain there.
  private func forEachCell(at token: Int, _ body: (_ end: Int, _ state: Int, _ bits: Bits) -> Void) {
    for length in 1...cells.form.longestCell {
      let end = token + length
      guard end <= count, let text = cells.text(token, length) else { return }
      let joins = cells.joins(token, length)
      let isRunning = length == 1 && cells.isRunning[token]
      for state in 0..<grammar.count {
        let worth = grammar.evidence(of: text, in: state, isRunning: isRunning, hasChain: cells.hasChain)
        body(end, state, joins + worth)
      }
      if grammar.regions != nil { body(end, grammar.note, joins + cells.noteEvidence(of: text)) }
    }
  }

  /// What it costs to come to a state from the end of another cell of the row, or from between rows.
  private func step(from state: Int, to next: Int) -> Bits? {
    if state == grammar.between {
      return RowGrammar.row + grammar.skip(0..<grammar.start(of: next))
    }
    let reach = grammar.reach(of: state)
    let start = grammar.start(of: next)
    return start >= reach ? grammar.skip(reach..<start) + grammar.nameless(behind: state, to: next) : nil
  }

  private func rowEnd(_ state: Int) -> Bits {
    state == grammar.between ? .zero : grammar.skip(grammar.reach(of: state)..<grammar.count)
  }

  // MARK: Passes

  private mutating func weighAfter() {
    // Taken out of the lattice, so that the steps read it in place and it is never copied.
    var after = Self.taken(&self.after)
    defer { self.after = after }
    for state in 0..<states { after[place(count, state)] = rowEnd(state) }
    var starts = [Bits](repeating: .never, count: states)
    for token in (0..<count).reversed() {
      for state in 0..<states { starts[state] = .never }
      let ends = cells.endCost(before: token)
      forEachCell(at: token) { end, state, bits in
        starts[state] = max(starts[state], bits + after[place(end, state)])
      }
      for state in 0..<states where starts[state] > .never { starts[state] = starts[state] + ends }
      let follow = bestFollowing(starts)
      // Between rows first: a row ends where the next begins.
      var between = max(tail(from: token), outsideCost(token) + after[place(token + 1, grammar.between)])
      between = max(between, cells.headingEvidence(token) + ends + after[place(token + 1, grammar.between)])
      if follow[0] > .never {
        between = max(between, RowGrammar.row + cells.rowCost(before: token) + follow[0])
      }
      after[place(token, grammar.between)] = between
      let goingOn = cells.goingOn(over: token)
      for state in 0..<states where state != grammar.between {
        var best = max(rowEnd(state) + between, RowGrammar.stray + after[place(token + 1, state)])
        let next = following(state, starts, follow)
        if next > .never { best = max(best, next + goingOn) }
        after[place(token, state)] = best
      }
    }
  }

  /// For each column the best of the cells that begin there or further right, with what it costs to leave out all columns
  /// before them.
  private func bestFollowing(_ starts: [Bits]) -> [Bits] {
    var best = [Bits](repeating: .never, count: grammar.count + 2)
    for state in 0..<states where state != grammar.between && starts[state] > .never {
      let start = grammar.start(of: state)
      best[start] = max(best[start], starts[state] + grammar.skip(first: start))
    }
    for column in (0...grammar.count).reversed() { best[column] = max(best[column], best[column + 1]) }
    return best
  }

  /// The best cell that follows one of a state in its row, with what it costs to leave out the columns between.
  private func following(_ state: Int, _ starts: [Bits], _ follow: [Bits]) -> Bits {
    let reach = grammar.reach(of: state)
    guard grammar.firsts.contains(state) else {
      return follow[reach] > .never ? follow[reach] - grammar.skip(first: reach) : .never
    }
    // Behind a number or a category a name is due.
    let name = grammar.firsts.upperBound
    var best = Bits.never
    for next in reach..<max(reach, name + 1) where starts[next] > .never {
      best = max(best, starts[next] + grammar.skip(first: next))
    }
    let nameless = follow[name + 1]
    if nameless > .never { best = max(best, nameless + RowGrammar.namelessRow) }
    return best > .never ? best - grammar.skip(first: reach) : .never
  }

  private func outsideCost(_ token: Int) -> Bits {
    cells.isBlank(token) ? RowGrammar.filler : RowGrammar.outside
  }

  /// What it costs that no row follows.
  private func tail(from token: Int) -> Bits {
    RowGrammar.tail + Bits(hundredths: RowGrammar.behind.hundredths * (count - token))
  }

  /// What was in an array, which has nothing then.
  private static func taken(_ bits: inout [Bits]) -> [Bits] {
    defer { bits = [] }
    return bits
  }

  private mutating func weighBefore() {
    var before = Self.taken(&self.before)
    defer { self.before = before }
    before[place(0, grammar.between)] = .zero
    for token in 0...count {
      // A row may end at every cell's end.
      var between = before[place(token, grammar.between)]
      for state in 0..<states where state != grammar.between {
        let value = before[place(token, state)]
        if value > .never { between = max(between, value + rowEnd(state)) }
      }
      before[place(token, grammar.between)] = between
      guard token < count else { return }
      let entries = entries(at: token, before)
      forEachCell(at: token) { end, state, bits in
        guard entries[state] > .never else { return }
        before[place(end, state)] = max(before[place(end, state)], entries[state] + bits)
      }
      let ends = cells.endCost(before: token)
      let next = place(token + 1, grammar.between)
      before[next] = max(before[next], between + max(cells.headingEvidence(token) + ends, outsideCost(token)))
      for state in 0..<states where state != grammar.between && before[place(token, state)] > .never {
        let next = place(token + 1, state)
        before[next] = max(before[next], before[place(token, state)] + RowGrammar.stray)
      }
    }
  }

  /// For each state the best that leads to a cell of it that begins with a token.
  private func entries(at token: Int, _ before: [Bits]) -> [Bits] {
    var reached = [Bits](repeating: .never, count: grammar.count + 1)
    var firsts: [(reach: Int, bits: Bits)] = []
    for state in 0..<states where state != grammar.between && before[place(token, state)] > .never {
      let reach = grammar.reach(of: state)
      let bits = before[place(token, state)] - grammar.skip(first: reach)
      if grammar.firsts.contains(state) {
        firsts.append((reach, bits))
      } else {
        reached[reach] = max(reached[reach], bits)
      }
    }
    for column in 0..<grammar.count { reached[column + 1] = max(reached[column], reached[column + 1]) }
    let between = before[place(token, grammar.between)]
    let ends = cells.endCost(before: token)
    let goingOn = cells.goingOn(over: token)
    return (0..<states).map { next in
      guard next != grammar.between else { return .never }
      let start = grammar.start(of: next)
      var best = reached[start]
      for first in firsts where first.reach <= start {
        best = max(best, start > grammar.firsts.upperBound ? first.bits + RowGrammar.namelessRow : first.bits)
      }
      if best > .never { best = best + goingOn }
      if between > .never { best = max(best, between + RowGrammar.row + cells.rowCost(before: token)) }
      return best > .never ? best + ends + grammar.skip(first: start) : .never
    }
  }

  // MARK: Reading

  private func decode() -> Reading {
    var reading = Reading()
    reading.bits = after[place(0, grammar.between)]
    var token = 0
    var state = grammar.between
    while token < count {
      let value = after[place(token, state)]
      let ends = cells.endCost(before: token)
      var found: (end: Int, state: Int)?
      forEachCell(at: token) { end, next, bits in
        guard found == nil, let cost = step(from: state, to: next) else { return }
        let gap = state == grammar.between ? cells.rowCost(before: token) : cells.goingOn(over: token)
        if cost + gap + bits + ends + after[place(end, next)] == value { found = (end, next) }
      }
      if let found {
        reading.steps.append(
          Step(
            tokens: token..<found.end, state: found.state, startsRow: state == grammar.between,
            margin: Bits(20)))
        token = found.end
        state = found.state
      } else if state != grammar.between, RowGrammar.stray + after[place(token + 1, state)] == value {
        reading.strays.append(token)
        token += 1
      } else if state != grammar.between {
        state = grammar.between
      } else if cells.headingEvidence(token) + ends + after[place(token + 1, state)] == value {
        reading.steps.append(Step(tokens: token..<token + 1, state: state, startsRow: true, margin: Bits(20)))
        token += 1
      } else if tail(from: token) == value {
        reading.outside += (token..<count).filter { !cells.isBlank($0) }
        return reading
      } else {
        if !cells.isBlank(token) { reading.outside.append(token) }
        token += 1
      }
    }
    return reading
  }

  private func setMargins(_ reading: inout Reading) {
    var taken = [Int](repeating: -1, count: count)
    for step in reading.steps { for token in step.tokens { taken[token] = step.state } }
    var rivals = [Bits](repeating: .never, count: count)
    for token in 0..<count {
      let entries = entries(at: token, before)
      forEachCell(at: token) { end, state, bits in
        guard entries[state] > .never else { return }
        let through = entries[state] + bits + after[place(end, state)]
        for covered in token..<end where taken[covered] != state {
          rivals[covered] = max(rivals[covered], through)
        }
      }
    }
    for index in reading.steps.indices {
      let rival = reading.steps[index].tokens.map { rivals[$0] }.max() ?? .never
      if rival > .never { reading.steps[index].margin = min(Bits(20), reading.bits - rival) }
    }
  }
}
