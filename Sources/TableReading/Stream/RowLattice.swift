import Gazetteer

/// All ways to lay a run of tokens out as rows of cells, and the best of them.
///
/// A semi-Markov lattice: a cell is one token or several, a row is cells in the order of the columns. One pass from the
/// end gives the best that can follow each place, one from the start the best that leads there; both take the same
/// steps from ``RowGrammar``. O(tokens × longest cell × columns).
struct RowLattice {
  let grammar: RowGrammar
  let cells: StreamCells
  /// What it says whether neighbours share a line; `nil` where lines say nothing of cells.
  let sharing: LineSharing?
  /// What the widths of lines say.
  let widths: CellWidths?
  private let count: Int
  private let states: Int
  /// Kinds of cells that are told apart: by whether they stand on one line.
  private let kinds: Int
  /// The best that follows when so many tokens are laid out and the last cell is of a state.
  private var after: [Bits]
  /// The best that leads there.
  private var before: [Bits]

  init(grammar: RowGrammar, cells: StreamCells, sharing: LineSharing? = nil, widths: CellWidths? = nil) {
    self.grammar = grammar
    self.cells = cells
    self.sharing = sharing
    self.widths = widths
    kinds = sharing == nil ? 1 : LineSharing.kinds
    count = cells.count
    states = grammar.stateCount
    after = Array(repeating: .never, count: (count + 1) * states * kinds)
    before = after
  }

  /// Where what is known of a boundary stands, behind a cell of a kind; between rows the kind is 0.
  private func place(_ boundary: Int, _ state: Int, _ kind: Int = 0) -> Int {
    (boundary * states + state) * kinds + kind
  }

  /// What the gap before a token says between two cells of a row.
  private func shared(_ token: Int, _ upper: Int, _ lower: Int) -> Bits {
    sharing?.evidence(of: cells.tokens[token].gap, upper: upper, lower: lower) ?? .zero
  }

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

