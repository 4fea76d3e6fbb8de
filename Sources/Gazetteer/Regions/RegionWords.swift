/// Words that stand in a region column without naming a place.
package enum RegionWords {
  /// Whether `name` means the issuing government itself: `市本级`, `市直`.
  ///
  /// `name` is folded by ``CompactText``; a bracket behind the word does not matter: `市本级（含市属）`.
  package static func isOwn(_ name: String) -> Bool { matches(name, own) || hasOwnForm(name) }

  /// Whether a word is a level of government with what belongs to it, `市直单位`, `县级承担`, `市本级任务`: what the
  /// government keeps for itself, in whatever words.
  private static func hasOwnForm(_ name: String) -> Bool {
    guard (3...8).contains(name.count) else { return false }
    var rest = name[...]
    guard let level = rest.first, "省市县区州旗镇乡".contains(level) else { return false }
    rest = rest.dropFirst()
    guard let belongs = ["本级", "直属", "直", "属", "级"].first(where: rest.hasPrefix) else { return false }
    rest = rest.dropFirst(belongs.count)
    let nouns = ["单位", "部门", "机关", "任务", "承担", "实施", "负责", "项目", "安排", "数", "及", "、"]
    while let noun = nouns.first(where: rest.hasPrefix) { rest = rest.dropFirst(noun.count) }
    if rest.isEmpty { return HeaderWords.shared.exactRole(of: name) == nil }
    // What belongs to the government itself may be called otherwise: 市直机构.
    return rest.count <= 2 && belongs != "级" && HeaderWords.shared.role(of: name) == nil
  }

  /// Whether `name` means a total over all regions: `合计`, `全市`.
  package static func isTotal(_ name: String) -> Bool { matches(name, totals) }

  private static func matches(_ name: String, _ words: Set<String>) -> Bool {
    if words.contains(name) { return true }
    guard let (base, _) = Brackets.trailing(of: name) else { return false }
    return words.contains(base)
  }

  /// From the header words: regions that are the government itself.
  private static let own = HeaderWords.shared.words(withUse: "self")
  private static let totals = HeaderWords.shared.words(withUse: "total")
}
