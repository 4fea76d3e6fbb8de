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
  private let required: [(fragment: Int, state: Int)]

  /// The best score of a reading in which a cell of a state ends at a boundary, and of one in which it goes on.
  private(set) var closed: [Int32] = []
  private(set) var open: [Int32] = []
  /// The boundary where that cell begins.
  private(set) var closedStart: [UInt32] = []
  private var openStart: [UInt32] = []
  /// How wide the cell's text on the last line is.
  private(set) var openWidth: [Int32] = []
  /// The best score of a reading that comes to a cell of a state, and the state before it; `newRow` for none.
  private(set) var entry: [Int32] = []
  private(set) var entryFrom: [UInt16] = []
  /// The best score of a reading in which a row ends, and its last state.
  private(set) var rowEnd: [Int32] = []
  private(set) var rowEndFrom: [UInt16] = []
  /// What each column costs where its cell is blank.
  private var blanks: [Int32] = []
  /// The rows that pages cut.
  private(set) var cuts = RowCuts()

  /// A lattice that has read nothing yet.
  init(
    grammar: FlowGrammar, evidence: FlowEvidence, required: [(fragment: Int, state: Int)] = []
  ) {
    self.grammar = grammar
    self.required = required
    self.evidence = evidence
    habits = ColumnHabits(columns: grammar.columnCount)
  }

  /// Weighs all readings of some fragments; what was read before is forgotten, but not its room.
  ///
  /// O(fragments × columns).
  mutating func read(_ range: Range<Int>, _ habits: ColumnHabits) {
    self.range = range
    self.habits = habits
    evidence.prepare(range)
    blanks = grammar.cells.indices.map { grammar.cells[$0].blank + habits.blank[$0] }
    cuts = RowCuts()
    let size = (range.count + 1) * grammar.stateCount
    Self.fill(&closed, Self.never, size)
    Self.fill(&open, Self.never, size)
    Self.fill(&closedStart, 0, size)
    Self.fill(&openStart, 0, size)
    Self.fill(&openWidth, 0, size)
    Self.fill(&entry, Self.never, size)
    Self.fill(&entryFrom, Self.newRow, size)
    Self.fill(&rowEnd, Self.never, range.count + 1)
    Self.fill(&rowEndFrom, Self.newRow, range.count + 1)
    run()
  }

  private static func fill<Value>(_ array: inout [Value], _ value: Value, _ count: Int) {
    array.removeAll(keepingCapacity: true)
    array.append(contentsOf: repeatElement(value, count: count))
  }

  private mutating func run() {
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
  func blank(_ column: Int) -> Int32 { blanks[column] }

  /// The width of a fragment as the table's columns print it.
  func width(of fragment: Int) -> ColumnWidth.Piece {
    evidence.widths[fragment].printed(wideDigits: habits.wideDigits)
  }

  /// What it costs that cells end at a boundary.
  func split(_ boundary: Int) -> Int32 {
    boundary > 0 && boundary < count ? evidence.split[range.lowerBound + boundary] : 0
  }

  private mutating func closeProse(at boundary: Int) {
    guard boundary > 0 else { return }
    let base = place(boundary, 0)
    let scores = evidence.scores(of: range.lowerBound + boundary - 1)
    let habit = habits.categoryEnd(range.lowerBound + boundary - 1)
    for cell in grammar.prose where open[base + cell.state] > Self.never {
      let total = open[base + cell.state] + scores[cell.kind].end + (cell.kind == .category ? habit : 0)
      if total > closed[base + cell.state] {
        closed[base + cell.state] = total
        closedStart[base + cell.state] = openStart[base + cell.state]
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
    let scores = evidence.scores(of: fragment)
    let endsSentence = evidence.endsSentence[fragment]
    let isBare = isBare(fragment)
    for cell in grammar.prose where cell.state < states && mayHold(cell.state, fragment..<fragment + 1) {
      let state = cell.state
      let score = scores[cell.kind]
      var joined = Self.never
      if open[base + state] > Self.hopeless {
        let room = habits.join(
          cell.column, lineWidth: openWidth[base + state], next: piece, endsSentence: endsSentence)
        joined = open[base + state] + score.join + room
      }
      var begun = Self.never
      if entry[base + state] > Self.hopeless {
        begun = entry[base + state] + cell.penalty + startScore(cell, boundary, score, isBare: isBare)
      }
      guard max(joined, begun) > Self.hopeless else { continue }
      let isJoined = joined >= begun
      let line =
        isJoined ? habits.lineWidth(cell.column, openWidth[base + state], next: piece) : piece.total
      open[next + state] = max(joined, begun) + score.inside + habits.excess(cell.column, of: line)
      openStart[next + state] = isJoined ? openStart[base + state] : UInt32(clamping: boundary)
      openWidth[next + state] = line
    }
  }

  /// Whether the names of the table begin with verbs and a fragment does not.
  func isBare(_ fragment: Int) -> Bool { habits.nameWithoutVerb != 0 && !evidence.startsTask(fragment) }

  /// What it is worth to begin a cell, or to go on with one below the page that cut it.
  func startScore(_ cell: FlowGrammar.Prose, _ boundary: Int, _ score: ProseScore, isBare: Bool) -> Int32 {
    if cell.state < grammar.firstRemainder {
      return isBare && cell.kind == .name ? score.start + habits.nameWithoutVerb : score.start
    }
    return cuts.reaching(boundary)?.score(of: cell.state, at: range.lowerBound + boundary, in: self)
      ?? Self.never
  }

  private mutating func goOnWithTyped(from boundary: Int) {
    let base = place(boundary, 0)
    for segment in evidence.segments(at: range.lowerBound + boundary)
    where boundary + Int(segment.count) <= count {
      let end = place(boundary + Int(segment.count), 0)
      for state in grammar.states(of: segment.kind) {
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
}
