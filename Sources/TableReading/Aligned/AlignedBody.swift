import Gazetteer
import SourceText

/// The rows of an aligned table below its head: their lines, and the cells of each column with the rows they span.
struct AlignedBody {
  /// The lines of the body, in order; what stands between pages is left out.
  let lines: [Int]
  let columns: [AlignedColumn]
  private(set) var rows: [RowSplitter.Row] = []
  private(set) var spans: [[CellSpans.Span]] = []
  /// What its rows take, in hundredths of a bit.
  private(set) var cost = 0
  /// The lines with which a page begins, as offsets.
  private let pages: [Int]
  private var splitter: RowSplitter

  /// What one column says against the end of a project, at most.
  private static let edge = 150
  /// What a heading over rows takes, less what speaks for it.
  private static let heading = 450

  /// The body below a head, or the first lines of it.
  init(block: AlignedBlock, head: AlignedHead, below height: Int, most: Int, shapes: ShapeReader) {
    let all = block.lines.dropFirst(height).prefix(most)
    let lines = all.filter { !block.furniture.contains($0) }
    self.lines = lines
    pages = lines.indices.filter {
      $0 > 0 && (block.pages.contains(lines[$0]) || lines[$0] > lines[$0 - 1] + 1)
    }
    let source = block.source
    let count = head.gutters.columnCount
    var pieces = [[Piece?]](repeating: Array(repeating: nil, count: lines.count), count: count)
    var headings = [Int?](repeating: nil, count: lines.count)
    let left = lines.lazy.compactMap { block.words[$0].first?.start }.min() ?? 0
    let right = lines.lazy.compactMap { block.words[$0].last?.edge }.max() ?? 0
    for (offset, line) in lines.enumerated() {
      let words = block.words[line]
      var crosses = false
      for word in words {
        let columns = head.gutters.columns(of: word, onLine: line)
        crosses = crosses || columns.count > 1
        let column = columns.lowerBound
        if let before = pieces[column][offset] {
          pieces[column][offset] = Piece(line: line, start: Int(before.start), end: Int(word.piece.end))
        } else {
          pieces[column][offset] = word.piece
        }
      }
      guard words.count == 1, let word = words.first else { continue }
      let text = PieceText.withoutSpaces(source.text(word.piece))
      var cost = Self.heading
      if CountedHeading.matches(text) || SectionHeading.matches(text) { cost -= 400 }
      if crosses { cost -= 300 }
      if abs(word.start + word.edge - left - right) <= 4 { cost -= 200 }
      headings[offset] = max(0, cost)
    }
    let isHeading = headings.map { $0.map { $0 <= Self.heading - 300 } ?? false }
    let columns = pieces.map {
      AlignedColumn(pieces: $0, headings: isHeading, source: source, shapes: shapes)
    }
    self.columns = columns
    splitter = RowSplitter(
      columns: columns, headings: headings, weights: columns.map { _ in 50 }, tops: columns.map { _ in false }
    )
  }

  /// Finds the rows.
  ///
  /// O(lines × height × columns).
  mutating func findRows(rounds: Int = 3) {
    for round in 0..<rounds {
      if round > 0 { splitter.learn(from: rows) }
      rows = []
      cost = 0
      let edges = [0] + pages + [lines.count]
      for (start, end) in zip(edges, edges.dropFirst()) where start < end {
        let found = splitter.rows(of: start..<end)
        rows += found.rows
        cost += found.cost
      }
    }
  }

  /// Of a thousand cells how many do not stand in their rows as cells do, in columns without merged cells.
  ///
  /// O(rows × columns).
  func misfits() -> Int {
    let counts = splitter.misfits(in: rows)
    return counts.misfits * 1000 / max(1, counts.cells)
  }

  /// Finds which rows the cells of each column span, by what the columns are for.
  ///
  /// O(rows × columns).
  mutating func findSpans(roles: [ColumnRole]) {
    let body = rows.filter { !$0.isHeading }.map(\.lines)
    let (stretches, continues) = stretches()
    func found(_ index: Int, _ kind: CellSpans.Kind, _ stretches: [Int]) -> [CellSpans.Span] {
      CellSpans(
        column: columns[index], kind: kind, isAtTop: splitter.tops[index], rows: body, stretches: stretches,
        continues: continues
      ).spans()
    }
    spans = columns.map { _ in [] }
    let number = roles.firstIndex(of: .number)
    // The rows of one number are one project: nothing that is a project's own goes beyond them.
    var projects = stretches
    if let number {
      // A project ends where none of its cells goes on.
      let own = roles.indices.filter {
        [.name, .content, .lead, .leader, .contact, .cooperating].contains(roles[$0])
      }
      let edges = body.map { lines in
        own.reduce(0) { $0 + min(columns[$1].cut(at: lines.lowerBound), Self.edge) }
      }
      spans[number] = CellSpans(
        column: columns[number], kind: .merged, isAtTop: splitter.tops[number], rows: body,
        stretches: stretches,
        continues: continues, edges: edges
      ).spans()
      for (place, span) in spans[number].enumerated() { for row in span.rows { projects[row] = place } }
    }
    for index in columns.indices where index != number {
      switch roles[index] {
      case .number: spans[index] = found(index, .merged, stretches)
      case .name, .content:
        spans[index] = number == nil ? found(index, .either, stretches) : found(index, .project, projects)
      case .category, .lead, .leader, .contact, .cooperating: spans[index] = found(index, .merged, stretches)
      case .target, .total, .region, .unit, .progress, .rate: spans[index] = found(index, .blank, stretches)
      default: spans[index] = found(index, .either, stretches)
      }
    }
  }

  /// The stretch of each row that no cell goes beyond, a page or what stands between two headings, and whether it is the
  /// first row of a page.
  private func stretches() -> (stretches: [Int], continues: [Bool]) {
    var stretches: [Int] = []
    var continues: [Bool] = []
    var stretch = 0
    var page = 0
    var begins = false
    for row in rows {
      var continued = false
      while page < pages.count, row.lines.lowerBound >= pages[page] {
        page += 1
        begins = true
        continued = !row.isHeading
      }
      if row.isHeading {
        begins = true
        continue
      }
      if begins { stretch += 1 }
      begins = false
      stretches.append(stretch)
      continues.append(continued)
    }
    return (stretches, continues)
  }
}
