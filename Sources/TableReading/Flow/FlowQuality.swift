/// How well a reading fits its table: what tells a table in reading order from one whose cells are scrambled.
///
/// Some extractors print a table column by column, or whatever stands close together. The best reading of such
/// text is a poor one: rows full of blanks, cells whose text speaks against their columns, and many that could
/// as well be others.
struct FlowQuality: Equatable {
  /// The score of the reading.
  private(set) var score = 0
  /// Cells that were read, and that the rows have room for.
  private(set) var cells = 0
  private(set) var room = 0
  /// All fragments, those in cells that plainly do not fit, and those that may belong to other cells.
  private(set) var fragments = 0
  private(set) var misfits = 0
  private(set) var doubtful = 0

  /// Running numbers, those of them that are read as anything else, and those that stand right behind the one
  /// before.
  private(set) var numbers = 0
  private(set) var lostNumbers = 0
  private(set) var stackedNumbers = 0

  /// Whether the reading was not brought to its end.
  private(set) var isGivenUp = false

  init() {}

  /// Notes that no row begins where one must.
  mutating func giveUp() { isGivenUp = true }

  /// Adds the cells of a stretch whose reading has a score.
  ///
  /// `count` fragments were to be read.
  mutating func add(
    _ found: [FlowCell], of count: Int, score: Int32, evidence: FlowEvidence, grammar: FlowGrammar
  ) {
    self.score += Int(score)
    cells += found.count
    fragments += count
    for cell in found {
      if cell.step.startsRow { room += grammar.columnCount }
      if cell.score < Self.misfit { misfits += cell.step.fragments.count }
      if let rival = cell.rival, rival.margin < FlowDoubts.threshold { doubtful += cell.step.fragments.count }
      let state = cell.step.state
      let isNumber = state < grammar.columnCount && grammar.cells[state].typed == .number
      for fragment in cell.step.fragments where evidence.isRunningNumber(fragment) {
        numbers += 1
        if !isNumber { lostNumbers += 1 }
        if fragment > 0, evidence.isRunningNumber(fragment - 1) { stackedNumbers += 1 }
      }
    }
  }

  mutating func add(_ other: FlowQuality) {
    score += other.score
    cells += other.cells
    room += other.room
    fragments += other.fragments
    misfits += other.misfits
    doubtful += other.doubtful
    numbers += other.numbers
    lostNumbers += other.lostNumbers
    stackedNumbers += other.stackedNumbers
    isGivenUp = isGivenUp || other.isGivenUp
  }

  /// In a table of fewer cells a few doubts are no sign of disorder.
  private static let fewest = 40

  /// A cell that is worth less does not fit its column.
  private static let misfit: Int32 = -30

  /// Whether a reading is too poor to be one of a table in order.
  ///
  /// The bounds lie between the figures of dumps in reading order (29 points a cell and more, 26 for each place
  /// in the rows; a sixth of misfits and a tenth of doubts at most) and those of scrambled ones.
  var isScrambled: Bool {
    if isGivenUp { return true }
    guard fragments > 0 else { return false }
    guard cells > 0, room > 0 else { return true }
    if score < 24 * cells || score < 20 * room || misfits * 4 >= fragments
      || room >= Self.fewest && doubtful * 5 >= fragments
    {
      return true
    }
    return numbersAreScrambled
  }

  /// Whether the running numbers stand on top of each other, or in the middle of other cells: the surest sign that
  /// a column was printed by itself.
  private var numbersAreScrambled: Bool {
    guard numbers >= 3 else { return false }
    return stackedNumbers >= 2 && stackedNumbers * 4 >= numbers
      || lostNumbers * 3 >= numbers && score < 52 * cells
  }

  /// Whether a reading is poor, though not by itself too poor.
  var isDoubtful: Bool { fragments > 0 && (score < 40 * cells || score < 37 * room) }
}
