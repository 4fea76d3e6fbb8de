import Gazetteer
import SourceText

/// The lines of one column of an aligned table, and what it takes that two of them are one cell or two.
///
/// Costs are hundredths of a bit.
struct AlignedColumn {
  /// What stands on each line of the body; `nil` where the column is blank.
  let pieces: [Piece?]
  /// The first filled line at or after a line, and the last before it.
  private let next: [Int]
  private let previous: [Int]
  /// Filled lines before a line.
  private let filled: [Int]
  /// What the lines before one take to be one cell, each with the next.
  private let joins: [Int]
  /// What it takes that a cell ends before a line and another begins there.
  private let cuts: [Int]

  private enum Cost {
    /// Two amounts that stand below each other in one cell.
    static let twoWholes = 700
    /// An amount with text below or above it.
    static let wholeAndText = 300
    /// Two people, bodies or times in one cell.
    static let twoNames = 250
    /// Two tasks in one cell with no mark between them.
    static let twoTasks = 200
    /// A bracket that is left open, or a mark that ends nothing.
    static let open = 700
    static let goesOn = 500
    /// What a line's width says, at most.
    static let width = 300
  }

  /// What the width of a line says: whether its cell goes on below, by whether there is room for more on it.
  private struct Fullness {
    var join: Int
    var cut: Int

    /// What lines say that are full, or that are not.
    ///
    /// Of lines that go on hardly one has room left; of the last lines of cells as many are full as there are lengths.
    /// Hence how many lines of a column are full tells how many go on.
    static func costs(full: Int, of lines: Int, chance: Int) -> (full: Fullness, short: Fullness) {
      // In thousandths; of few lines little is known, and where all are full they are of one length by chance.
      let share = (full + 1) * 1000 / (lines + 4)
      let goesOn = min(share > 900 ? 300 : 900, max(20, (share - chance) * 1000 / max(1, 950 - chance)))
      let ends = 1000 - goesOn
      func costs(_ joined: Int, _ cut: Int) -> Fullness {
        let both = joined + cut
        return Fullness(
          join: min(Cost.width, -Bits.log(joined, of: both).hundredths),
          cut: min(Cost.width, -Bits.log(cut, of: both).hundredths))
      }
      return (costs(goesOn * 950, ends * chance), costs(goesOn * 50, ends * (1000 - chance)))
    }
  }

  /// A line of the column.
  private struct Line {
    var text = ""
    /// What stands behind the last mark that parts items, and the same with the lines above that it may have begun on.
    var own = ""
    var tail = ""
    var shape = CellShape.blank
    var isFull = false

    var isWhole: Bool { [.dash, .number, .figure, .amount, .rate, .mark].contains(shape) }
    var isTask: Bool { [.task, .shortTask].contains(shape) }
  }

  /// A column of pieces; some of the lines are rather headings over rows.
  ///
  /// O(*n*).
  init(pieces: [Piece?], headings: [Bool], source: SourceText, shapes: ShapeReader) {
    self.pieces = pieces
    var lines = pieces.map { piece in
      piece.map { piece in
        let text = CompactText.fold(PieceText.joined(source.text(piece)))
        return Line(text: text, shape: shapes.read(text).shape)
      } ?? Line()
    }
    for line in lines.indices {
      let own =
        lines[line].text.split(
          omittingEmptySubsequences: false, whereSeparator: { "、，,；;".contains($0) }
        ).last ?? ""
      let above =
        line > 0 && own.count == lines[line].text.count ? lines[line - 1].tail.suffix(Self.longestItem) : ""
      lines[line].own = String(own)
      lines[line].tail = String(above + own)
    }
    // Text is broken by how wide it prints, whatever the page makes of it.
    let widths = lines.indices.map { headings[$0] ? 0 : CharacterWidths.wide.edge(of: lines[$0].text) }
    let widest = widths.max() ?? 0
    for line in lines.indices.dropLast() where pieces[line] != nil && pieces[line + 1] != nil {
      // What stays together takes digits and letters as one.
      let lead = lines[line + 1].text.prefix {
        $0.isASCII && ($0.isNumber || $0.isLetter || ".%".contains($0))
      }.count
      lines[line].isFull = widths[line] + max(lead, 2) > widest
    }
    let pairs = pieces.indices.dropLast().filter { pieces[$0] != nil && pieces[$0 + 1] != nil }
    let fullness = Fullness.costs(
      full: pairs.count { lines[$0].isFull && !lines[$0].isWhole }, of: pairs.count,
      chance: min(500, 2000 / max(1, widest)))
    var next = [Int](repeating: pieces.count, count: pieces.count + 1)
    for line in pieces.indices.reversed() { next[line] = pieces[line] == nil ? next[line + 1] : line }
    var previous = [Int](repeating: -1, count: pieces.count + 1)
    var filled = [Int](repeating: 0, count: pieces.count + 1)
    var joins = [Int](repeating: 0, count: pieces.count + 1)
    var cuts = [Int](repeating: 0, count: pieces.count + 1)
    for line in pieces.indices {
      previous[line + 1] = pieces[line] == nil ? previous[line] : line
      filled[line + 1] = filled[line] + (pieces[line] == nil ? 0 : 1)
      guard line + 1 < pieces.count, pieces[line] != nil, pieces[line + 1] != nil else {
        joins[line + 1] = joins[line]
        continue
      }
      let costs = Self.costs(
        lines[line], lines[line + 1], lines[line].isFull ? fullness.full : fullness.short, shapes)
      joins[line + 1] = joins[line] + costs.join
      cuts[line + 1] = costs.cut
    }
    self.next = next
    self.previous = previous
    self.filled = filled
    self.joins = joins
    self.cuts = cuts
  }

