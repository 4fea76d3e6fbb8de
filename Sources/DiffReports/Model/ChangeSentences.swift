package import PlanDiff
package import Provenance
package import Quantities

/// Says a change in words.
package enum ChangeSentences {
  /// One clause without a stop at its end, such as `target 600人 -> 680人 (+80人, +13.33 %)`.
  ///
  /// The arrow is `→`. O(*n*) in what changed.
  package static func sentence(_ change: MeasureChange) -> Message {
    switch change.kind {
    case .allocations: allocations(change)
    case .moved: Message("stands in another place", "位置调整")
    case .leaders, .lead, .contacts, .cooperating: members(change)
    default: fromTo(change)
    }
  }

  /// The word for what changed.
  package static func label(_ kind: MeasureChange.Kind) -> Message {
    switch kind {
    case .target: Message("target", "目标值")
    case .targetStated: Message("target stated", "目标值有无")
    case .unit: Message("unit", "计量单位")
    case .bound: Message("limit", "限定词")
    case .scope: Message("scope", "范围")
    case .lead: Message("lead", "牵头单位")
    case .leaders: Message("leaders", "责任领导")
    case .contacts: Message("contacts", "联系人")
    case .cooperating: Message("cooperating", "配合单位")
    case .deadline: Message("deadline", "完成时限")
    case .category: Message("category", "类别")
    case .reworded: Message("wording", "表述")
    case .split: Message("split", "拆分")
    case .merged: Message("merged", "合并")
    case .allocations: Message("shares of regions", "区域分配")
    case .renamed: Message("writing", "写法")
    case .renumbered: Message("number", "序号")
    case .moved: Message("place", "位置")
    case .restated: Message("form of the target", "目标值写法")
    case .aliases: Message("names of organisations", "单位称谓")
    }
  }

  /// Such as `+80人, +13.33 %`, of rates `+2个百分点`; empty where the amounts do not compare or nothing changed.
  package static func difference(_ delta: AmountDelta?) -> String {
    guard let delta, delta.direction != .same else { return "" }
    if let points = points(delta) { return points }
    var parts: [String] = []
    if let value = delta.value { parts.append(signed(value) + (delta.unit ?? "")) }
    if let percent = delta.percent { parts.append(signed(percent) + " %") }
    return parts.joined(separator: ", ")
  }

  /// The difference of two rates, such as `+2个百分点`: the percentage of a percentage would be taken for it.
  ///
  /// `nil` for amounts that are no rates.
  static func points(_ delta: AmountDelta) -> String? {
    guard let value = delta.value, let unit = delta.unit else { return nil }
    switch unit {
    case "%", "％": return signed(value) + "个百分点"
    case "‰": return signed(value) + "个千分点"
    default: return nil
    }
  }

  /// A number with its sign; the minus is U+2212.
  package static func signed(_ number: ExactDecimal) -> String {
    number < .zero ? "−" + number.negated.description : "+" + number.description
  }

  private static func fromTo(_ change: MeasureChange) -> Message {
    let label = label(change.kind)
    let difference = difference(change.delta)
    let english = "\(change.old ?? "none") → \(change.new ?? "none")"
    let chinese = "\(change.old ?? "无") → \(change.new ?? "无")"
    return Message(
      "\(label.english) \(english)" + (difference.isEmpty ? "" : " (\(difference))"),
      "\(label.chinese)：\(chinese)" + (difference.isEmpty ? "" : "（\(difference)）"))
  }

  private static func members(_ change: MeasureChange) -> Message {
    let label = label(change.kind)
    let marks = change.removed.map { "−" + $0 } + change.added.map { "+" + $0 }
    if marks.isEmpty { return fromTo(change) }
    return Message(
      "\(label.english) \(marks.joined(separator: ", "))", "\(label.chinese)：\(marks.joined(separator: "、"))")
  }

  private static func allocations(_ change: MeasureChange) -> Message {
    let label = label(change.kind)
    let up = change.shares.count { $0.delta?.direction == .up }
    let down = change.shares.count { $0.delta?.direction == .down }
    let other = change.shares.count - up - down
    var english: [String] = []
    var chinese: [String] = []
    if up > 0 {
      english.append("\(up) up")
      chinese.append("\(up)个增加")
    }
    if down > 0 {
      english.append("\(down) down")
      chinese.append("\(down)个减少")
    }
    if other > 0 {
      english.append("\(other) otherwise")
      chinese.append("\(other)个其他变化")
    }
    return Message(
      "\(label.english): \(english.joined(separator: ", "))",
      "\(label.chinese)：\(chinese.joined(separator: "，"))")
  }
}
