import ICUText
package import PlanDiff
import PlanModel
package import Reports

/// Why two measures are a pair or none, as a waterfall of bits.
///
///     2023-03/1 实施孤独症儿童康复救助600人
///     2024-06/1 实施孤独症儿童康复救助680人
///       prior      38 × 44 measures                         −6.1    −6.1
///       text       孤独症儿童康复救助 = 孤独症儿童康复救助      +9.8    +3.7
package struct EvidenceText: Sendable {
  private let words: DiffWords

  package init(language: ReportLanguage) { words = DiffWords(language) }

  /// The evidence of two measures, field by field, with the sum so far.
  ///
  /// O(*n*) in the texts.
  package func lines(
    old: (id: String, statement: String), new: (id: String, statement: String), evidence: [FieldEvidence]
  ) -> [String] {
    var table = TextTable([(.left, 20), (.left, 34), (.left, 3), (.left, 34), (.right, 8), (.right, 8)])
    var sum = Bits.zero
    for field in evidence {
      sum = sum + field.bits
      table.add([
        label(field.field), field.old ?? "–", sign(field), field.new ?? "–", signed(field.bits), signed(sum),
      ])
    }
    let ids = [old.id, new.id].map(VisibleText.line)
    let width = ids.map(\.unicodeScalars.count).max() ?? 0
    let heads = zip(ids, [old.statement, new.statement]).map { id, statement in
      id + String(repeating: " ", count: max(0, width - id.unicodeScalars.count)) + "  "
        + TextTable.cut(VisibleText.line(statement), to: 90)
    }
    return heads + table.lines(indent: "  ")
  }

  /// The last line: whether the sum is a pair.
  package func verdict(_ bits: Bits, _ threshold: Bits) -> String {
    let isEnough = bits > threshold
    return words.pick(
      "\(signed(bits)) bits in all, \(isEnough ? "above" : "not above") the \(threshold) that a pair needs.",
      "合计\(signed(bits))比特，\(isEnough ? "高于" : "未高于")配对所需的\(threshold)。")
  }

  /// Bits with their sign.
  package func signed(_ bits: Bits) -> String {
    let text = bits.description
    return text.hasPrefix("-") ? "−" + text.dropFirst() : "+" + text
  }

  private func sign(_ field: FieldEvidence) -> String {
    switch field.level {
    case .same: field.field == .prior ? "×" : "="
    case .near: "≈"
    case .part: "~"
    case .other: "≠"
    case .missing: field.field == .prior ? "×" : "·"
    }
  }

  private func label(_ field: FieldEvidence.Field) -> String {
    switch field {
    case .prior: words.pick("prior", "先验")
    case .identity: words.pick("all the same", "完全相同")
    case .text: words.pick("what is counted", "指标")
    case .project: words.pick("rest of the project", "项目其余文字")
    case .unit: words.pick("unit", "单位")
    case .within: words.pick("part of", "从属")
    case .lead: words.pick("lead", "牵头单位")
    case .leaders: words.pick("leaders", "市领导")
    case .contacts: words.pick("contacts", "联系人")
    case .category: words.pick("category", "类别")
    case .target: words.pick("target", "目标值")
    case .allocations: words.pick("shares of regions", "区域分配")
    }
  }
}
