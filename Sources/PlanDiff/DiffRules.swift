package import Provenance

/// What a comparison can find out about itself.
package enum DiffRules {
  /// A measure that an incomplete dataset lacks is “not found”, never “dropped” or “new”.
  ///
  /// - Example: 2024's numbers 23 to 27 are missing; what 2023 alone has may stand there.
  /// - Mend: Look for the whole document of that year and convert it; the finding names what is missing.
  package static let sourceIncomplete = Rule(
    "source-incomplete", .warning,
    "One of the plans is not in its dataset as a whole: what only the other has may be in what is missing.",
    "其中一个数据集不完整，只见于另一年的任务可能在缺失部分中。")
  /// A table of regions holds what is shared out, a list of duties everything: what only the list has is “not found”
  /// in the table, never “dropped” or “new”.
  ///
  /// - Example: a list of duties of 2023 against a table of regions of 2024: a city-wide task stands in the list alone.
  /// - Mend: Compare documents of one kind where there are any.
  package static let kindsDiffer = Rule(
    "kinds-differ", .info,
    "A list of duties was compared with a table of regions: a measure may be absent from one by its nature.",
    "责任清单与任务分解表相比较，有的任务本来就不列入其中一种。")
  /// The plans are those of two governments, by their division codes, or by their names where a code is not known.
  ///
  /// - Example: 杭州市 2023 was compared with 宁波市 2024.
  /// - Mend: Compare the plans of one government; where it was renamed, nothing needs to be done.
  package static let jurisdictionsDiffer = Rule(
    "jurisdictions-differ", .warning, "The plans are those of two governments.", "两个计划属于不同的政府。")
  /// The margin of a pair is what the best matching of all measures would lose without it.
  ///
  /// - Example: 养老床位600张 of one year meets 养老床位500张 and 养老床位700张 of the next, with one lead.
  /// - Mend: Read both measures and the runner-up, then pin the pair, or tell it apart, in a file of links.
  package static let pairUncertain = Rule(
    "pair-uncertain", .warning,
    "A pair could well be another one: look at it, and pin it in a file of links.",
    "配对不够确定，请核对，并在对应关系文件中固定。")
  /// Exact matching takes time with the third power of the measures that compete; beyond a bound, the best pair is
  /// taken, then the best of what is left.
  ///
  /// - Example: two lists of 5,000 tasks that all share their words and their lead.
  /// - Mend: Compare the parts of the plans one by one, or pin the pairs that are known.
  package static let matchingBounded = Rule(
    "matching-bounded", .warning,
    "Too many measures compete with each other to be matched exactly: the best pairs were taken one by one.",
    "相互竞争的任务过多，未做精确匹配，改为逐一选取最佳配对。")
  /// From 2,000 measures on each side on, only pairs with something rare in common are looked at.
  ///
  /// - Example: the plans of all counties of a province in one dataset.
  /// - Mend: Nothing needs to be done; a measure with common words only, whose words also changed, may be missed.
  package static let candidatesLimited = Rule(
    "candidates-limited", .info,
    "The plans are too large to compare every pair: only those with a rare word, a rare lead or neighbouring texts were.",
    "计划过大，只比较了含罕见词、罕见牵头单位或文字相邻的任务对。")
  /// Shares of regions are compared by territory: those of divisions that exchanged some are added up first.
  ///
  /// - Example: a district that was dissolved between the two years: its share is that of its successors.
  /// - Mend: Nothing needs to be done; do not compare these regions one by one.
  package static let regionsReorganised = Rule(
    "regions-reorganised", .info,
    "Divisions exchanged territory between the two years: their shares are compared together.",
    "两年之间行政区划有调整，相关区域的分配数合并比较。")

  /// All of them.
  package static let all = [
    candidatesLimited, jurisdictionsDiffer, kindsDiffer, matchingBounded, pairUncertain, regionsReorganised,
    sourceIncomplete,
  ]
}