  /// The cells that may begin with a token, with the states that they may be of and what they explain there.
  private func forEachCell(
    at token: Int, _ body: (_ end: Int, _ state: Int, _ kind: Int, _ bits: Bits) -> Void
  ) {
    for length in 1...cells.form.longestCell {
      let end = token + length
      guard end <= count, let text = cells.text(token, length) else { return }
      let joins = cells.joins(token, length)
      let isRunning = length == 1 && cells.isRunning[token]
      let kind = kinds == 1 ? 0 : cells.kind(token, length)
      for state in 0..<grammar.count {
        var worth = grammar.evidence(of: text, in: state, isRunning: isRunning, hasChain: cells.hasChain)
        if let widths { worth = worth + widths.evidence(of: token, length, in: state) }
        body(end, state, kind, joins + worth)
      }
      if grammar.regions != nil { body(end, grammar.note, kind, joins + cells.noteEvidence(of: text)) }
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
    for state in 0..<states { for kind in 0..<kinds { after[place(count, state, kind)] = rowEnd(state) } }
    var starts = [[Bits]](repeating: Array(repeating: .never, count: states), count: kinds)
    for token in (0..<count).reversed() {
      for kind in 0..<kinds { for state in 0..<states { starts[kind][state] = .never } }
      let ends = cells.endCost(before: token)
      forEachCell(at: token) { end, state, kind, bits in
        starts[kind][state] = max(starts[kind][state], bits + ends + after[place(end, state, kind)])
      }
      var between = max(tail(from: token), outsideCost(token) + after[place(token + 1, grammar.between)])
      between = max(between, cells.headingEvidence(token) + ends + after[place(token + 1, grammar.between)])
      let first = bestFollowing(best(of: starts) { _ in .zero })[0]
      if first > .never { between = max(between, RowGrammar.row + cells.rowCost(before: token) + first) }
      // Between rows first: a row ends where the next begins.
      after[place(token, grammar.between)] = between
      let goingOn = cells.goingOn(over: token)
      for kind in 0..<kinds {
        let starts = best(of: starts) { shared(token, kind, $0) }
        let follow = bestFollowing(starts)
        for state in 0..<states where state != grammar.between {
          var best = max(rowEnd(state) + between, RowGrammar.stray + after[place(token + 1, state, kind)])
          let next = following(state, starts, follow)
          if next > .never { best = max(best, next + goingOn) }
          after[place(token, state, kind)] = best
        }
      }
    }
  }

  /// For each state the best of its cells of all kinds, with what each kind costs.
  private func best(of starts: [[Bits]], _ cost: (Int) -> Bits) -> [Bits] {
    guard kinds > 1 else { return starts[0] }
    var result = [Bits](repeating: .never, count: states)
    for kind in 0..<kinds {
      let cost = cost(kind)
      for state in 0..<states where starts[kind][state] > .never {
        result[state] = max(result[state], starts[kind][state] + cost)
      }
    }
    return result
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
        for kind in 0..<kinds {
          let value = before[place(token, state, kind)]
          if value > .never { between = max(between, value + rowEnd(state)) }
        }
      }
      before[place(token, grammar.between)] = between
      guard token < count else { return }
      let entries = (0..<kinds).map { self.entries(at: token, of: $0, before) }
      forEachCell(at: token) { end, state, kind, bits in
        guard entries[kind][state] > .never else { return }
        let next = place(end, state, kind)
        before[next] = max(before[next], entries[kind][state] + bits)
      }
      let ends = cells.endCost(before: token)
      let next = place(token + 1, grammar.between)
      before[next] = max(before[next], between + max(cells.headingEvidence(token) + ends, outsideCost(token)))
      for state in 0..<states where state != grammar.between {
        for kind in 0..<kinds where before[place(token, state, kind)] > .never {
          let next = place(token + 1, state, kind)
          before[next] = max(before[next], before[place(token, state, kind)] + RowGrammar.stray)
        }
      }
    }
  }

  /// For each state the best that leads to a cell of it, of a kind, that begins with a token.
  private func entries(at token: Int, of lower: Int, _ before: [Bits]) -> [Bits] {
    var reached = [Bits](repeating: .never, count: grammar.count + 1)
    var firsts: [(reach: Int, bits: Bits)] = []
    for state in 0..<states where state != grammar.between {
      var best = Bits.never
      for kind in 0..<kinds where before[place(token, state, kind)] > .never {
        best = max(best, before[place(token, state, kind)] + shared(token, kind, lower))
      }
      guard best > .never else { continue }
      let reach = grammar.reach(of: state)
      let bits = best - grammar.skip(first: reach)
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
    var kind = 0
    while token < count {
      let value = after[place(token, state, kind)]
      let ends = cells.endCost(before: token)
      var found: (end: Int, state: Int, kind: Int)?
      forEachCell(at: token) { end, next, lower, bits in
        guard found == nil, let cost = step(from: state, to: next) else { return }
        let gap =
          state == grammar.between
          ? cells.rowCost(before: token) : cells.goingOn(over: token) + shared(token, kind, lower)
        if cost + gap + bits + ends + after[place(end, next, lower)] == value { found = (end, next, lower) }
      }
      if let found {
        reading.steps.append(
          Step(
            tokens: token..<found.end, state: found.state, startsRow: state == grammar.between,
            margin: Bits(20)))
        token = found.end
        state = found.state
        kind = found.kind
      } else if state != grammar.between, RowGrammar.stray + after[place(token + 1, state, kind)] == value {
        reading.strays.append(token)
        token += 1
      } else if state != grammar.between {
        state = grammar.between
        kind = 0
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
      let entries = (0..<kinds).map { self.entries(at: token, of: $0, before) }
      forEachCell(at: token) { end, state, kind, bits in
        guard entries[kind][state] > .never else { return }
        let through = entries[kind][state] + bits + after[place(end, state, kind)]
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
