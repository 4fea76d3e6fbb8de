/// All readings of a run of fragments as rows of cells, and the best way to each.
///
/// A semi-Markov chain: a state is the column whose cell a fragment belongs to, a step a whole cell. Cells of
/// prose are weighed fragment by fragment, so that they may be of any length at no cost; typed cells are tried
/// as they are, over a bounded number of fragments. All scores are sums of whole numbers, and of two equal
/// readings the one found first stays: the answer is the same everywhere.
struct FlowLattice {
  /// No way leads there.
  static let never: Int32 = -1_000_000_000
  /// What no sum of scores comes down to.
  static let hopeless: Int32 = -500_000_000
  /// In place of a state: a new row.
  static let newRow = UInt16.max

  let grammar: FlowGrammar
  private(set) var evidence: FlowEvidence
  private(set) var habits: ColumnHabits
  /// The fragments that are read.
  private(set) var range = 0..<0
  var count: Int { range.count }
  /// Fragments that must be parts of cells of certain states.
  private var required: [Requirement] = []

  /// That a fragment must be part of a cell of a state.
  struct Requirement: Equatable {
    var fragment: Int
    var state: Int
  }

  /// What is known at each boundary of each state; see ``place(_:_:)``.
  private(set) var nodes: [FlowNode] = []
  /// The best score of a reading in which a row ends, and its last state.
  private(set) var rowEnd: [FlowStretch] = []
  /// What it costs to pass over each column.
  private(set) var costs: [FlowColumnCosts] = []
  /// The rows that pages cut.
  private(set) var cuts = RowCuts()
  /// What it is worth to go on with each cut cell at the boundary that is looked at.
  private var remainders: [Int32] = []

  /// A lattice that has read nothing yet.
  init(grammar: FlowGrammar, evidence: FlowEvidence) {
    self.grammar = grammar
    self.evidence = evidence
    habits = ColumnHabits(columns: grammar.columnCount)
  }

  /// Weighs all readings of some fragments, or those that meet some requirements; what was read before is
  /// forgotten, but not its room.
  ///
  /// O(fragments × columns).
  mutating func read(_ range: Range<Int>, _ habits: ColumnHabits, required: [Requirement] = []) {
    self.range = range
    self.habits = habits
    self.required = required
    evidence.prepare(range)
    costs.removeAll(keepingCapacity: true)
    for (column, cells) in grammar.cells.enumerated() {
      costs.append(
        FlowColumnCosts(
          blank: cells.blank + habits.blank[column], headBlank: cells.headBlank,
          first: column == grammar.categoryBehindNumber ? FlowGrammar.categoryWithoutNumber : 0))
    }
    cuts.removeAll()
    nodes.removeAll(keepingCapacity: true)
    let nodeCount = (range.count + 1) * grammar.stateCount
    nodes.append(addingCapacity: nodeCount) { room in
      for _ in 0..<nodeCount { room.append(FlowNode()) }
    }
    rowEnd.removeAll(keepingCapacity: true)
    rowEnd.append(contentsOf: repeatElement(FlowStretch(), count: range.count + 1))
    run()
  }

  private mutating func run() {
    let basis = FlowBasis(
      grammar: grammar, evidence: evidence, habits: habits, costs: costs, range: range, required: required)
    for boundary in 0...count {
      closeProse(basis, at: boundary)
      endRow(basis, at: boundary)
      guard boundary < count else { return }
      enter(basis, at: boundary)
      enterRemainder(at: boundary)
      goOnWithProse(basis, from: boundary)
      goOnWithTyped(basis, from: boundary)
    }
  }

  func place(_ boundary: Int, _ state: Int) -> Int { boundary * grammar.stateCount + state }

  /// The width of a fragment as the table's columns print it.
  func width(of fragment: Int) -> ColumnWidth.Piece {
    evidence.widths[fragment].printed(wideDigits: habits.wideDigits)
  }

  /// What it costs that cells end at a boundary.
  func split(_ boundary: Int) -> Int32 {
    boundary > 0 && boundary < count ? evidence.split[range.lowerBound + boundary] : 0
  }

