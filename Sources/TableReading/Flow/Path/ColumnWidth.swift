/// How wide a column is set, learnt from the lines that its cells were broken into.
///
/// Print fills a line before it breaks it. So a line that leaves room for what follows was not broken for want
/// of room: what follows begins another cell, or another paragraph; and a line that is wider than its column
/// is of another column.
struct ColumnWidth: Equatable {
  /// The widest line, in half-width characters.
  var full: Int32
  /// What it costs to go on behind a line that is not full: most where all lines of the column are, nothing where
  /// only half of them are.
  var waste: Int32 = 40

  /// What the width of a fragment is: all of it, and the part that cannot be broken from its start.
  struct Piece: Equatable {
    var total: Int32
    var head: Int32
    var gap: Fragment.Gap
    /// The digits among all of it, and among the part that cannot be broken.
    var digits: Int32 = 0
    var headDigits: Int32 = 0

    /// The piece as it prints where digits are half as wide as ideographs, or as wide.
    func printed(wideDigits: Bool) -> Piece {
      guard wideDigits, digits > 0 else { return self }
      var piece = self
      piece.total += digits
      piece.head += headDigits
      return piece
    }
  }

  /// What the room that a line leaves says about joining it to what follows.
  func join(lineWidth: Int32, next: Piece, endsSentence: Bool) -> Int32 {
    guard next.gap >= .line else { return 0 }
    if lineWidth + next.head > full { return 0 }
    if endsSentence { return 0 }
    // A character of room may be left over: no line begins with a closing mark.
    return lineWidth + next.head + 2 > full ? 0 : -waste
  }

  /// What it costs that a line is wider than the column.
  func excess(of width: Int32) -> Int32 {
    guard width > full + 1 else { return 0 }
    return width > full + 3 ? -40 : -10
  }

  /// Learns the widths of the columns from a reading, and whether digits print as wide as ideographs.
  ///
  /// Of both the one is taken by which more lines are as wide as others of their column. O(*n*).
  static func learn(
    from path: [FlowStep], evidence: FlowEvidence, grammar: FlowGrammar
  ) -> (widths: [ColumnWidth?], wideDigits: Bool) {
    let narrow = learn(from: path, evidence: evidence, grammar: grammar, wideDigits: false)
    let wide = learn(from: path, evidence: evidence, grammar: grammar, wideDigits: true)
    return wide.fitting > narrow.fitting ? (wide.widths, true) : (narrow.widths, false)
  }

  private static func learn(
    from path: [FlowStep], evidence: FlowEvidence, grammar: FlowGrammar, wideDigits: Bool
  ) -> (widths: [ColumnWidth?], fitting: Int) {
    var broken = [[Int32]](repeating: [], count: grammar.columnCount)
    for step in path where step.state < grammar.columnCount {
      var line: Int32 = 0
      for index in step.fragments {
        let piece = evidence.widths[index].printed(wideDigits: wideDigits)
        if index > step.fragments.lowerBound, piece.gap >= .line {
          if !evidence.endsSentence[index] { broken[step.state].append(line) }
          line = 0
        }
        line += piece.total
      }
    }
    let found = grammar.cells.indices.map { full(broken[$0].sorted()) }
    return (found.map { $0?.width }, found.reduce(0) { $0 + ($1?.count ?? 0) })
  }

  /// The width that lines are most often broken at, where most lines end within a character of each other, and
  /// the number of those lines.
  static func full(_ widths: [Int32]) -> (width: ColumnWidth, count: Int)? {
    guard widths.count >= 3 else { return nil }
    var best = (count: 0, width: Int32(0))
    var low = 0
    for (high, width) in widths.enumerated() {
      while widths[low] < width - 2 { low += 1 }
      let count = high - low + 1
      if count >= best.count { best = (count, width) }
    }
    // Too few that agree: the column's lines were not broken where they were full.
    guard best.count * 2 >= widths.count || best.count >= 8 && best.count * 3 >= widths.count else {
      return nil
    }
    let share = 100 * best.count / widths.count
    return (ColumnWidth(full: best.width, waste: Int32(clamping: max(0, min(40, share - 50)))), best.count)
  }
}
