/// Recognises a functional zone by the form of its name, where the table does not know it.
package enum ZoneGrammar {
  /// Whether `name` has the form of a functional zone: `某某经济技术开发区`, `高新区`, `某某新城管委会`.
  ///
  /// `name` is folded by ``CompactText``. Words that only look like one (`社区`, `片区`) are not listed,
  /// and a task (`创建示范区`) is told by its verb.
  package static func matches(_ name: String) -> Bool {
    guard let last = name.unicodeScalars.last, ends.contains(last) else { return false }
    guard (2...24).contains(name.count), !name.contains(where: { $0.isASCIIDigit || $0.isPunctuation }),
      !TaskVerbs.begin(name), !collectives.contains(where: { name.begins(with: $0) })
    else { return false }
    let bare = withoutAdministration(name)
    if bare != name, bare.count >= 2 { return true }
    guard let suffix = suffixes.first(where: { bare.ends(with: $0) }) else { return false }
    return bare.count > suffix.count || standsAlone.contains(bare)
  }

  /// The name without the word for the administration of a zone at its end.
  package static func withoutAdministration(_ name: String) -> String {
    for word in administrations where name.ends(with: word) && name.count > word.count {
      return String(name.dropLast(word.count))
    }
    return name
  }

  private static let administrations = ["管理委员会", "管委会"]

  private static let collectives = ["各", "相关", "有关", "全", "其他", "其它", "涉及"]

  /// Endings, longer before shorter where one ends in the other.
  private static let suffixes = [
    "开发区", "高新区", "经开区", "新片区", "新区", "新城", "风景名胜区", "名胜区", "风景区", "景区", "度假区", "保税区",
    "综保区", "保税港区", "示范区", "实验区", "试验区", "合作区", "投资区", "集聚区", "功能区", "先导区", "先行区",
    "起步区", "生态区", "港务区", "航空港区", "空港区", "港区", "高新园区", "工业园区", "产业园区", "科技园区", "园区", "工业园",
    "产业园", "科技园", "科技城", "科学城", "生态城", "管理区", "管理局", "矿管区", "湿地公园", "产业基地", "航天基地",
    "航空基地",
  ]

  /// The last characters of all endings.
  private static let ends = Set((administrations + suffixes).compactMap(\.unicodeScalars.last))

  /// Endings that are a column of their own in many cities.
  private static let standsAlone: Set<String> = [
    "开发区", "高新区", "经开区", "新区", "新城", "风景名胜区", "名胜区", "风景区", "景区", "度假区", "保税区", "综保区",
    "港区", "园区", "工业园区", "高新园区", "示范区",
  ]
}
