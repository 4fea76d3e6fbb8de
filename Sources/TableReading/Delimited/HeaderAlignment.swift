import Gazetteer

/// Puts the regions of a header below their heading where an extractor left out the blank cells.
///
/// `序号 项目名称 各县（市、区）目标任务 备注` above `椒江区 黄岩区 路桥区`: the heading spans the three, so they stand
/// in its place, and what stands behind it stands behind them.
struct HeaderAlignment {
  let words: HeaderWords

  /// The rows with blank cells in them where they were left out; unchanged where every region stands below a
  /// heading over regions already.
  ///
  /// O(cells).
  func aligned(_ rows: [[String]]) -> [[String]] {
    guard rows.count == 2, let heading = rows[0].firstIndex(where: words.headsRegions),
      !rows[0].contains(where: \.isEmpty),
      !rows[0].enumerated().contains(where: { $0.offset != heading && words.headsRegions($0.element) })
    else { return rows }
    let regions = Array(rows[1].drop(while: \.isEmpty))
    let start = rows[1].count - regions.count
    guard regions.count >= 2, start == 0 || start == heading, regions.allSatisfy(isNamed),
      start != heading || rows[0].count > heading + 1
    else { return rows }
    let before = [String](repeating: "", count: heading)
    let spanned = [String](repeating: "", count: regions.count - 1)
    return [
      Array(rows[0][...heading]) + spanned + rows[0][(heading + 1)...], before + regions,
    ]
  }

  /// Whether a text names a region, or the sum of them.
  private func isNamed(_ text: String) -> Bool {
    RegionNames.isRegionName(text) || words.role(of: text)?.role == .total
  }
}