  private mutating func closeProse(_ basis: FlowBasis, at boundary: Int) {
    guard boundary > 0 else { return }
    let base = place(boundary, 0)
    let fragment = basis.range.lowerBound + boundary - 1
    let habit = basis.habits.categoryEnd(fragment)
    let prose = basis.grammar.prose.span
    var nodes = nodes.mutableSpan
    for index in prose.indices {
      let cell = prose[index]
      let node = nodes[base + cell.state]
      guard node.open > Self.never else { continue }
      let end = basis.evidence.score(cell.kind, fragment).end
      let total = node.open + end + (cell.kind == .category ? habit : 0)
      guard total > node.closed else { continue }
      nodes[base + cell.state].closed = total
      nodes[base + cell.state].closedStart = node.openStart
    }
  }

  private mutating func endRow(_ basis: FlowBasis, at boundary: Int) {
    let base = place(boundary, 0)
    let split = split(boundary)
    let (surplus, note, heading, end) = (grammar.surplus, grammar.note, grammar.heading, grammar.stateCount)
    let regions = grammar.regions ?? -1 ..< -1
    let costs = basis.costs.span
    var nodes = nodes.mutableSpan
    if split > 0 { for state in 0..<end { nodes[base + state].closed -= split } }
    var best = FlowStretch()
    if boundary == 0 { best.score = 0 }
    // From the last column to the first, with what it costs that all further cells are blank.
    var tail: Int32 = 0
    var tailBehindRegions: Int32 = 0
    for column in costs.indices.reversed() {
      if column == regions.upperBound - 1 {
        best.consider(nodes[base + surplus].closed + tail, from: surplus)
        best.consider(nodes[base + note].closed + tail, from: note)
        tailBehindRegions = tail
      }
      best.consider(nodes[base + column].closed + tail, from: column)
      tail += costs[column].blank
      if column == regions.lowerBound { tail = max(tail, tailBehindRegions + FlowGrammar.noRegions) }
    }
    for state in heading..<end { best.consider(nodes[base + state].closed, from: state) }
    rowEnd[boundary] = best
  }

  private mutating func enter(_ basis: FlowBasis, at boundary: Int) {
    let base = place(boundary, 0)
    let (surplus, note, heading) = (grammar.surplus, grammar.note, grammar.heading)
    let regions = grammar.regions ?? -1 ..< -1
    let row = rowEnd[boundary].score
    let costs = basis.costs.span
    var nodes = nodes.mutableSpan
    nodes[base + heading].entry = row
    var head = row > Self.never ? row + FlowGrammar.row : Self.never
    var run = FlowStretch()
    var beforeRegions = run
    for column in costs.indices {
      if column == regions.lowerBound {
        nodes[base + note].enter(head: head, run: run)
        beforeRegions = run
      }
      nodes[base + column].enter(head: head + costs[column].first, run: run)
      head += costs[column].headBlank
      run.score += costs[column].blank
      let last = nodes[base + column].closed
      run.consider(last, from: column)
      guard column == regions.upperBound - 1 else { continue }
      // The surplus goes on with itself, or with the last region.
      let more = nodes[base + surplus].closed
      nodes[base + surplus].entry = max(last, more) + FlowGrammar.surplusCost
      nodes[base + surplus].entryFrom = UInt16(clamping: last >= more ? column : surplus)
      run.consider(more, from: surplus)
      run.consider(nodes[base + note].closed, from: note)
      beforeRegions.score += FlowGrammar.noRegions
      run.consider(beforeRegions)
    }
  }

  /// Lets the rest of a row that a page has cut begin here, or go on with its next cell.
  private mutating func enterRemainder(at boundary: Int) {
    let base = place(boundary, 0)
    let remainders = grammar.firstRemainder..<grammar.stateCount
    if boundary > 0, RowCuts.mayCut(evidence, before: range.lowerBound + boundary),
      let cut = RowCut(self, at: boundary)
    {
      cuts.add(cut)
      for state in remainders {
        nodes[base + state].entry = rowEnd[boundary].score + cut.cost
        // The row goes on: its last state is the one that it ended with.
        nodes[base + state].entryFrom = Self.newRow
      }
    }
    guard cuts.reaching(boundary) != nil else { return }
    var nodes = nodes.mutableSpan
    var run = FlowStretch()
    for state in remainders {
      if run.score > nodes[base + state].entry {
        nodes[base + state].entry = run.score
        nodes[base + state].entryFrom = run.from
      }
      run.consider(nodes[base + state].closed, from: state)
    }
  }

