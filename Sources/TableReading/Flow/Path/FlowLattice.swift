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
  let evidence: FlowEvidence
  let habits: ColumnHabits
  /// The fragments that are read.
  let range: Range<Int>
  var count: Int { range.count }
  /// Fragments that must be parts of cells of certain states.
  private let required: [(fragment: Int, state: Int)]

  /// The best score of a reading in which a cell of a state ends at a boundary, and of one in which it goes on.
  private(set) var closed: [Int32]
  private(set) var open: [Int32]
  /// The boundary where that cell begins.
  private(set) var closedStart: [UInt32]
  private var openStart: [UInt32]
  /// How wide the cell's text on the last line is.
  private(set) var openWidth: [Int32]
  /// The best score of a reading that comes to a cell of a state, and the state before it; `newRow` for none.
  private(set) var entry: [Int32]
  private(set) var entryFrom: [UInt16]
  /// The best score of a reading in which a row ends, and its last state.
  private(set) var rowEnd: [Int32]
  private(set) var rowEndFrom: [UInt16]
  /// The rows that pages cut.
  private(set) var cuts = RowCuts()

  init(
    grammar: FlowGrammar, evidence: FlowEvidence, habits: ColumnHabits, range: Range<Int>,
    required: [(fragment: Int, state: Int)] = []
  ) {
    self.grammar = grammar
    self.evidence = evidence
    self.habits = habits
    self.range = range
    self.required = required
    let size = (range.count + 1) * grammar.stateCount
    closed = Array(repeating: Self.never, count: size)
    open = Array(repeating: Self.never, count: size)
    closedStart = Array(repeating: 0, count: size)
    openStart = Array(repeating: 0, count: size)
    openWidth = Array(repeating: 0, count: size)
    entry = Array(repeating: Self.never, count: size)
    entryFrom = Array(repeating: Self.newRow, count: size)
    rowEnd = Array(repeating: Self.never, count: range.count + 1)
    rowEndFrom = Array(repeating: Self.newRow, count: range.count + 1)
  }

  /// Weighs all readings.
  ///
  /// O(fragments × columns).
  mutating func run() {
    for boundary in 0...count {
      closeProse(at: boundary)
      endRow(at: boundary)
      guard boundary < count else { return }
      enter(at: boundary)
      enterRemainder(at: boundary)
      goOnWithProse(from: boundary)
      goOnWithTyped(from: boundary)
    }
  }

  func place(_ boundary: Int, _ state: Int) -> Int { boundary * grammar.stateCount + state }

  /// What it costs that the cell of a column is blank, other than at the head of a row.
  func blank(_ column: Int) -> Int32 { grammar.cells[column].blank + habits.blank[column] }

  /// The width of a fragment as the table's columns print it.
  func width(of fragment: Int) -> ColumnWidth.Piece {
    evidence.widths[fragment].printed(wideDigits: habits.wideDigits)
  }

  /// What it costs that cells end at a boundary.
  func split(_ boundary: Int) -> Int32 {
    boundary > 0 && boundary < count ? evidence.split[range.lowerBound + boundary] : 0
  }

  /// The kind of prose that a state's cells hold, and what is taken off for it.
  func prose(of state: Int) -> (kind: ProseKind, penalty: Int32)? {
    if state == grammar.note { return (.regionNote, 0) }
    guard let column = grammar.column(of: state) else { return nil }
    let cells = grammar.cells[column]
    return cells.prose.map { ($0, cells.prosePenalty) }
  }

  private mutating func closeProse(at boundary: Int) {
    guard boundary > 0 else { return }
    let base = place(boundary, 0)
    for state in 0..<grammar.stateCount where open[base + state] > Self.never {
      guard let (kind, _) = prose(of: state) else { continue }
      let total = open[base + state] + endScore(kind, boundary)
      if total > closed[base + state] {
        closed[base + state] = total
        closedStart[base + state] = openStart[base + state]
      }
    }
  }

  private mutating func endRow(at boundary: Int) {
    let base = place(boundary, 0)
    let split = split(boundary)
    if split > 0 { for state in 0..<grammar.stateCount { closed[base + state] -= split } }
    var best = boundary == 0 ? 0 : Self.never
    var from = Self.newRow
    func consider(_ total: Int32, _ state: Int) {
      if total > best {
        best = total
        from = UInt16(clamping: state)
      }
    }
    // From the last column to the first, with what it costs that all further cells are blank.
    var tail: Int32 = 0
    var tailBehindRegions: Int32 = 0
    for column in grammar.cells.indices.reversed() {
      if let regions = grammar.regions, column == regions.upperBound - 1 {
        consider(closed[base + grammar.surplus] + tail, grammar.surplus)
        consider(closed[base + grammar.note] + tail, grammar.note)
        tailBehindRegions = tail
      }
      consider(closed[base + column] + tail, column)
      tail += blank(column)
      if let regions = grammar.regions, column == regions.lowerBound {
        tail = max(tail, tailBehindRegions + FlowGrammar.noRegions)
      }
    }
    for state in grammar.heading..<grammar.stateCount { consider(closed[base + state], state) }
    rowEnd[boundary] = best
    rowEndFrom[boundary] = from
  }

  private mutating func enter(at boundary: Int) {
    let base = place(boundary, 0)
    var head = rowEnd[boundary] > Self.never ? rowEnd[boundary] + FlowGrammar.row : Self.never
    entry[base + grammar.heading] = rowEnd[boundary]
    var run = Self.never
    var runFrom = Self.newRow
    var beforeRegions: (score: Int32, from: UInt16) = (Self.never, Self.newRow)
    for column in grammar.cells.indices {
      if let regions = grammar.regions, column == regions.lowerBound {
        entry[base + grammar.note] = max(head, run)
        entryFrom[base + grammar.note] = head > run ? Self.newRow : runFrom
        beforeRegions = (run, runFrom)
      }
      let first = column == grammar.categoryBehindNumber ? head + FlowGrammar.categoryWithoutNumber : head
      entry[base + column] = max(first, run)
      entryFrom[base + column] = first > run ? Self.newRow : runFrom
      head += grammar.cells[column].headBlank
      run += blank(column)
      if closed[base + column] > run {
        run = closed[base + column]
        runFrom = UInt16(clamping: column)
      }
      guard let regions = grammar.regions, column == regions.upperBound - 1 else { continue }
      // The surplus goes on with itself, or with the last region.
      let last = closed[base + column]
      let more = closed[base + grammar.surplus]
      entry[base + grammar.surplus] = max(last, more) + FlowGrammar.surplusCost
      entryFrom[base + grammar.surplus] = UInt16(clamping: last >= more ? column : grammar.surplus)
      for (score, from) in [
        (more, UInt16(clamping: grammar.surplus)),
        (closed[base + grammar.note], UInt16(clamping: grammar.note)),
        (beforeRegions.score + FlowGrammar.noRegions, beforeRegions.from),
      ] where score > run {
        run = score
        runFrom = from
      }
    }
  }

  /// Lets the rest of a row that a page has cut begin here, or go on with its next cell.
  private mutating func enterRemainder(at boundary: Int) {
    let base = place(boundary, 0)
    if boundary > 0, RowCuts.mayCut(evidence, before: range.lowerBound + boundary),
      let cut = RowCut(self, at: boundary)
    {
      cuts.add(cut)
      for state in grammar.firstRemainder..<grammar.stateCount {
        entry[base + state] = rowEnd[boundary] + cut.cost
        // The row goes on: its last state is the one that it ended with.
        entryFrom[base + state] = Self.newRow
      }
    }
    guard cuts.reaching(boundary) != nil else { return }
    var run = Self.never
    var from = Self.newRow
    for state in grammar.firstRemainder..<grammar.stateCount {
      if run > entry[base + state] {
        entry[base + state] = run
        entryFrom[base + state] = from
      }
      if closed[base + state] > run {
        run = closed[base + state]
        from = UInt16(clamping: state)
      }
    }
  }

  private mutating func goOnWithProse(from boundary: Int) {
    let base = place(boundary, 0)
    let next = place(boundary + 1, 0)
    let fragment = range.lowerBound + boundary
    let piece = width(of: fragment)
    let states = cuts.reaching(boundary) != nil ? grammar.stateCount : grammar.surplus
    for state in 0..<states where mayHold(state, fragment..<fragment + 1) {
      guard let (kind, penalty) = prose(of: state) else { continue }
      let score = evidence.score(kind, fragment)
      let joined = open[base + state] + joinScore(state, boundary, score)
      let begun = entry[base + state] + penalty + startScore(state, boundary, score)
      guard max(joined, begun) > Self.hopeless else { continue }
      let isJoined = joined >= begun
      let line = isJoined ? lineWidth(state, boundary) : piece.total
      open[next + state] = max(joined, begun) + score.inside + excess(state, line)
      openStart[next + state] = isJoined ? openStart[base + state] : UInt32(clamping: boundary)
      openWidth[next + state] = line
    }
  }

  /// What it is worth to end a cell of prose at a boundary.
  func endScore(_ kind: ProseKind, _ boundary: Int) -> Int32 {
    let fragment = range.lowerBound + boundary - 1
    let habit = kind == .category && !habits.categoryEnds.isEmpty ? habits.categoryEnds[fragment] : 0
    return evidence.score(kind, fragment).end + habit
  }

  /// What it is worth to go on with an open cell.
  func joinScore(_ state: Int, _ boundary: Int, _ score: ProseScore) -> Int32 {
    guard let column = grammar.column(of: state), let set = habits.widths[column] else { return score.join }
    let fragment = range.lowerBound + boundary
    return score.join
      + set.join(
        lineWidth: openWidth[place(boundary, state)], next: width(of: fragment),
        endsSentence: evidence.endsSentence[fragment])
  }

  /// What it is worth to begin a cell, or to go on with one below the page that cut it.
  func startScore(_ state: Int, _ boundary: Int, _ score: ProseScore) -> Int32 {
    guard state >= grammar.firstRemainder else {
      let isBare =
        habits.nameWithoutVerb != 0 && grammar.cells.indices.contains(state)
        && grammar.cells[state].prose == .name && !evidence.startsTask(range.lowerBound + boundary)
      return score.start + (isBare ? habits.nameWithoutVerb : 0)
    }
    return cuts.reaching(boundary)?.score(of: state, at: range.lowerBound + boundary, in: self) ?? Self.never
  }

  /// The width of the last line of an open cell with the next fragment.
  func lineWidth(_ state: Int, _ boundary: Int) -> Int32 {
    let piece = width(of: range.lowerBound + boundary)
    guard piece.gap < .line else { return piece.total }
    let sum = piece.total + openWidth[place(boundary, state)]
    // Some extractors print a space for the line break of a cell.
    if piece.gap == .space, let column = grammar.column(of: state), let width = habits.widths[column],
      sum > width.full
    {
      return piece.total
    }
    return sum
  }

  func excess(_ state: Int, _ line: Int32) -> Int32 {
    grammar.column(of: state).flatMap { habits.widths[$0] }?.excess(of: line) ?? 0
  }

  private mutating func goOnWithTyped(from boundary: Int) {
    let base = place(boundary, 0)
    for segment in evidence.segments(at: range.lowerBound + boundary)
    where boundary + Int(segment.count) <= count {
      let end = place(boundary + Int(segment.count), 0)
      for state in 0...grammar.heading where accepts(state, segment.kind) {
        let first = range.lowerBound + boundary
        guard mayHold(state, first..<first + Int(segment.count)) else { continue }
        let total = entry[base + state] + segment.score
        guard total > closed[end + state], total > Self.hopeless else { continue }
        closed[end + state] = total
        closedStart[end + state] = UInt32(clamping: boundary)
      }
    }
  }

  private func mayHold(_ state: Int, _ fragments: Range<Int>) -> Bool {
    required.allSatisfy { state == $0.state || !fragments.contains($0.fragment) }
  }

  func accepts(_ state: Int, _ kind: TypedSegment.Kind) -> Bool {
    if state < grammar.columnCount { return grammar.cells[state].typed == kind }
    if state == grammar.surplus { return kind == .amount && grammar.regions != nil }
    return state == grammar.heading && kind == .heading
  }
}
