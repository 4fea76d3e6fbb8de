import Gazetteer

/// What the widths of lines say about the cells of columns.
///
/// Print fills a line before it breaks it. Where the lines of a column's cells were broken, a reading shows; then a line
/// that leaves room for what follows ends its cell, and one that is wider than the column is none of its lines.
struct CellWidths {
  /// For each column how wide it is set; `nil` where that is not known.
  let columns: [ColumnWidth?]
  private let cells: StreamCells
  /// For each token the width of its line up to its end, from the last break on.
  private let lineWidths: [Int32]
  /// For each token the first behind it that begins a line.
  private let nextBreaks: [Int]
  /// For each column the sums of what breaks cost over which a cell goes on, where it holds all of the line above.
  private let sums: [[Bits]]

  /// What it is worth that a cell goes on behind a line that is full.
  private static let fills = Bits(hundredths: 150)
  /// Of the units in which widths are weighed, how many make a bit.
  private static let unitsOfABit = 10

  /// O(tokens × columns).
  init(columns: [ColumnWidth?], cells: StreamCells) {
    self.columns = columns
    self.cells = cells
    var lineWidths: [Int32] = []
    var width: Int32 = 0
    for (index, token) in cells.tokens.enumerated() {
      if Self.breaks(token.gap) { width = 0 }
      width &+= cells.widths[index].total
      lineWidths.append(width)
    }
    self.lineWidths = lineWidths
    var nextBreaks = [Int](repeating: cells.count, count: cells.count)
    for index in cells.tokens.indices.dropLast().reversed() {
      nextBreaks[index] = Self.breaks(cells.tokens[index + 1].gap) ? index + 1 : nextBreaks[index + 1]
    }
    self.nextBreaks = nextBreaks
    sums = columns.map { column in
      guard let column else { return [] }
      var sums = [Bits.zero]
      for index in cells.tokens.indices {
        let isBreak = index > 0 && Self.breaks(cells.tokens[index].gap)
        let bits = isBreak ? Self.join(column, lineWidths[index - 1], before: index, cells) : .zero
        sums.append((sums.last ?? .zero) + bits)
      }
      return sums
    }
  }

  /// Whether a line begins behind a gap.
  private static func breaks(_ gap: StreamToken.Gap) -> Bool { gap != .space }

  /// What it says that a cell goes on with a token behind a line of some width.
  private static func join(_ column: ColumnWidth, _ width: Int32, before token: Int, _ cells: StreamCells)
    -> Bits
  {
    var bits = excess(column, width)
    var next = cells.widths[token]
    next.gap = .line
    let endsSentence = cells.tokens[token - 1].text.last == "。"
    let cost = column.join(lineWidth: width, next: next, endsSentence: endsSentence)
    bits = bits + Bits(hundredths: Int(cost) * 100 / Self.unitsOfABit)
    if cost == 0, !endsSentence, width <= column.full + 1 { bits = bits + Self.fills }
    return bits
  }

  private static func excess(_ column: ColumnWidth, _ width: Int32) -> Bits {
    Bits(hundredths: Int(column.excess(of: width)) * 100 / unitsOfABit)
  }

  /// What the lines say for a cell of so many tokens of a column.
  ///
  /// O(1).
  func evidence(of token: Int, _ length: Int, in column: Int) -> Bits {
    guard columns.indices.contains(column), let width = columns[column] else { return .zero }
    let end = token + length
    let start = lineWidths[token] &- cells.widths[token].total
    let second = nextBreaks[token]
    guard second < end else { return Self.excess(width, lineWidths[end - 1] &- start) }
    return Self.join(width, lineWidths[second - 1] &- start, before: second, cells)
      + sums[column][end] - sums[column][second + 1] + Self.excess(width, lineWidths[end - 1])
  }

  /// The widths of columns by the cells that a reading has found; `nil` for those whose lines do not agree.
  ///
  /// O(*n*).
  static func learn(from reading: RowLattice.Reading, columns: Int, cells: StreamCells) -> [ColumnWidth?] {
    var broken = [[Int32]](repeating: [], count: columns)
    for step in reading.steps where broken.indices.contains(step.state) {
      var width: Int32 = 0
      for token in step.tokens {
        if token > step.tokens.lowerBound, breaks(cells.tokens[token].gap) {
          if cells.tokens[token - 1].text.last != "。" { broken[step.state].append(width) }
          width = 0
        }
        width &+= cells.widths[token].total
      }
    }
    return broken.map { ColumnWidth.full($0.sorted())?.width }
  }
}
