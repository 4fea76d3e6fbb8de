/// Finds the rows of an aligned table: which lines are one row.
///
/// The cells of a row stand side by side, each in the middle of the row or at its top, and one of them is as high as the
/// row. Of all ways to cut the lines into rows the one is taken that costs least, by dynamic programming.
struct RowSplitter {
  /// What a run of lines is.
  struct Row: Equatable {
    /// Offsets of lines.
    var lines: Range<Int>
    /// A single text over the rows below.
    var isHeading = false
  }

  let columns: [AlignedColumn]
  /// For each line what it takes that it is a heading; `nil` where it cannot be one.
  let headings: [Int?]
  /// Hundredths of what a column says that count: merged cells say nothing of rows.
  var weights: [Int]
  /// Columns whose cells stand at the top of their rows.
  var tops: [Bool]

  /// Rows are at most this high.
  static let highest = 48
  /// What it takes that there is one more row.
  private static let row = 100
  /// A cell without text in a row that has others.
  private static let blank = 150
  /// A line that no cell needs.
  private static let slack = 150
  /// What a column can say against a row, at most.
  private static let most = 800

  /// What it takes that lines are a row.
  ///
  /// O(columns).
  func cost(of lines: Range<Int>) -> Int {
    var cost = Self.row
    var height = 0
    for (index, column) in columns.enumerated() {
      let count = column.count(in: lines)
      height = max(height, count)
      let own = count == 0 ? Self.blank : min(column.misfit(in: lines, isAtTop: tops[index]), Self.most)
      cost += own * weights[index] / 100 + column.joins(of: lines)
    }
    if height == 0 { return lines.count == 1 ? 0 : Self.most }
    return cost + Self.slack * max(0, lines.count - height)
  }

  /// What it takes that a row ends before a line and the next begins there.
  private func cut(at line: Int) -> Int {
    columns.indices.reduce(0) { $0 + min(columns[$1].cut(at: line), Self.most) * weights[$1] / 100 }
  }

  /// The rows of some lines, and what they take in all.
  ///
  /// O(lines × height × columns).
  func rows(of lines: Range<Int>) -> (rows: [Row], cost: Int) {
    guard !lines.isEmpty else { return ([], 0) }
    let never = Int.max / 4
    var forward = [Int](repeating: never, count: lines.count + 1)
    var from = [(start: Int, isHeading: Bool)](repeating: (0, false), count: lines.count + 1)
    forward[0] = 0
    for end in 1...lines.count {
      let edge = end < lines.count ? cut(at: lines.lowerBound + end) : 0
      for start in stride(from: end - 1, through: max(0, end - Self.highest), by: -1)
      where forward[start] < never {
        let range = lines.lowerBound + start..<lines.lowerBound + end
        let cost = forward[start] + self.cost(of: range) + edge
        if cost < forward[end] { (forward[end], from[end]) = (cost, (start, false)) }
        if end == start + 1, let heading = headings[range.lowerBound], forward[start] + heading < forward[end]
        {
          (forward[end], from[end]) = (forward[start] + heading, (start, true))
        }
      }
    }
    var rows: [Row] = []
    var end = lines.count
    while end > 0 {
      let (start, isHeading) = from[end]
      rows.append(Row(lines: lines.lowerBound + start..<lines.lowerBound + end, isHeading: isHeading))
      end = start
    }
    return (
      rows.reversed().filter { row in columns.contains { $0.count(in: row.lines) > 0 } }, forward[lines.count]
    )
  }

  /// How many cells of rows do not stand as cells do, and how many there are; columns with merged cells do not count.
  func misfits(in rows: [Row]) -> (misfits: Int, cells: Int) {
    var misfits = 0
    var cells = 0
    for (index, column) in columns.enumerated() where weights[index] > 25 {
      for row in rows where !row.isHeading && column.count(in: row.lines) > 0 {
        cells += 1
        let own = column.misfit(in: row.lines, isAtTop: tops[index]) + column.joins(of: row.lines)
        if own >= 150 { misfits += 1 }
      }
    }
    return (misfits, cells)
  }

  /// Tells by the rows which columns do not follow them, and where cells stand at the top.
  ///
  /// O(rows × columns).
  mutating func learn(from rows: [Row]) {
    let rows = rows.filter { !$0.isHeading }
    for (index, column) in columns.enumerated() {
      let filled = rows.filter { column.count(in: $0.lines) > 0 }
      guard !filled.isEmpty else { continue }
      let sums = [false, true].map { isAtTop in
        filled.reduce(0) {
          $0 + min(column.misfit(in: $1.lines, isAtTop: isAtTop) + column.joins(of: $1.lines), Self.most)
        }
      }
      tops[index] = 2 * sums[1] + 300 < sums[0]
      let cuts = filled.reduce(0) { $0 + min(column.cut(at: $1.lines.lowerBound), Self.most) }
      // A column whose cells stand in their rows like few others is merged over rows, and one that is mostly blank may be.
      let isMerged = sums.reduce(Int.max, min) + cuts > 75 * filled.count
      weights[index] = isMerged ? 25 : filled.count * 2 < rows.count ? 50 : 100
    }
  }
}
