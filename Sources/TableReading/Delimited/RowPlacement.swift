import Gazetteer
import Provenance
import Quantities
import SourceText

/// Puts the cells of rows under their columns where blank cells were left out or made up at the end.
///
/// Exports leave out the cells that a merged cell above covers, or print them behind the others. What is left stands
/// under the wrong heads. Where the cells of a row look better elsewhere, in their order, they are placed there.
struct RowPlacement {
  /// Rows that the likes of cells are counted in.
  private static let sample = 200
  /// What another place must explain more.
  private static let least = Bits(6)
  /// What a row must explain more that is the only one.
  private static let leastOfOne = Bits(10)
  /// What a cell explains less than where it hardly belongs.
  private static let poor = Bits(-2)

  let source: SourceText
  let shapes: ShapeReader

  init(source: SourceText, quantities: QuantityReader) {
    self.source = source
    shapes = ShapeReader(quantities: quantities)
  }

  /// The table with such rows put right; what was moved is said with the row.
  ///
  /// One such row in a table is rather one that has lost a cell, which is another matter, unless it has all its cells
  /// and nearly all of them fit elsewhere. O(cells), and O(columns²) for
  /// each row that is moved.
  func placed(_ table: Table) -> Table {
    let width = table.columns.count
    guard width >= 3, width <= 64 else { return table }
    guard table.grid.rows.contains(where: { mayBeMoved($0, in: table) }) else { return table }
    let grammar = RowGrammar(columns: columns(of: table))
    var moves: [Int: [Cell?]] = [:]
    var gain = Bits.zero
    for (index, row) in table.grid.rows.enumerated() where mayBeMoved(row, in: table) {
      guard let move = moved(Array(table.grid.cells(of: row)), table, grammar) else { continue }
      moves[index] = move.cells
      gain = gain + move.gain
    }
    let isSure = moves.keys.allSatisfy { Int(table.grid.rows[$0].cellCount) == width }
    guard moves.count >= 2 || isSure && gain >= Self.leastOfOne else { return table }
    var result = table
    result.grid = Grid()
    for (index, row) in table.grid.rows.enumerated() {
      let first = result.grid.cells.count
      if let moved = moves[index] {
        for cell in moved { result.grid.append(cell.map { table.grid.pieces(of: $0) } ?? []) }
        let lines = LineRange(
          Int(source.lines[Int(row.firstLine)].number), Int(source.lines[Int(row.lastLine)].number))
        result.doubts[index, default: []].append(
          TableRules.cellsPlaced.finding(TableRules.cellsPlaced.summary, lines: [lines]))
      } else {
        for cell in table.grid.cells(of: row) { result.grid.append(table.grid.pieces(of: cell)) }
      }
      result.grid.closeRow(firstCell: first, firstLine: Int(row.firstLine), lastLine: Int(row.lastLine))
    }
    return result
  }

  /// Whether a row has more than a heading, and cells left out or blank ones at its end.
  private func mayBeMoved(_ row: Row, in table: Table) -> Bool {
    guard row.cellCount > 1, Int(row.cellCount) <= table.columns.count else { return false }
    return Int(row.cellCount) < table.columns.count || table.grid.cells(of: row).last?.isBlank == true
  }

  private func columns(of table: Table) -> [StreamColumn] {
    var cells = table.columns.map { _ in [ShapedText]() }
    var rows = 0
    for row in table.grid.rows.prefix(Self.sample) where !mayBeMoved(row, in: table) && row.cellCount > 1 {
      rows += 1
      for (column, cell) in zip(table.columns.indices, table.grid.cells(of: row)) where !cell.isBlank {
        cells[column].append(shaped(cell, table))
      }
    }
    return table.columns.indices.map { index in
      let column = table.columns[index]
      var result = StreamColumn(
        header: column.header,
        head: column.header.isEmpty ? nil : HeadModel.shared.evidence(for: column.header),
        groups: column.groups)
      result.settle(column.role, cells: cells[index], blanks: rows - cells[index].count)
      return result
    }
  }

  /// The cells by column where they belong better than where they stand; `nil` where they stand well.
  private func moved(_ cells: [Cell], _ table: Table, _ grammar: RowGrammar)
    -> (cells: [Cell?], gain: Bits)?
  {
    var kept = cells
    while kept.last?.isBlank == true { kept.removeLast() }
    let filled = kept.count { !$0.isBlank }
    guard filled >= 2, kept.count < table.columns.count else { return nil }
    var printed = Bits.zero
    var worst = Bits.zero
    for (column, cell) in zip(grammar.columns.indices, kept) where !cell.isBlank {
      let bits = grammar.columns[column].evidence(of: shaped(cell, table))
      printed = printed + bits
      worst = min(worst, bits)
    }
    guard worst <= Self.poor else { return nil }
    // The cells left out are those that merged cells above cover: the first ones of the row.
    var best: (shift: Int, bits: Bits)?
    for shift in 1...(table.columns.count - kept.count) {
      var bits = Bits.zero
      for (column, cell) in zip(grammar.columns.indices.dropFirst(shift), kept) where !cell.isBlank {
        bits = bits + grammar.columns[column].evidence(of: shaped(cell, table))
      }
      if bits > best?.bits ?? .never { best = (shift, bits) }
    }
    guard let best, best.bits - printed >= Self.least else { return nil }
    let blanks = [Cell?](repeating: nil, count: best.shift)
    let placed =
      blanks + kept.map { $0.isBlank ? nil : $0 }
      + [Cell?](repeating: nil, count: table.columns.count - best.shift - kept.count)
    return (placed, best.bits - printed)
  }

  private func shaped(_ cell: Cell, _ table: Table) -> ShapedText {
    shapes.read(PieceText.joined(PieceText.printed(table.grid.pieces(of: cell), in: source)))
  }
}
