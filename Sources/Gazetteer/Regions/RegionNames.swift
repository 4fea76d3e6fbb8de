/// Tells region names from other header words.
package enum RegionNames {
  /// Whether `text` names a region that a column can stand for: a division of any year, a functional zone,
  /// a town, or the issuing government itself.
  ///
  /// Totals (`合计`, `全市`) and collective headings (`各区、县（市）任务分解`) are not regions. White space of
  /// typesetting does not matter. The table of divisions is only read for a text that ends like one.
  package static func isRegionName(_ text: some StringProtocol) -> Bool {
    let name = CompactText.fold(text)
    guard (2...24).contains(name.count) else { return false }
    if RegionWords.isOwn(name) { return true }
    if RegionWords.isTotal(name) || HeaderWords.shared.isHeaderWord(name) { return false }
    if isPlace(name) { return true }
    guard let (base, _) = Brackets.trailing(of: name) else { return false }
    return isPlace(base)
  }

  private static func isPlace(_ name: String) -> Bool {
    if let last = name.last, endings.contains(last), Divisions.shared.knows(name) { return true }
    return !Zones.shared.named(name).isEmpty && name.count >= 3 || ZoneGrammar.matches(name)
      || TownGrammar.matches(name)
  }

  /// Whether `text` ends as the names of divisions do; most text does not, and need not be looked up.
  package static func canEnd(_ text: some StringProtocol) -> Bool { text.last.map(endings.contains) ?? false }

  /// The last characters of all names of divisions; a test compares them with the table.
  static let endings: Set<Character> = ["区", "县", "市", "旗", "州", "盟", "省", "岛", "域"]
}
