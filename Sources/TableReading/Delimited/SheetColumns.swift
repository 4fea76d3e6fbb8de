import Gazetteer

/// Turns the rows of a head into columns.
///
/// A cell of an upper row spans the blank cells to its right, as far as the row below names columns there. Where the
/// blank cells were left out, the lower row stands below the cell that speaks most for standing over regions. What a
/// column is for is settled later, by its head and its cells together.
struct SheetColumns {
  /// One column for every place up to the last that has a name.
  ///
  /// O(cells).
  static func columns(from rows: [[String]], judge: inout HeadJudge) -> [Column] {
    let rows = aligned(rows, judge: &judge)
    let width = rows.map(\.count).max() ?? 0
    var columns: [Column] = []
    for place in 0..<width { columns.append(column(path(ofColumn: place, in: rows), judge: &judge)) }
    return columns
  }

  /// Whether each cell of the second of two rows ends a word that the cell above begins.
  static func areBroken(_ rows: [[String]]) -> Bool {
    guard rows.count == 2, rows[1].contains(where: { !$0.isEmpty }), rows[1].count <= rows[0].count else {
      return false
    }
    return zip(rows[0], rows[1]).allSatisfy { upper, lower in
      lower.isEmpty || !upper.isEmpty && HeaderWords.shared.role(of: upper + lower)?.confidence == .exact
    }
  }

  /// The rows with blank cells in them where they were left out.
  private static func aligned(_ rows: [[String]], judge: inout HeadJudge) -> [[String]] {
    guard rows.count == 2, rows[0].count > 1, !areBroken(rows) else { return rows }
    let lower = Array(rows[1].drop(while: \.isEmpty))
    if rows[0].contains(where: \.isEmpty) { return placed(lower, under: rows) }
    let start = rows[1].count - lower.count
    guard lower.count >= 2, !lower.contains(where: \.isEmpty) else { return rows }
    var heading = 0
    if start > 0 {
      // The lower row begins below its heading.
      guard start < rows[0].count - 1 else { return rows }
      heading = start
    } else {
      var best = Bits.never
      for (place, text) in rows[0].enumerated() {
        let worth = GroupEvidence.of(text, judge: &judge)
        if worth > best { (best, heading) = (worth, place) }
      }
    }
    let spanned = [String](repeating: "", count: lower.count - 1)
    return [
      Array(rows[0][...heading]) + spanned + rows[0][(heading + 1)...],
      [String](repeating: "", count: heading) + lower,
    ]
  }

  /// The rows with the lower one put below the cell that spans as many places, where it stands below others.
  private static func placed(_ lower: [String], under rows: [[String]]) -> [[String]] {
    let upper = rows[0]
    let starts = upper.indices.filter { !upper[$0].isEmpty }
    let spans = starts.enumerated().map { index, start in
      (start, (index + 1 < starts.count ? starts[index + 1] : max(upper.count, start + lower.count)) - start)
    }
    // The last cell may span places that nothing above stands for.
    let inner = spans.filter { $0.1 == lower.count && $0.0 + $0.1 <= upper.count }
    let fitting = inner.isEmpty ? spans.filter { $0.1 == lower.count } : inner
    let isPlaced = rows[1].indices.allSatisfy { place in
      rows[1][place].isEmpty || place >= upper.count || upper[place].isEmpty
        || spans.contains { $0.0 == place && $0.1 > 1 }
    }
    guard !isPlaced, fitting.count == 1, let start = fitting.first?.0 else { return rows }
    return [upper, [String](repeating: "", count: start) + lower]
  }

  /// The head cells above a column, from the top, spanning cells included.
  private static func path(ofColumn column: Int, in rows: [[String]]) -> [String] {
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
  private static func spanningCell(column: Int, row: Int, in rows: [[String]]) -> String? {
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

  private static func column(_ path: [String], judge: inout HeadJudge) -> Column {
    guard let leaf = path.last else { return Column(role: .other, header: "") }
    let groups = Array(path.dropLast())
    // A word broken over the rows (`牵头` above `单位`) is whole only when joined.
    if !groups.isEmpty, !RegionNames.isRegionName(leaf),
      let match = HeaderWords.shared.role(of: path.joined()), match.confidence == .exact
    {
      return Column(role: match.role, header: path.joined(), unit: match.unit)
    }
    return ColumnMaking.column(
      header: leaf, role: likeliest(leaf, isSpanned: !groups.isEmpty, judge: &judge), groups: groups)
  }

  /// The role that a head speaks most for; what the cells say comes later.
  private static func likeliest(_ head: String, isSpanned: Bool, judge: inout HeadJudge) -> ColumnRole {
    let evidence = ColumnEvidence(header: head, head: judge.evidence(of: head), isSpanned: isSpanned)
    var best = (role: ColumnRole.other, bits: Bits(hundredths: -50))
    for role in ColumnRole.allCases {
      let bits = evidence.evidence(for: role, counts: .shared)
      if bits > best.bits { best = (role, bits) }
    }
    return best.role
  }
}

/// What a head says for standing over the columns of regions.
enum GroupEvidence {
  static func of(_ text: String, judge: inout HeadJudge) -> Bits {
    if HeaderWords.shared.headsRegions(text) { return Bits(6) }
    let head = judge.evidence(of: text)
    // A character by itself is what a line has cut from a head.
    if head.isPlace || text.count < 2 { return Bits(-20) }
    if let known = head.known, known.role != .regionGroup, known.role != .target { return Bits(-6) }
    let best = head.byRole.max() ?? .zero
    // A word that nobody knows may be one.
    return max(head[.regionGroup] - (best == head[.regionGroup] ? .zero : Bits(2)), Bits(-4))
  }
}
