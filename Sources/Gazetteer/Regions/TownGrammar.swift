/// Recognises a town or subdistrict, the level below the table of divisions, by the form of its name.
package enum TownGrammar {
  /// Whether `name`, folded by ``CompactText``, has the form of a town: `横村镇`, `钟山乡`, `城南街道`.
  package static func matches(_ name: String) -> Bool {
    guard let last = name.unicodeScalars.last, ends.contains(last) else { return false }
    guard (2...16).contains(name.count), !name.contains(where: { $0.isASCIIDigit || $0.isPunctuation }),
      // 建设镇 is a town: a task would say what of the town is built.
      name.count == 3 || !TaskVerbs.begin(name), !commonWords.contains(name),
      !collectives.contains(where: { name.begins(with: $0) }),
      let suffix = suffixes.first(where: { name.ends(with: $0) })
    else { return false }
    let stem = name.dropLast(suffix.count)
    return !stem.isEmpty && !commonStems.contains(String(stem))
  }

  private static let suffixes = ["街道办事处", "街道办", "民族乡", "街道", "苏木", "农场", "林场", "牧场", "镇", "乡"]

  /// The last characters of all endings.
  private static let ends = Set(suffixes.compactMap(\.unicodeScalars.last))

  /// Stems that make a common word, not a name, out of any of the endings.
  private static let commonStems: Set<String> = ["乡镇", "乡", "镇", "镇乡", "镇街"]

  private static let commonWords: Set<String> = [
    "城镇", "乡镇", "村镇", "集镇", "小镇", "建制镇", "中心镇", "特色小镇", "城乡", "返乡", "下乡", "还乡", "家乡", "老乡",
    "故乡", "水乡", "重点镇", "示范镇", "国有农场", "国有林场", "家庭农场", "数字乡",
  ]

  private static let collectives = ["各", "相关", "有关", "全", "其他", "其它", "涉及"]
}
