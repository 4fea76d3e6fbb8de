/// Words that stand in a region column without naming a place.
package enum RegionWords {
  /// Whether `name` means the issuing government itself: `市本级`, `市直`.
  ///
  /// `name` is folded by ``CompactText``; a bracket behind the word does not matter: `市本级（含市属）`.
  package static func isOwn(_ name: String) -> Bool { matches(name, own) }

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
