import PlanModel
import Provenance

/// Writes the findings of a comparison.
enum ComparisonFindings {
  /// What is known before the pairs are: gaps, kinds, regions, bounds.
  static func general(
    _ old: PlanComparison.Side, _ new: PlanComparison.Side, _ crosswalk: RegionCrosswalk, _ matcher: Matcher
  ) -> [Finding] {
    var result: [Finding] = []
    for (side, word, chinese) in [(old, "old", "旧"), (new, "new", "新")] where !side.gaps.isEmpty {
      let codes = side.gaps.map(\.rawValue)
      result.append(
        DiffRules.sourceIncomplete.finding(
          Message(
            "The \(word) dataset does not hold the whole plan (\(codes.joined(separator: ", "))): measures without a counterpart there are “not found”, not dropped or new.",
            "\(chinese)数据集不完整（\(codes.joined(separator: "、"))）：在其中没有对应的任务记为“未找到”，不算取消或新增。")))
    }
    if let (before, after) = governments(old, new) {
      result.append(
        DiffRules.jurisdictionsDiffer.finding(
          Message(
            "The old plan is that of \(before), the new one that of \(after).",
            "旧计划属于\(before)，新计划属于\(after)。"),
          field: "jurisdiction"))
    }
    if old.kind != new.kind {
      result.append(DiffRules.kindsDiffer.finding(DiffRules.kindsDiffer.summary))
    }
    for group in crosswalk.groups where group.kind == .reorganised || group.kind == .territoryChanged {
      let before = group.old.joined(separator: "、")
      let after = group.new.joined(separator: "、")
      result.append(
        DiffRules.regionsReorganised.finding(
          Message(
            group.kind == .reorganised
              ? "\(before) exchanged territory and are compared with \(after) as one."
              : "\(after) kept its code but not its territory: its shares are not about the same place.",
            group.kind == .reorganised ? "\(before)区划调整，与\(after)合并比较。" : "\(after)代码未变而辖区有变，两年的分配数所指范围不同。"),
          field: "allocations"))
    }
    if matcher.candidates.isBlocked {
      result.append(DiffRules.candidatesLimited.finding(DiffRules.candidatesLimited.summary))
    }
    for size in matcher.inexact {
      result.append(
        DiffRules.matchingBounded.finding(
          Message(
            "\(size.old) measures of the old plan and \(size.new) of the new one compete with each other, more than \(matcher.tables.parameters.largestExact): the best pairs were taken one by one.",
            "旧计划\(size.old)项与新计划\(size.new)项任务相互竞争，超过\(matcher.tables.parameters.largestExact)项，改为逐一选取最佳配对。"))
      )
    }
    return result
  }

  /// The names of the two governments, if they are known to be two.
  private static func governments(_ old: PlanComparison.Side, _ new: PlanComparison.Side) -> (
    String, String
  )? {
    guard let before = old.jurisdiction, let after = new.jurisdiction, before.name != after.name else {
      return nil
    }
    if let code = before.code, code == after.code { return nil }
    return (before.name, after.name)
  }

  /// A whole and its parts, which do not add up to it.
  static func loose(_ pair: MeasurePair) -> Finding {
    let old = pair.old.joined(separator: "、")
    let new = pair.new.joined(separator: "、")
    return DiffRules.pairUncertain.finding(
      Message(
        "\(old) and \(new) are taken for a whole and its parts by their words; their amounts do not add up. Look at them, and pin the pairs or tell them apart in a file of links.",
        "\(old)与\(new)仅凭文字视为整体与部分，数量并不相符，请核对，并在对应关系文件中固定或排除。"),
      measure: pair.old.first)
  }

  /// A pair whose margin is small.
  static func uncertain(_ pair: MeasurePair, _ margin: Bits) -> Finding {
    let old = pair.old.joined(separator: "、")
    let new = pair.new.joined(separator: "、")
    return DiffRules.pairUncertain.finding(
      Message(
        "\(old) and \(new) are a pair by \(margin) bits only. Look at both, and pin the pair or tell it apart in a file of links.",
        "\(old)与\(new)配对的优势仅\(margin)比特，请核对，并在对应关系文件中固定或排除。"),
      measure: pair.old.first)
  }
}
