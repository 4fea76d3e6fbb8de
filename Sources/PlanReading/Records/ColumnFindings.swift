import Gazetteer
import Provenance
import Quantities
import TableReading

/// Reports the columns whose cells fill no field though they look as if they should.
///
/// Their cells are kept as text under `other`, which must not be mistaken for the dataset's own fields.
struct ColumnFindings {
  static let repeated = Rule(
    "column-repeated", .warning,
    "Two columns of a table fill the same field; the first was taken, the other is kept as text.",
    "一张表中有两列属于同一字段，取前一列，另一列按文字保留。")
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
    return ![.other, .regionGroup, .quantityGroup, .total].contains(role) && holdsAnything(column)
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
