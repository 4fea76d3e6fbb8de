import Gazetteer
import Quantities
import SourceText

/// Turns rows of regions into a table of projects.
struct RegionRowsTable {
  let source: SourceText
  let quantities: QuantityReader
  let cells: [RegionRowsReader.Cell]
  /// What stands between the cells; `nil` for white space.
  let delimiter: UInt8?
  let body: RegionRowsReader.Body
  let head: RegionRowsHead

  /// The table; what is done by now and its rate stand in columns of their own beside the shares.
  ///
  /// O(cells).
  func result() -> TableReadingResult? {
    let total = totalRow()
    let regions = body.places.indices.filter { $0 != total }
    let names = regions.map { cells[body.places[$0]].text }
    guard Set(names).count == names.count else { return nil }
    let width = max(1, head.parts.count)
    var columns = [Column(role: .name, header: "")]
    if head.units != nil { columns.append(Column(role: .unit, header: "")) }
    if head.leads != nil { columns.append(Column(role: .lead, header: "")) }
    if let total { columns.append(Column(role: .target, header: cells[body.places[total]].text)) }
    columns += names.map { Column(role: .region, header: $0) }
    let others = (0..<width).filter { $0 != head.planned && width > 1 }
    let rows = (total.map { [$0] } ?? []) + regions
    for part in others {
      let role: ColumnRole = isRate(part, width) ? .rate : .progress
      for row in rows {
        columns.append(Column(role: role, header: cells[body.places[row]].text + head.parts[part]))
      }
    }
    var table = Table(
      columns: columns, grid: Grid(), delimiter: delimiter, headerLines: [cells[head.start].line])
    for project in head.names {
      let first = table.grid.cells.count
      var lines: [Int] = []
      func add(_ cell: Int) {
        let pieces = cells.indices.contains(cell) ? cells[cell].pieces : []
        lines += pieces.map { Int($0.line) }
        table.grid.append(pieces)
      }
      let place = project - head.names.lowerBound
      add(head.filled[project])
      if let units = head.units { add(head.filled[units.lowerBound + place]) }
      if let leads = head.leads { add(head.filled[leads.lowerBound + place]) }
      for row in rows { add(body.places[row] + body.amounts[place * width + head.planned]) }
      for part in others {
        for row in rows { add(body.places[row] + body.amounts[place * width + part]) }
      }
      guard let top = lines.min(), let bottom = lines.max() else { return nil }
      table.grid.closeRow(firstCell: first, firstLine: top, lastLine: bottom)
    }
    return result(table)
  }

  /// The table with all that it leaves: heads and names of regions as furniture, the text around it outside.
  private func result(_ table: Table) -> TableReadingResult {
    let end = min(cells.count, (body.places.last ?? 0) + (body.amounts.last ?? 0) + 1)
    let taken = Set(table.grid.pieces.map(\.start))
    let furniture = cells[head.start..<end].flatMap(\.pieces).filter { !taken.contains($0.start) }
    let outside = (cells[..<head.start] + cells[end...]).flatMap(\.pieces)
    var result = TableReadingResult(
      layout: .delimited, tables: [table], furniture: furniture, outside: outside, findings: [])
    result.isVouched = true
    return result
  }

  /// The row of the totals, first or last: it says so, or its amounts are the sums of all others.
  private func totalRow() -> Int? {
    let ends = [0, body.places.count - 1]
    if let named = ends.first(where: { RegionWords.isTotal(cells[body.places[$0]].text) }) { return named }
    return ends.first { isSum($0) }
  }

  private func isSum(_ row: Int) -> Bool {
    let width = max(1, head.parts.count)
    var sums = 0
    for project in 0..<head.names.count {
      let offset = body.amounts[project * width + head.planned]
      var sum = ExactDecimal.zero
      for other in body.places.indices where other != row {
        guard let value = value(body.places[other] + offset) else { return false }
        guard let next = sum.adding(value) else { return false }
        sum = next
      }
      guard value(body.places[row] + offset) == sum else { return false }
      if sum != .zero { sums += 1 }
    }
    // One region may happen to have what two others have together.
    let isPlace = RegionNames.isRegionName(cells[body.places[row]].text)
    return sums >= (isPlace ? 2 : 1) && body.places.count > 3
  }

  private func value(_ cell: Int) -> ExactDecimal? {
    guard cells.indices.contains(cell) else { return nil }
    switch quantities.readCell(cells[cell].text) {
    case .quantity(let quantity, _): return quantity.value
    case .blank, .dash: return .zero
    default: return nil
    }
  }

  /// Whether a word heads rates: its cells are, or it says so.
  private func isRate(_ part: Int, _ width: Int) -> Bool {
    body.places.contains { place in
      let cell = place + body.amounts[part]
      return cells.indices.contains(cell) && cells[cell].shaped.shape == .rate
    } || HeaderWords.shared.role(of: head.parts[part])?.role == .rate
  }
}
