import Gazetteer
import Quantities

/// Turns the rows of a header into columns.
///
/// A cell of an upper row spans the blank cells to its right, as far as the row below names columns
/// there. The lowest cell that says something names the column; the cells above are its groups.
struct HeaderColumns {
  let words: HeaderWords
  let quantities: QuantityReader

  /// One column for every position up to the last that has a name.
  ///
  /// O(cells).
  func columns(from rows: [[String]]) -> [Column] {
    let rows = HeaderAlignment(words: words).aligned(rows)
    let width = rows.map(\.count).max() ?? 0
    let paths = (0..<width).map { path(ofColumn: $0, in: rows) }
    var columns = paths.map { column(path: $0) }
    nameRegions(in: &columns)
    return columns
  }

  /// The header cells above a column, from the top, spanning cells included.
  private func path(ofColumn column: Int, in rows: [[String]]) -> [String] {
    var path: [String] = []
    for (index, row) in rows.enumerated() {
      let own = column < row.count ? row[column] : ""
      if !own.isEmpty {
        path.append(own)
      } else if index + 1 < rows.count, let spanning = spanningCell(column: column, row: index, in: rows) {
        path.append(spanning)
      }
    }
    return path
  }

  /// The nearest filled cell to the left whose span can reach this column: there must be a name below
  /// both ends, and nothing but blank cells between.
  private func spanningCell(column: Int, row: Int, in rows: [[String]]) -> String? {
    func isNamedBelow(_ column: Int) -> Bool {
      rows[(row + 1)...].contains { column < $0.count && !$0[column].isEmpty }
    }
    guard isNamedBelow(column) else { return nil }
    var left = min(column, rows[row].count) - 1
    while left >= 0, rows[row][left].isEmpty {
      guard isNamedBelow(left) else { return nil }
      left -= 1
    }
    guard left >= 0, isNamedBelow(left) else { return nil }
    return rows[row][left]
  }

  private func column(path: [String]) -> Column {
    guard let leaf = path.last else { return Column(role: .other, header: "") }
    let groups = Array(path.dropLast())
    // A word broken over the rows (`牵头` above `单位`) is whole only when joined.
    if !groups.isEmpty, !RegionNames.isRegionName(leaf) {
      let joined = path.joined()
      if let match = words.role(of: joined), match.confidence == .exact {
        return Column(role: match.role, header: joined, unit: match.unit)
      }
    }
    let groupRoles = groups.compactMap { words.role(of: $0)?.role }
    let match = words.role(of: leaf)
    if groups.contains(where: words.headsRegions) {
      // `其他` is a share here, not a remark.
      if let match, match.role == .total || (match.role == .note && leaf != "其他") {
        return Column(role: match.role, header: leaf, groups: groups, unit: match.unit)
      }
      let named = RegionHeader(leaf, quantities: quantities)
      return Column(role: .region, header: named.name, groups: groups, unit: named.unit)
    }
    let named = RegionHeader(leaf, quantities: quantities)
    if let match, match.confidence == .exact || !RegionNames.isRegionName(named.name) {
      return Column(role: match.role, header: leaf, groups: groups, unit: match.unit)
    }
    if RegionNames.isRegionName(named.name) {
      return Column(role: .region, header: named.name, groups: groups, unit: named.unit)
    }
    if let role = groupRoles.last {
      return Column(role: role, header: leaf, groups: groups)
    }
    return Column(role: .other, header: leaf, groups: groups)
  }

  // MARK: Names that no table lists

  /// Makes regions of the columns that can be nothing else, as the header in flow order does: names of the form
  /// of a region beside a region, and short forms side by side (`椒江`, `黄岩`, `路桥`).
  private func nameRegions(in columns: inout [Column]) {
    var run: [Int] = []
    for index in columns.indices {
      if isUnknown(columns[index]) {
        run.append(index)
        continue
      }
      nameRun(run, in: &columns)
      run = []
    }
    nameRun(run, in: &columns)
    for index in columns.indices.dropFirst() where columns[index - 1].role == .region {
      nameNeighbour(index, in: &columns)
    }
    for index in columns.indices.dropLast().reversed() where columns[index + 1].role == .region {
      nameNeighbour(index, in: &columns)
    }
  }

  /// Whether the header is no known word; one with a unit may name what the unit counts, or where it does.
  private func isUnknown(_ column: Column) -> Bool {
    guard let match = words.role(of: column.header) else {
      return column.role == .other && !column.header.isEmpty
    }
    if column.role == .total { return isTotalOrShortForm(column) }
    return column.role == .quantityGroup && match.unit != nil && match.word == CompactText.fold(column.header)
  }

  private func nameRun(_ run: [Int], in columns: inout [Column]) {
    // 全州 is one of the regions beside 灵川 and 兴安, and a total beside 大理 and 祥云.
    for run in [run, run.filter { columns[$0].role != .total }] {
      let named = run.map { RegionHeader(columns[$0].header, quantities: quantities) }
      guard RegionNames.areShortFormsOfSiblings(named.map(\.name)) else { continue }
      for (index, region) in zip(run, named) { makeRegion(index, region, in: &columns) }
      return
    }
  }

  private func isTotalOrShortForm(_ column: Column) -> Bool {
    RegionNames.isTotalOrShortForm(RegionHeader(column.header, quantities: quantities).name)
  }

  private func nameNeighbour(_ index: Int, in columns: inout [Column]) {
    let named = RegionHeader(columns[index].header, quantities: quantities)
    guard columns[index].role != .total, isUnknown(columns[index]), RegionNames.mayBeRegionName(named.name)
    else { return }
    makeRegion(index, named, in: &columns)
  }

  private func makeRegion(_ index: Int, _ named: RegionHeader, in columns: inout [Column]) {
    columns[index].role = .region
    columns[index].header = named.name
    columns[index].unit = named.unit
  }
}

/// A region's header with a unit behind it: `上城区（个）`.
struct RegionHeader {
  var name: String
  var unit: String?

  /// A bracket that is no unit (`西湖区（含景区）`) is part of the name.
  init(_ header: String, quantities: QuantityReader) {
    name = header
    for (open, close) in [("（", "）"), ("(", ")")] as [(Character, Character)] {
      guard header.last == close, let start = header.lastIndex(of: open), start > header.startIndex else {
        continue
      }
      let inside = String(header[header.index(after: start)...].dropLast())
      guard case .quantity(let amount, let faults) = quantities.readCell("1" + inside), faults.isEmpty,
        amount.unit != nil
      else { continue }
      name = String(header[..<start])
      unit = inside
    }
  }
}