  private static func costs(_ above: Line, _ below: Line, _ width: Fullness, _ shapes: ShapeReader) -> (
    join: Int, cut: Int
  ) {
    let last = above.text.last ?? " "
    if above.isWhole, below.isWhole, above.shape == .mark || !"、，,；;".contains(last) {
      return (Cost.twoWholes, 0)
    }
    let first = below.text.first ?? " "
    if leavesOpen(above.text) || "）)，,。；;、：:”》".contains(first) { return (0, Cost.open) }
    if "、，,·".contains(last) { return (0, Cost.goesOn) }
    // Steps of a schedule stand one below the other.
    if "；;".contains(last) {
      return (below.isWhole || above.isWhole || below.shape == .steps ? 0 : width.join / 2, 100)
    }
    if below.shape == .steps { return (min(60, width.join), 0) }
    if let costs = costsOfItems(above, below, width, shapes) { return costs }
    if above.isWhole || below.isWhole { return (Cost.wholeAndText, 0) }
    let endsPart = last == "。"
    return (endsPart ? width.join / 2 : width.join, endsPart ? 0 : width.cut)
  }

  /// What it takes to join lines of which the upper one ends with a whole amount, name or time, or both are tasks.
  private static func costsOfItems(_ above: Line, _ below: Line, _ width: Fullness, _ shapes: ShapeReader)
    -> (
      join: Int, cut: Int
    )?
  {
    if above.isTask, below.isTask, !above.isFull { return (max(Cost.twoTasks, width.join), 0) }
    // An item may have begun on a line above, unless that was another cell.
    let last = isItem(above.own, shapes) ? above.own : above.tail
    let first = below.text.split(whereSeparator: { "、，,；;".contains($0) }).first.map(String.init) ?? ""
    if !above.isWhole, !isItem(last, shapes) {
      // Half a name is no cell.
      return isItem(last + first, shapes) && (!isItem(first, shapes) || last.count <= 2)
        ? (0, max(350, width.cut)) : nil
    }
    if isItem(first, shapes) {
      // The rest of a long name may look like one.
      if above.isFull, isItem(last + first, shapes) { return (100, 50) }
      return (max(Cost.twoNames, width.join), 0)
    }
    // The unit of an amount, the end of a name or the day of a month may stand below it.
    if first.count <= 4, shapes.read(last + first).shape == shapes.read(last).shape, !below.isWhole {
      return (0, min(100, width.cut))
    }
    return (above.isWhole || below.isWhole ? Cost.wholeAndText : max(150, width.join), 0)
  }

  private static func isItem(_ text: String, _ shapes: ShapeReader) -> Bool {
    let base = Brackets.trailing(of: text)?.base ?? text
    return [.people, .body, .period].contains(shapes.read(base).shape)
  }

  /// Characters of an item that began on a line above.
  private static let longestItem = 40

  /// Whether the last bracket or quotation mark of a text is an opening one.
  private static func leavesOpen(_ text: String) -> Bool {
    guard let mark = text.last(where: { "（(“《〔【）)”》〕】".contains($0) }) else { return false }
    return "（(“《〔【".contains(mark)
  }

  /// How many lines are filled.
  func count(in lines: Range<Int>) -> Int { filled[lines.upperBound] - filled[lines.lowerBound] }

  /// The filled lines among some: from the first to the last; `nil` where there is none.
  func extent(in lines: Range<Int>) -> ClosedRange<Int>? {
    guard count(in: lines) > 0 else { return nil }
    return next[lines.lowerBound]...previous[lines.upperBound]
  }

  /// What it takes that a row begins at a line.
  func cut(at line: Int) -> Int { cuts[line] }

  /// What it takes that the filled lines among some are one cell.
  ///
  /// O(1).
  func joins(of lines: Range<Int>) -> Int {
    guard let extent = extent(in: lines) else { return 0 }
    return joins[extent.upperBound] - joins[extent.lowerBound] + (extent.count > count(in: lines) ? 600 : 0)
  }

  /// What it takes that a cell stands in the middle of some lines, or at their top.
  ///
  /// O(1).
  func misfit(in lines: Range<Int>, isAtTop: Bool) -> Int {
    guard let extent = extent(in: lines) else { return 0 }
    // Half a line is rounded down the page.
    let offset =
      isAtTop
      ? 2 * (extent.lowerBound - lines.lowerBound)
      : extent.lowerBound + extent.upperBound - lines.lowerBound - (lines.upperBound - 1)
    switch offset {
    case 0: return 0
    case 1: return isAtTop ? 200 : 0
    case -1: return 150
    default: return min(200 + 100 * abs(offset), 600)
    }
  }
}
