import PlanDiff

/// The words of the evidence.
extension HTMLWords {
  /// Such as `14.2 bits`.
  func bits(_ bits: Bits) -> String { pick("\(number(bits)) bits", "\(number(bits))比特") }

  /// Such as `−0.5`; the minus is U+2212.
  func number(_ bits: Bits) -> String { bits.description.replacing("-", with: "−") }

  /// The same with a plus.
  func signed(_ bits: Bits) -> String { bits.thousandths > 0 ? "+" + number(bits) : number(bits) }

  /// The word for a field.
  func field(_ field: FieldEvidence.Field) -> String {
    switch field {
    case .prior: pick("before any field (measures in each plan)", "起始值（两份计划的任务数）")
    case .identity: pick("all that is printed is the same", "全文一致")
    case .text: pick("what is counted, or the name", "所计内容或名称")
    case .project: pick("the project", "所属项目")
    case .unit: pick("unit", "计量单位")
    case .within: pick("part of another", "从属关系")
    case .lead: pick("lead", "牵头单位")
    case .leaders: pick("leaders", "市领导")
    case .contacts: pick("contacts", "联系人")
    case .category: pick("category", "类别")
    case .target: pick("target", "目标值")
    case .allocations: pick("shares of regions", "区域分配")
    }
  }

  /// The word for how far two values agree.
  func level(_ level: FieldEvidence.Level) -> String {
    switch level {
    case .same: pick("same", "相同")
    case .near: pick("mostly", "大致相同")
    case .part: pick("partly", "部分相同")
    case .other: pick("not", "不同")
    case .missing: pick("no evidence", "无证据")
    }
  }

  /// The last line of an explanation: what the pair stands on.
  func verdict(_ pair: MeasurePair, _ threshold: Bits) -> String {
    guard pair.origin == .matched, let margin = pair.margin else {
      return pick("The pair was pinned by a person.", "该配对由人工固定。")
    }
    let kind =
      switch pair.marginKind {
      case .regret: pick("what all pairs together would lose without it", "缺少该配对时整体方案的损失")
      case .lead: pick("its lead over the next best", "领先次优者")
      }
    return pick(
      "Total \(bits(pair.bits)); a pair needs \(bits(threshold)). Margin \(bits(margin)): \(kind).",
      "合计\(bits(pair.bits))，成对至少需\(bits(threshold))。优势\(bits(margin))（\(kind)）。")
  }
}
