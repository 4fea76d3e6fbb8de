import Gazetteer
import Provenance
import Quantities
import TableReading

/// Reports the columns whose cells fill no field though they look as if they should.
///
/// Their cells are kept as text under `other`, which must not be mistaken for the dataset's own fields.
struct ColumnFindings {
  /// Two columns of a table fill the same field; the first was taken, the other is kept as text.
  ///
  /// Two headers mean the same, for instance 牵头单位 and 责任单位. Which of the two the dataset's field should
  /// hold is not known; the first has it, and the cells of the other stand under `other` with their
  /// header.
  ///
  /// - Example: A table with both 牵头单位 and 责任单位.
  /// - Mend: Use the cells under `other`, or correct the field of the projects where the second column
  ///   is the right one.
  static let repeated = Rule(
    "column-repeated", .warning,
    "Two columns of a table fill the same field; the first was taken, the other is kept as text.",
    "一张表中有两列属于同一字段，取前一列，另一列按文字保留。")

  /// A column that no field is known for holds amounts; they are kept as text and count in no sum.
  ///
  /// A header is not known, and most of its cells are amounts. They may be shares of a region or a second
  /// target. Since they stand under `other`, no sum counts them, and a sum that does not add up may be
  /// for their want.
  ///
  /// - Example: A column 示范区 with `5个`, `3个` in its cells.
  /// - Mend: Look at `other`; where the column is a region of the plan, report its name.
  static let amounts = Rule(
    "column-of-amounts", .warning,
    "A column that no field is known for holds amounts; they are kept as text and count in no sum.",
    "未能识别的列中为数量，按文字保留，不计入合计。")

  static let all = [repeated, amounts]

  let text: TableText
  let layout: ColumnLayout

  /// One finding for each rule that holds, with the columns it holds for.
  ///
  /// O(cells of the columns that fill no field).
  func findings() -> [Finding] {
    let repeated = layout.others.filter { isRepeated($0) }
    let amounts = layout.others.filter { isUnknown($0) && hasAmounts($0) }
    return [finding(Self.repeated, repeated), finding(Self.amounts, amounts)].compactMap(\.self)
  }

  private func isRepeated(_ column: Int) -> Bool {
    let role = layout.columns[column].role
    return ![.other, .regionGroup, .quantityGroup, .total, .content, .progress, .rate].contains(role)
      && holdsAnything(column)
  }

  /// Whether a column has no role, and not because its header is a word that says so (`分值`).
  private func isUnknown(_ column: Int) -> Bool {
    let header = layout.columns[column].header
    switch layout.columns[column].role {
    case .regionGroup: return true
    case .other: return HeaderWords.shared.role(of: header)?.role != .other
    default: return false
    }
  }

  private func holdsAnything(_ column: Int) -> Bool {
    text.table.grid.rows.contains { !text.cell($0, column).isBlank }
  }

  /// Whether every cell of a column that is not blank is an amount or a dash, and one an amount.
  private func hasAmounts(_ column: Int) -> Bool {
    var amounts = 0
    for row in text.table.grid.rows where Int(row.cellCount) > 1 {
      switch text.reading(text.cell(row, column)) {
      case .quantity: amounts += 1
      case .blank, .dash: continue
      default: return false
      }
    }
    return amounts > 0
  }

  private func finding(_ rule: Rule, _ columns: [Int]) -> Finding? {
    guard !columns.isEmpty else { return nil }
    let list = columns.map { layout.columns[$0].header }.map { $0.isEmpty ? "?" : $0 }.joined(separator: "、")
    return rule.finding(
      Message("\(rule.summary.english) (\(list))", "\(rule.summary.chinese)（\(list)）"), field: "columns")
  }
}
