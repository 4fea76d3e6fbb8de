import Gazetteer
import Provenance
import Quantities
import SourceText

/// Reads the table of a grid whose rows are known by counting.
extension StreamReader {
  /// The table of cells that were counted.
  func read(_ grid: PeriodicGrid, lead: Int) -> TableReadingResult? {
    var judge = HeadJudge(shapes: shapes)
    let text: (Int?) -> String = { $0.map { tokens[$0].text } ?? "" }
    let all = grid.rows(lead: lead)
    var best: (top: Int, heads: Int, bits: Bits)?
    for top in all.indices.prefix(6) {
      // Every head is printed; the rows before them need not be whole.
      guard all[top].allSatisfy({ $0 != nil }) else { continue }
      let found = headRows(of: all[top...].map { $0.map(text) }, judge: &judge)
      if found.count > 0, found.bits > best?.bits ?? .zero { best = (top, found.count, found.bits) }
    }
    var rows = best.map { Array(all[$0.top...]) } ?? []
    var heads = best?.heads ?? 0
    // With the row above them names of regions are heads, without it they would be a head by themselves.
    if let found = headsOfTwoLengths(grid, all, judge: &judge) { (rows, heads) = (found, 2) }
    guard heads > 0 else { return nil }
    let width = rows.map(\.count).max() ?? 0
    // A place that is empty in every row is none: the blank between two bars.
    let places = (0..<width).filter { place in rows.contains { place < $0.count && !text($0[place]).isEmpty }
    }
    var columns = SheetColumns.columns(
      from: rows.prefix(heads).map { row in places.map { $0 < row.count ? text(row[$0]) : "" } },
      judge: &judge)
    while columns.count < places.count { columns.append(Column(role: .other, header: "")) }
    let headRows = rows.prefix(heads)
    var furniture = furniture + headRows.joined().compactMap { $0 }.compactMap { tokens[$0].piece }
    guard let top = rows[0].compactMap({ $0 }).first else { return nil }
    var table = Table(
      columns: columns, grid: Grid(), delimiter: UInt8(ascii: "|"), headerLines: [tokens[top].line])
    for row in rows.dropFirst(heads) {
      let filled = row.compactMap { $0 }
      guard let firstToken = filled.first, let lastToken = filled.last else { continue }
      if headRows.contains(where: { $0.map(text) == row.map(text) }) {
        furniture += filled.compactMap { tokens[$0].piece }
        continue
      }
      let first = table.grid.cells.count
      for place in places where place < row.count {
        table.grid.append(row[place].flatMap { tokens[$0].piece })
      }
      table.grid.closeRow(
        firstCell: first, firstLine: tokens[firstToken].line, lastLine: tokens[lastToken].line)
    }
    table.columns = ColumnSettling(source: source, quantities: quantities).weighed(table)
    table = RowPlacement(source: source, quantities: quantities).placed(table)
    let outside = (tokens[..<top] + tokens[grid.end...]).compactMap(\.piece)
    return TableReadingResult(
      layout: .delimited, tables: [table], furniture: furniture, outside: outside, findings: [])
  }

  /// A head of two rows of which the lower one has no cells but those below a cell that spans them, and the rows below.
  private func headsOfTwoLengths(
    _ grid: PeriodicGrid, _ all: [[Int?]], judge: inout HeadJudge
  ) -> [[Int?]]? {
    for (place, row) in all.prefix(6).enumerated() {
      guard let first = row.first.flatMap({ $0 }) else { continue }
      let lower = Array(grid.start + grid.length..<max(grid.start + grid.length, first))
      guard (2..<grid.length).contains(lower.count) else { continue }
      let upper = Array(grid.start..<grid.start + grid.length)
      let texts = [upper, lower].map { $0.map { tokens[$0].text } }
      // What spans has as many blanks behind it as the lower row has more names than one.
      let names = texts[1].count { !$0.isEmpty }
      let blanks = texts[0].split(whereSeparator: { !$0.isEmpty }).map(\.count).max() ?? 0
      guard names >= 2, blanks + 1 >= names else { continue }
      guard headRows(of: texts, judge: &judge).count == 2,
        headRows(of: [texts[0]], judge: &judge).bits > .zero
      else { continue }
      let start = texts[0].indices.first { place in
        !texts[0][place].isEmpty && texts[0][(place + 1)...].prefix(blanks).allSatisfy(\.isEmpty)
      }
      let skipped = texts[1].prefix(while: \.isEmpty).count
      let under = [Int?](repeating: nil, count: max(0, (start ?? 0) - skipped)) + lower.map { $0 }
      return [upper.map { $0 }, under] + all[place...]
    }
    return nil
  }

  /// How many of the first rows are a head, and what they say for it.
  private func headRows(of rows: [[String]], judge: inout HeadJudge) -> (count: Int, bits: Bits) {
    var count = 0
    var bits = Bits.zero
    for row in rows.prefix(4) {
      let filled = row.filter { !$0.isEmpty }
      let worths = filled.map { judge.headness(of: $0) }
      guard filled.count >= 2, Set(filled).count == filled.count, worths.allSatisfy({ $0 > Bits(-5) }) else {
        break
      }
      bits = bits + worths.reduce(Bits.zero) { $0 + min($1, Bits(3)) }
      count += 1
    }
    return (count, bits)
  }
}
