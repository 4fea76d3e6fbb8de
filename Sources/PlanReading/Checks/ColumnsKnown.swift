import PlanModel
package import Provenance

/// Every column is one that plans of this kind have.
///
/// An unknown column is kept as text with its header, under `other`.
///
/// - Example: A column 联系电话.
/// - Mend: Nothing: its cells stand under `other` with their header.
package enum ColumnsKnown: Check {
  package static let rule = Rule(
    "column-unknown", .info, "A column is none of those that plans have; its cells are kept as text.",
    "未能识别该列，其内容按文字保留。")

  package static func findings(in plan: CheckedPlan) -> [Finding] {
    let unknown = plan.document.columns.filter { $0.field == "other" }
    guard !unknown.isEmpty else { return [] }
    let list = unknown.map { $0.header.isEmpty ? "?" : $0.header }.joined(separator: "、")
    return [rule.finding(Message("Kept as text: \(list).", "按文字保留：\(list)。"), field: "columns")]
  }
}
