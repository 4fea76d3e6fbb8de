import PlanModel
import Provenance
import Quantities

/// The rules about single cells, and the findings for what ``MeasureBuilder`` met in them.
enum CellFindings {
  static let unitMissing = Rule(
    "unit-missing", .warning, "An amount has no unit, and nothing in the document gives it one.",
    "数量缺少单位，且文中没有可依据的单位。")
  static let unitInferred = Rule(
    "unit-inferred", .warning, "An amount has no unit; it was taken from the project's name.",
    "数量缺少单位，依项目名称补出。")
  static let unitFromTarget = Rule(
    "unit-from-target", .info, "Shares without a unit were given the unit of their target.",
    "各地任务数缺少单位，采用目标的单位。")
  static let unitUnknown = Rule(
    "unit-unknown", .warning, "The measure word after an amount is not in the table of units.",
    "数量后的量词不在单位表中。")
  static let digitsJoined = Rule(
    "digits-joined", .warning, "A number that a space cuts in two was read as one.", "被空格断开的数字按一个数读取。")
  static let numberDoubtful = Rule(
    "number-doubtful", .warning, "A number can be read in more than one way.", "数字有不止一种读法。")
  static let numberTooLong = Rule(
    "number-too-long", .error, "A number has more digits than can be kept exactly.", "数字位数过长，无法精确保存。")
  static let severalAmounts = Rule(
    "several-amounts", .warning, "One cell holds several amounts.", "一个单元格中有多个数量。")
  static let notAnAmount = Rule(
    "cell-not-an-amount", .warning, "The cell of a region holds words, not an amount.", "地区单元格为文字而非数量。")

  static let targetInWords = Rule(
    "target-in-words", .info, "The target is words, not an amount.", "目标为文字而非数量。")
  static let totalDiffers = Rule(
    "total-mismatch", .warning, "The total of the regions beside the target is another amount.", "合计与目标的数量不同。"
  )

  static let all = [
    unitMissing, unitInferred, unitFromTarget, unitUnknown, digitsJoined, numberDoubtful, numberTooLong,
    severalAmounts, notAnAmount, targetInWords, totalDiffers,
  ]

  /// The findings for the faults of one measure, or of a schedule: one a rule and field, with the cells that it
  /// names.
  static func findings(
    for faults: [CellFault], project: String, measure: String? = nil, lines: [LineRange]
  ) -> [Finding] {
    var grouped: [(rule: Rule, field: String, texts: [String])] = []
    for fault in faults {
      guard let rule = rule(for: fault.kind) else { continue }
      let text = fault.region.map { "\($0) \(fault.text)" } ?? fault.text
      if let place = grouped.firstIndex(where: { $0.rule == rule && $0.field == fault.field }) {
        grouped[place].texts.append(text)
      } else {
        grouped.append((rule, fault.field, [text]))
      }
    }
    return grouped.map { group in
      let cells = group.texts.prefix(5).joined(separator: "、") + (group.texts.count > 5 ? "…" : "")
      var finding = group.rule.finding(
        Message("\(group.rule.summary.english) (\(cells))", "\(group.rule.summary.chinese)（\(cells)）"),
        project: project, measure: measure, field: group.field, lines: lines)
      // Words with digits in them are more likely a damaged amount than words.
      if group.rule == targetInWords, cells.holdsDigit {
        finding.severity = .warning
      }
      return finding
    }
  }

  /// - Returns: `nil` for a missing unit, which ``UnitRepair`` deals with.
  private static func rule(for kind: CellFault.Kind) -> Rule? {
    switch kind {
    case .unitMissing: nil
    case .several: severalAmounts
    case .notAnAmount: notAnAmount
    case .targetInWords: targetInWords
    case .totalDiffers: totalDiffers
    case .quantity(.unitMissing): nil
    case .quantity(.unitUnknown): unitUnknown
    case .quantity(.digitsBrokenBySpace): digitsJoined
    case .quantity(.numberTooLong): numberTooLong
    case .quantity: numberDoubtful
    }
  }
}
