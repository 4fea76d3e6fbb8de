import PlanModel
import Provenance
import Quantities

/// The rules about single cells, and the findings for what ``MeasureBuilder`` met in them.
enum CellFindings {
  /// An amount has no unit, and nothing in the document gives it one.
  ///
  /// A bare number may count anything. Units are taken from the header, the unit column, the line 单位：…,
  /// the name and the target, in this order; here none of them gives one, and the amount has no `unit`.
  ///
  /// - Example: `500` beside the name 实施困难家庭帮扶.
  /// - Mend: Correct the cell with its unit: `500户`.
  static let unitMissing = Rule(
    "unit-missing", .warning, "An amount has no unit, and nothing in the document gives it one.",
    "数量缺少单位，且文中没有可依据的单位。")

  /// An amount has no unit; it was taken from the project's name.
  ///
  /// The cell of the target is a bare number, and the project's name states the same amount with a unit.
  /// Target and shares are read in that unit.
  ///
  /// - Example: `859 万` beside `投保人数达到859万人` are 859万人.
  /// - Mend: Compare with the printed plan; a correction that prints the unit settles it.
  static let unitInferred = Rule(
    "unit-inferred", .warning, "An amount has no unit; it was taken from the project's name.",
    "数量缺少单位，依项目名称补出。")

  /// Shares without a unit were given the unit of their target.
  ///
  /// Tables often print the unit with the target alone. Shares that are bare numbers are then counted in
  /// the unit of the target of their row.
  ///
  /// - Example: Target `50个`, shares `20` and `30`.
  /// - Mend: Nothing, as a rule.
  static let unitFromTarget = Rule(
    "unit-from-target", .info, "Shares without a unit were given the unit of their target.",
    "各地任务数缺少单位，采用目标的单位。")

  /// The measure word after an amount is not in the table of units.
  ///
  /// Behind a number stands a word of one or two characters that is in the position of a measure word and
  /// is none that is known. The amount is kept without a unit.
  ///
  /// - Example: `5枰` where 5坪 may have been printed.
  /// - Mend: Compare with the printed plan: mostly a character was lost. A real unit that is missing is
  ///   worth a report.
  static let unitUnknown = Rule(
    "unit-unknown", .warning, "The measure word after an amount is not in the table of units.",
    "数量后的量词不在单位表中。")

  /// A number that a space cuts in two was read as one.
  ///
  /// PDF tools put spaces into numbers when their digits are set apart. Digits with one space between
  /// them were read as one number; they might be two cells.
  ///
  /// - Example: `1 0个` was read as 10个.
  /// - Mend: Compare with the printed plan, and correct the cell where it is two numbers.
  static let digitsJoined = Rule(
    "digits-joined", .warning, "A number that a space cuts in two was read as one.", "被空格断开的数字按一个数读取。")

  /// A number can be read in more than one way.
  ///
  /// The text allows two numbers, for instance because a mark may part thousands or decimals, or the
  /// digits of a range run together. The finding quotes the cells.
  ///
  /// - Example: `1,25公里`: a comma with two digits behind it parts no thousands.
  /// - Mend: Compare with the printed plan and correct the cell.
  static let numberDoubtful = Rule(
    "number-doubtful", .warning, "A number can be read in more than one way.", "数字有不止一种读法。")

  /// A number has more digits than can be kept exactly.
  ///
  /// Amounts are kept exactly, with up to 18 digits. A longer number is no amount of a plan; mostly
  /// several cells have run together.
  ///
  /// - Example: `1001001001001001001001个`.
  /// - Mend: Look the row up in the printed plan.
  static let numberTooLong = Rule(
    "number-too-long", .error, "A number has more digits than can be kept exactly.", "数字位数过长，无法精确保存。")

  /// One cell holds several amounts.
  ///
  /// A target cell lists amounts of different things. Which of them the shares belong to is not said; the
  /// target is kept as words.
  ///
  /// - Example: `115公里、677公里`.
  /// - Mend: Nothing, where the plan prints it so. Where one amount is the target, correct `target` to
  ///   it.
  static let severalAmounts = Rule(
    "several-amounts", .warning, "One cell holds several amounts.", "一个单元格中有多个数量。")

  /// The cell of a region holds words, not an amount.
  ///
  /// In the column of a region stands a text in the place of an amount, beside other cells that are
  /// amounts. It is kept as a note of that region, and no sum counts it.
  ///
  /// - Example: `按需` or `各1个`.
  /// - Mend: Compare with the printed plan; a word that belongs to another column is a sign of shifted
  ///   cells.
  static let notAnAmount = Rule(
    "cell-not-an-amount", .warning, "The cell of a region holds words, not an amount.", "地区单元格为文字而非数量。")

  /// The target is words, not an amount.
  ///
  /// Some targets are no amounts: they say that something is complete or kept up. They are kept as words,
  /// and no sum is checked. A target that holds a digit weighs more (warning), since it may be a damaged
  /// amount.
  ///
  /// - Example: `全覆盖`, `持续推进`.
  /// - Mend: Nothing for words alone; compare a target with digits with the printed plan.
  static let targetInWords = Rule(
    "target-in-words", .info, "The target is words, not an amount.", "目标为文字而非数量。")

  /// The total of the regions beside the target is another amount.
  ///
  /// Beside the target stands a column 合计 for the regions, and the two differ. Some plans count the
  /// city's own share in one of them only.
  ///
  /// - Example: 目标 `50个`, 合计 `48个`.
  /// - Mend: Look at the shares: if they add up to one of the two, that one is likely right.
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
    for faults: [CellFault], project: String, measure: String? = nil, hasShares: Bool = false,
    lines: [LineRange]
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
      // Amounts that have become measures each lack nothing but the shares of regions.
      if group.rule == severalAmounts, measure == nil || !hasShares { finding.severity = .info }
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
