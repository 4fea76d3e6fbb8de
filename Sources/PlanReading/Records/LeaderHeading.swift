import Gazetteer

/// Reads the person whom a heading names as the leader of all that stands below it: `（一）陈岚副市长牵头重点工作`.
enum LeaderHeading {
  /// Offices, the longest first where one ends with another.
  private static let offices = [
    "副秘书长", "秘书长", "副书记", "副主席", "副主任", "副部长", "副市长", "副区长", "副县长", "副州长", "副旗长", "副盟长", "副镇长", "副乡长",
    "书记", "主席", "主任", "部长", "常委", "市长", "区长", "县长", "州长", "旗长", "盟长", "专员", "镇长", "乡长",
  ]
  /// What stands between a name and an office.
  private static let ranks = ["常务", "党组", "市委", "县委", "区委", "州委", "市政府", "县政府", "区政府"]
  private static let duties = ["牵头", "负责", "分管", "领办", "领衔", "包抓", "包联", "主抓"]

  /// The name; `nil` where the heading names nobody for certain.
  ///
  /// O(length of the heading).
  static func leader(in heading: String) -> String? {
    let text = String(
      CompactText.fold(heading).drop { "（）、.．0123456789一二三四五六七八九十由".contains($0) })
    guard text.count <= 40 else { return nil }
    let found = offices.compactMap { text.firstRange(of: $0) }
    guard let office = found.min(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }),
      duties.contains(where: { text[office.upperBound...].contains($0) })
    else { return nil }
    var name = String(text[..<office.lowerBound])
    while let rank = ranks.first(where: { name.hasSuffix($0) }) { name.removeLast(rank.count) }
    let isLong = name.contains("·")
    guard (2...(isLong ? 20 : 4)).contains(name.count), !PersonNames.isUnlikely(name),
      isLong || PersonNames.hasUsualSurname(name)
    else { return nil }
    return name
  }
}