  private mutating func goOnWithProse(_ basis: FlowBasis, from boundary: Int) {
    let base = place(boundary, 0)
    let next = place(boundary + 1, 0)
    let fragment = basis.range.lowerBound + boundary
    let piece = width(of: fragment)
    let cut = cuts.reaching(boundary)
    let states = cut != nil ? grammar.stateCount : grammar.surplus
    let endsSentence = evidence.endsSentence[fragment]
    let isBare = isBare(fragment)
    let firstRemainder = grammar.firstRemainder
    if let cut { weighRemainders(behind: cut, boundary) }
    let remainders = remainders
    let habits = basis.habits
    let prose = basis.grammar.prose.span
    var nodes = nodes.mutableSpan
    for index in prose.indices {
      let cell = prose[index]
      let state = cell.state
      guard state < states, basis.required.isEmpty || basis.mayHold(state, fragment..<fragment + 1)
      else { continue }
      let node = nodes[base + state]
      let score = basis.evidence.score(cell.kind, fragment)
      var joined = Self.never
      if node.open > Self.hopeless {
        let room = habits.join(
          cell.column, lineWidth: node.openWidth, next: piece, endsSentence: endsSentence)
        joined = node.open + score.join + room
      }
      var begun = Self.never
      if node.entry > Self.hopeless {
        let start =
          state < firstRemainder
          ? habits.start(of: cell, score, isBare: isBare) : remainders[state - firstRemainder]
        begun = node.entry + cell.penalty + start
      }
      guard max(joined, begun) > Self.hopeless else { continue }
      let isJoined = joined >= begun
      let line = isJoined ? habits.lineWidth(cell.column, node.openWidth, next: piece) : piece.total
      nodes[next + state].open = max(joined, begun) + score.inside + habits.excess(cell.column, of: line)
      nodes[next + state].openStart = isJoined ? node.openStart : UInt32(clamping: boundary)
      nodes[next + state].openWidth = line
    }
  }

  /// Whether the names of the table begin with verbs and a fragment does not.
  func isBare(_ fragment: Int) -> Bool { habits.nameWithoutVerb != 0 && !evidence.startsTask(fragment) }

  /// What it is worth to go on, at a boundary, with a cell that a page has cut.
  func remainderScore(of state: Int, behind cut: Int?, _ boundary: Int) -> Int32 {
    cut.map { cuts[$0].score(of: state, at: range.lowerBound + boundary, in: self) } ?? Self.never
  }

  /// Weighs the rests of all cut cells; by themselves, for to ask for one in the middle of a change would copy
  /// the lattice.
  private mutating func weighRemainders(behind cut: Int, _ boundary: Int) {
    remainders.removeAll(keepingCapacity: true)
    for state in grammar.firstRemainder..<grammar.stateCount {
      remainders.append(remainderScore(of: state, behind: cut, boundary))
    }
  }

  private mutating func goOnWithTyped(_ basis: FlowBasis, from boundary: Int) {
    let base = place(boundary, 0)
    let first = basis.range.lowerBound + boundary
    let longest = count - boundary
    let stateCount = grammar.stateCount
    let isFree = basis.required.isEmpty
    let states = basis.grammar.typedStates.span
    let segments = basis.evidence.segments.span
    var nodes = nodes.mutableSpan
    for place in basis.evidence.segmentPlaces(at: first) where segments[place].count <= longest {
      let segment = segments[place]
      let end = base + Int(segment.count) * stateCount
      for place in basis.grammar.typedPlaces[Int(segment.kind.rawValue)] {
        let state = states[place]
        let total = nodes[base + state].entry + segment.score
        guard total > nodes[end + state].closed, total > Self.hopeless,
          isFree || basis.mayHold(state, first..<first + Int(segment.count))
        else { continue }
        nodes[end + state].closed = total
        nodes[end + state].closedStart = UInt32(clamping: boundary)
      }
    }
  }
}
