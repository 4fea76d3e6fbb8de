/// Tells region names from other header words.
package enum RegionNames {
  /// Whether `text` names a region that a column can stand for: a division of any year, an autonomous one also
  /// without its peoples (`道真县`), a functional zone, a town, or the issuing government itself.
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
    if let last = name.last, endings.contains(last), Divisions.shared.knowsPlainly(name) { return true }
    return !Zones.shared.named(name).isEmpty && name.count >= 3 || ZoneGrammar.matches(name)
      || TownGrammar.matches(name) || isAutonomous(name)
  }

  /// Whether `name` ends as only autonomous divisions do, whose peoples are often left out: `湘西自治州`.
  private static func isAutonomous(_ name: String) -> Bool {
    name.count >= 5 && ["自治州", "自治县", "自治旗"].contains(String(name.suffix(3)))
  }

  /// Whether `text` has the form of a region that no table lists: three or four characters that end as the names of
  /// divisions do, and are no header word.
  ///
  /// Such a text is a region only beside others.
  package static func mayBeRegionName(_ text: some StringProtocol) -> Bool {
    guard (3...4).contains(text.count), let last = text.last, "区县市旗".contains(last) else { return false }
    return HeaderWords.shared.role(of: text) == nil && !RegionWords.isTotal(String(text))
  }

  /// Whether texts are the short forms of divisions that stand or stood side by side: `椒江`, `黄岩`, `路桥`.
  ///
  /// Two or more, none of them a header word but for a total (`全州`), all below one division: a single short
  /// form may be any word.
  package static func areShortFormsOfSiblings(_ texts: [String]) -> Bool {
    guard texts.count >= 2 else { return false }
    var parents: Set<DivisionCode>?
    for text in texts {
      let name = CompactText.fold(text)
      guard (HeaderWords.shared.role(of: name)?.role ?? .total) == .total else { return false }
      let own = Set(Divisions.shared.shortForms(of: name, in: nil).compactMap(\.parentKey))
      parents = parents.map { $0.intersection(own) } ?? own
      if parents?.isEmpty ?? true { return false }
    }
    return true
  }

  /// Whether `text` is a word for a total and the short form of a division as well: `全州`, for 全州县.
  package static func isTotalOrShortForm(_ text: String) -> Bool {
    let name = CompactText.fold(text)
    return RegionWords.isTotal(name) && !Divisions.shared.shortForms(of: name, in: nil).isEmpty
  }

  /// Whether `text` ends as the names of divisions do; most text does not, and need not be looked up.
  package static func canEnd(_ text: some StringProtocol) -> Bool { text.last.map(endings.contains) ?? false }

  /// The last characters of all names of divisions; a test compares them with the table.
  static let endings: Set<Character> = ["区", "县", "市", "旗", "州", "盟", "省", "岛", "域"]
}
