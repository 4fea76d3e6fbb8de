import Gazetteer

/// Settles a head that spans two columns of names, of which a row fills both or the first alone.
///
/// `1 ¦ 畅交通 ¦ 改造道路` and `2 ¦ 新建公园 ¦ ` stand under one head, 项目名称, where some projects belong to a heading and
/// others stand for themselves. The second column holds the names, and the first what stands above them; a name that
/// stands for itself is put beside the others.
enum TwoLevelNames {
  private static let words: Set<ColumnRole> = [.category, .name, .content, .other]

  /// The table with its names in one column.
  ///
  /// O(rows).
  static func settled(_ table: Table) -> Table {
    guard let first = table.columns.indices.dropLast().first(where: { isSpanned($0, in: table) }) else {
      return table
    }
    var table = table
    table.columns[first].role = .other
    table.columns[first + 1].role = .name
    for row in table.grid.rows.indices where isAlone(table.grid.rows[row], first, in: table) {
      table.grid.swapCells(ofRow: row, first, first + 1)
    }
    return table
  }

  private static func isSpanned(_ first: Int, in table: Table) -> Bool {
    let (left, right) = (table.columns[first], table.columns[first + 1])
    guard !left.header.isEmpty, right.header.isEmpty, words.contains(left.role), words.contains(right.role),
      left.role == .name || right.role == .name,
      !table.columns.indices.contains(where: {
        $0 != first && $0 != first + 1 && table.columns[$0].role == .name
      })
    else { return false }
    let rows = table.grid.rows.prefix(ColumnSettling.sample)
    return rows.contains { isAlone($0, first, in: table) }
      && rows.contains { $0.cellCount > first + 1 && !table.grid.cells(of: $0)[at: first + 1].isBlank }
  }

  /// Whether a row fills the first column and not the second.
  private static func isAlone(_ row: Row, _ first: Int, in table: Table) -> Bool {
    guard row.cellCount > first + 1 else { return false }
    let cells = table.grid.cells(of: row)
    return !cells[at: first].isBlank && cells[at: first + 1].isBlank
  }
}

extension ArraySlice<Cell> {
  /// The cell so many places behind the first.
  fileprivate subscript(at place: Int) -> Cell {
    indices.contains(startIndex + place) ? self[startIndex + place] : .blank
  }
}
