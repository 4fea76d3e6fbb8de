import Gazetteer

/// Settles what a heading over regions is that stands beside them, in one row of the header.
///
/// `各地任务分解` is printed before 椒江区 instead of above it: where no row has a cell for it, it is no column;
/// where its own cells are amounts, they are the sum of the regions. What stands right of it or between regions
/// and has amounts in every row is a region, though no table lists its name.
struct RegionHeadings {
  let words: HeaderWords
  let columns: [Column]
  /// For each column, whether its cells are amounts in every row.
  let hasAmounts: [Bool]
  /// The cells of the rows that are looked at.
  let rowWidths: [Int]

  /// The columns, settled.
  ///
  /// O(columns + rows).
  func settled() -> [Column] {
    var columns = self.columns
    for index in columns.indices where isUnknown(columns[index]) && hasAmounts[index] {
      if index > 0, index + 1 < columns.count, columns[index - 1].role == .region,
        let next = columns[index...].first(where: { !isUnknown($0) }), next.role == .region
      {
        columns[index].role = .region
      }
    }
    guard let heading = columns.indices.first(where: { isHeading($0) }) else { return columns }
    let below = columns.indices.suffix(from: heading + 1).prefix { isUnknown(columns[$0]) && hasAmounts[$0] }
    if below.count >= 2, !columns.contains(where: { $0.role == .region }) {
      for index in below { columns[index].role = .region }
    }
    guard heading + 1 < columns.count, columns[heading + 1].role == .region else { return columns }
    let hasSum = columns.contains { $0.role == .target || $0.role == .total }
    if isBetweenColumns(columns) {
      let group = columns[heading].header
      for index in columns.indices.suffix(from: heading + 1).prefix(while: { columns[$0].role == .region }) {
        columns[index].groups.append(group)
      }
      columns.remove(at: heading)
    } else if columns[heading].role == .regionGroup, hasAmounts[heading], !hasSum {
      columns[heading].role = .total
    }
    return columns
  }

  private func isHeading(_ index: Int) -> Bool {
    columns[index].groups.isEmpty && words.headsRegions(columns[index].header)
  }

  private func isUnknown(_ column: Column) -> Bool {
    column.role == .other && !column.header.isEmpty && words.role(of: column.header) == nil
  }

  /// Whether the rows have one cell less than the header has words, though a region's cell would be the last.
  private func isBetweenColumns(_ columns: [Column]) -> Bool {
    guard columns.last?.role == .region, !rowWidths.contains(columns.count) else { return false }
    return rowWidths.count { $0 == columns.count - 1 } * 2 > rowWidths.count
  }
}
