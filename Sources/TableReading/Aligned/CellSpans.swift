/// Finds which rows each cell of a column spans.
///
/// A merged cell is printed in the middle of its rows, so where its text stands tells where it ends. What blank cells
/// are depends on the column: nobody leaves a number out, and remarks are few; see ``Kind``.
struct CellSpans {
  /// What the blank cells of a column are.
  enum Kind {
    /// Cells of their own.
    case blank
    /// Parts of merged cells.
    case merged
    /// Parts of the one cell of a project of several rows.
    case project
    /// Either.
    case either
  }

  struct Span: Equatable {
    /// Indices of rows.
    var rows: Range<Int>
    /// How much more it takes that it ends or begins elsewhere.
    var margin: Int
  }

  /// What blank cells and further rows of a merged cell take, each.
  private struct Prices {
    var blank: Int
    var merge: Int

    /// The more rows there are that nothing of the column is printed in, the likelier is a merged cell.
    static func of(_ kind: Kind, blanks: Int, rows: Int) -> [Prices] {
      let merge = min(400, -Bits.log(2 * blanks + 1, of: 2 * rows + 2).hundredths)
      switch kind {
      case .blank: return [Prices(blank: 100, merge: 1200)]
      case .project: return [Prices(blank: 900, merge: 60)]
      case .merged: return [Prices(blank: 900, merge: merge)]
      case .either:
        return [
          Prices(blank: 100, merge: 500), Prices(blank: 900, merge: 100 + merge),
          Prices(blank: 250, merge: 200 + merge),
        ]
      }
    }
  }

  /// Rows that a cell spans, at most.
  private static let longest = 64
  /// A name for some of the rows of a project, but not for all.
  private static let part = 900

  let column: AlignedColumn
  let kind: Kind
  let isAtTop: Bool
  /// The lines of the rows, in order; headings are left out.
  let rows: [Range<Int>]
  /// The page of each row, or rather the stretch between two headings on a page: no cell goes on over one.
  let stretches: [Int]
  /// Whether a row is the first of a page, so that a cell of the page before may go on in it.
  let continues: [Bool]
  /// What it takes in other columns that a cell ends before a row.
  var edges: [Int] = []

  /// The spans of the column, one behind the other, over all rows.
  ///
  /// O(rows × longest span).
  func spans() -> [Span] {
    let blanks = rows.count { column.count(in: $0) == 0 }
    let all = Prices.of(kind, blanks: blanks, rows: rows.count).map { spans($0) }
    return all.min { $0.cost < $1.cost }?.spans ?? []
  }

  private func spans(_ prices: Prices) -> (spans: [Span], cost: Int) {
    let count = rows.count
    let never = Int.max / 4
    var costs: [[Int]] = []
    var forward = [Int](repeating: never, count: count + 1)
    var from = [Int](repeating: 0, count: count + 1)
    forward[0] = 0
    for end in stride(from: 1, through: count, by: 1) {
      var row: [Int] = []
      for start in stride(from: end - 1, through: max(0, end - Self.longest), by: -1) {
        guard stretches[start] == stretches[end - 1] || start == end - 1 else { break }
        let cost = cost(of: start..<end, prices)
        row.append(cost)
        if forward[start] + cost < forward[end] { (forward[end], from[end]) = (forward[start] + cost, start) }
      }
      costs.append(row)
    }
    var backward = [Int](repeating: never, count: count + 1)
    backward[count] = 0
    for end in stride(from: count, to: 0, by: -1) {
      for (back, cost) in costs[end - 1].enumerated() {
        backward[end - 1 - back] = min(backward[end - 1 - back], backward[end] + cost)
      }
    }
    let best = forward[count]
    let edges = margins(costs, forward, backward, best)
    var spans: [Span] = []
    var end = count
    while end > 0 {
      let start = from[end]
      var margin = min(edges[start], edges[end])
      for inner in stride(from: start + 1, to: end, by: 1) {
        margin = min(margin, forward[inner] + backward[inner] - best)
      }
      spans.append(Span(rows: start..<end, margin: margin))
      end = start
    }
    return (spans.reversed(), best)
  }

  /// For each edge between rows how much more the best way takes that has no cell ending there.
  ///
  /// O(rows × longest span): of the ways over an edge the best is kept while the edges are passed one by one.
  private func margins(_ costs: [[Int]], _ forward: [Int], _ backward: [Int], _ best: Int) -> [Int] {
    let never = Int.max / 4
    var least = [Int](repeating: never, count: costs.count + 1)
    for end in stride(from: 1, through: costs.count, by: 1) {
      // Of the spans that end here, those that begin at or before an edge.
      var over = never
      for (back, cost) in costs[end - 1].enumerated().reversed() {
        let start = end - 1 - back
        over = min(over, forward[start] + cost + backward[end])
        if start + 1 < end { least[start + 1] = min(least[start + 1], over) }
      }
    }
    return least.map { $0 - best }
  }

  private func isWholeStretch(_ span: Range<Int>) -> Bool {
    (span.lowerBound == 0 || stretches[span.lowerBound - 1] != stretches[span.lowerBound])
      && (span.upperBound == rows.count || stretches[span.upperBound] != stretches[span.lowerBound])
  }

  private func cost(of span: Range<Int>, _ prices: Prices) -> Int {
    guard let first = rows[span].first, let last = rows[span].last else { return 0 }
    let lines = first.lowerBound..<last.upperBound
    let merged = prices.merge * (span.count - 1) + (edges.isEmpty ? 0 : edges[span.lowerBound])
    if kind == .project, span.count > 1, !isWholeStretch(span) { return Self.part + merged }
    guard column.count(in: lines) > 0 else {
      return (continues[span.lowerBound] ? prices.merge : prices.blank) * span.count + merged
    }
    let misfit = column.misfit(in: lines, isAtTop: isAtTop)
    // A cell that goes on on the next page stands in the middle of what the page has room for.
    let isCut = span.upperBound < rows.count && continues[span.upperBound]
    return (isCut ? min(misfit, 100) : misfit) + column.joins(of: lines) + merged
      + column.cut(at: lines.lowerBound)
  }
}
