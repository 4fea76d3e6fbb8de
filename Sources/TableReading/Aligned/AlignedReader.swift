import Gazetteer
import Provenance
import Quantities
import SourceText

/// Reads tables that a dump prints as the page does: columns by place, cells wrapped inside them, a row as high as its
/// highest cell.
///
/// White strips part the columns; where cells stand in their rows tells where rows begin; see ``Gutters`` and
/// ``RowSplitter``. Nothing is known of the head but that it stands above: of all heights the one is taken under which
/// head and rows together cost least.
struct AlignedReader {
  /// Lines that a head may have.
  private static let highestHead = 12
  /// Lines that columns and heights of the head are compared on.
  private static let beginning = 300
  /// No table has more columns.
  private static let mostColumns = 96
  /// Lines below that heights of the head are compared on.
  private static let sample = 48
  /// Of a thousand cells so many may stand where none would in their rows; of more, lines are no cells.
  private static let mostMisfits = 120
  /// Below this, in hundredths of a bit, a cell might as well span other rows.
  private static let doubtful = 100

  let source: SourceText
  let quantities: QuantityReader
  private let shapes: ShapeReader

  init(source: SourceText, quantities: QuantityReader) {
    self.source = source
    self.quantities = quantities
    shapes = ShapeReader(quantities: quantities)
  }

  /// The table of a dump; `nil` where no white strips part any columns.
  ///
  /// O(*n*) and the number of columns.
  func read() -> TableReadingResult? {
    guard AlignedLayout.isUsed(in: source, from: 0) else { return nil }
    var judge = HeadJudge(shapes: shapes)
    var best: (block: AlignedBlock, height: Int, cost: Int)?
    for widths in CharacterWidths.allCases {
      guard let block = AlignedBlock(source: source, widths: widths) else { continue }
      let beginning = block.prefix(Self.beginning)
      let top = min(Self.highestHead, beginning.lines.count - 2)
      for height in stride(from: 1, through: top, by: 1) {
        var part = beginning
        _ = part.takeRepeats(ofHead: height)
        let head = AlignedHead(block: part, height: height, judge: &judge)
        guard (3...Self.mostColumns).contains(head.gutters.columnCount) else { continue }
        var body = AlignedBody(
          block: part, head: head, below: height, most: top + Self.sample - height, shapes: shapes)
        body.findRows(rounds: 1)
        let cost = body.cost - head.worth - Self.column * head.gutters.columnCount
        if cost < best?.cost ?? Int.max { best = (block, height, cost) }
      }
    }
    guard let best else { return nil }
    return result(best.block, best.height, judge: &judge)
  }

  /// What a column more explains: the cells of each are alike.
  private static let column = 1000

  private func result(
    _ block: AlignedBlock, _ height: Int, judge: inout HeadJudge
  ) -> TableReadingResult? {
    var block = block
    let repeats = block.takeRepeats(ofHead: height)
    let head = AlignedHead(block: block, height: height, judge: &judge)
    guard head.gutters.columnCount <= Self.mostColumns else { return nil }
    var body = AlignedBody(block: block, head: head, below: height, most: block.lines.count, shapes: shapes)
    body.findRows()
    guard body.misfits() <= Self.mostMisfits else { return nil }
    var columns = SheetColumns.columns(from: head.rows, judge: &judge)
    while columns.count < head.gutters.columnCount { columns.append(Column(role: .other, header: "")) }
    var table = Table(
      columns: columns, grid: Grid(), delimiter: nil, headerLines: [block.lines.lowerBound] + repeats)
    table.hasPlacedHeadings = true
    // What the columns are for tells what their blank cells are.
    let settling = ColumnSettling(source: source, quantities: quantities)
    body.findSpans(roles: settling.weighed(filled(table, body)).map(\.role))
    table = filled(table, body)
    table.columns = settling.weighed(table)
    let heads = block.lines.prefix(height).compactMap { source.content(ofLine: $0) }
    let furniture = block.furniture.sorted().compactMap { source.content(ofLine: $0) }
    let outside = source.lines.indices.filter { !block.lines.contains($0) }
    return TableReadingResult(
      layout: .aligned, tables: [table], furniture: heads + furniture,
      outside: outside.compactMap { source.content(ofLine: $0) }, findings: [])
  }

  /// The table with the rows of a body.
  private func filled(_ table: Table, _ body: AlignedBody) -> Table {
    var table = table
    let rows = body.rows.filter { !$0.isHeading }
    let starts = body.columns.indices.map { column in
      let spans =
        body.spans.isEmpty
        ? rows.indices.map { CellSpans.Span(rows: $0..<$0 + 1, margin: Int.max) } : body.spans[column]
      return Dictionary(spans.map { ($0.rows.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    }
    var index = 0
    for row in body.rows {
      let first = table.grid.cells.count
      let lines = row.lines.map { body.lines[$0] }
      guard let firstLine = lines.first, let lastLine = lines.last else { continue }
      if row.isHeading {
        for piece in body.columns.compactMap({ $0.pieces[row.lines.lowerBound] }) { table.grid.append(piece) }
        table.grid.closeRow(firstCell: first, firstLine: firstLine, lastLine: lastLine)
        continue
      }
      for (column, starts) in zip(body.columns, starts) {
        guard let span = starts[index], let top = rows[span.rows].first, let end = rows[span.rows].last else {
          table.grid.append([])
          continue
        }
        let cell = (top.lines.lowerBound..<end.lines.upperBound).compactMap { column.pieces[$0] }
        table.grid.append(cell)
        if span.margin < Self.doubtful, !cell.isEmpty {
          table.doubts[table.grid.rows.count, default: []].append(
            doubt(cell, LineRange(Int(source.lines[firstLine].number), Int(source.lines[lastLine].number))))
        }
      }
      table.grid.closeRow(firstCell: first, firstLine: firstLine, lastLine: lastLine)
      index += 1
    }
    return table
  }

  private func doubt(_ cell: [Piece], _ lines: LineRange) -> Finding {
    let text = PieceText.joined(PieceText.printed(cell, in: source)).prefix(40)
    return TableRules.cellAmbiguous.finding(
      Message(
        "Where it stands on the page does not tell which rows “\(text)” spans.",
        "“\(text)”在版面上的位置不足以判断其所跨的行。"), lines: [lines])
  }
}
