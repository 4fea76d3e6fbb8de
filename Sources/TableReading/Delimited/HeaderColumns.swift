import Gazetteer

/// Turns the rows of a header into columns.
///
/// A cell of an upper row spans the blank cells to its right, as far as the row below names columns
/// there. The lowest cell that says something names the column; the cells above are its groups.
struct HeaderColumns {
  let words: HeaderWords

  /// One column for every position up to the last that has a name.
  ///
  /// O(cells).
  func columns(from rows: [[String]]) -> [Column] {
    let width = rows.map(\.count).max() ?? 0
    let paths = (0..<width).map { path(ofColumn: $0, in: rows) }
    return paths.map { column(path: $0) }
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
    if !groups.isEmpty, words.role(of: leaf)?.confidence != .exact, !RegionNames.isRegionName(leaf) {
      let joined = path.joined()
      if let match = words.role(of: joined), match.confidence == .exact {
        return Column(role: match.role, header: joined, unit: match.unit)
      }
    }
    let groupRoles = groups.compactMap { words.role(of: $0)?.role }
    let match = words.role(of: leaf)
    if groupRoles.contains(.regionGroup) {
      if let match, match.role == .total || match.role == .note {
        return Column(role: match.role, header: leaf, groups: groups, unit: match.unit)
      }
      let named = RegionHeader(leaf)
      return Column(role: .region, header: named.name, groups: groups, unit: named.unit)
    }
    let named = RegionHeader(leaf)
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
}

/// A region's header with a unit behind it: `上城区（个）`.
struct RegionHeader {
  var name: String
  var unit: String?

  init(_ header: String) {
    name = header
    for (open, close) in [("（", "）"), ("(", ")")] as [(Character, Character)] {
      guard header.last == close, let start = header.range(ofLast: open) else { continue }
      let inside = header[start.upperBound..<header.index(before: header.endIndex)]
      // `区（市）县` style names keep their bracket: a unit is short and never a kind of division.
      guard !inside.isEmpty, inside.count <= 4, start.lowerBound > header.startIndex,
        !["市", "区", "县", "市、区", "街道"].contains(String(inside))
      else { continue }
      name = String(header[..<start.lowerBound])
      unit = String(inside)
    }
  }
}

extension String {
  /// The last place where a text of one character stands.
  fileprivate func range(ofLast text: Character) -> Range<Index>? {
    guard let start = lastIndex(of: text) else { return nil }
    return start..<index(after: start)
  }
}
