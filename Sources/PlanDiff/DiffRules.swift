package import Provenance

/// What a comparison can find out about itself.
package enum DiffRules {
  package static let sourceIncomplete = Rule(
    "source-incomplete", .warning,
    "One of the plans is not in its dataset as a whole: what only the other has may be in what is missing.",
    "其中一个数据集不完整，只见于另一年的任务可能在缺失部分中。")
  package static let kindsDiffer = Rule(
    "kinds-differ", .info,
    "A list of duties was compared with a table of regions: a measure may be absent from one by its nature.",
    "责任清单与任务分解表相比较，有的任务本来就不列入其中一种。")
  package static let pairUncertain = Rule(
    "pair-uncertain", .warning,
    "A pair could well be another one: look at it, and pin it in a file of links.",
    "配对不够确定，请核对，并在对应关系文件中固定。")
  package static let matchingBounded = Rule(
    "matching-bounded", .warning,
    "Too many measures compete with each other to be matched exactly: the best pairs were taken one by one.",
    "相互竞争的任务过多，未做精确匹配，改为逐一选取最佳配对。")
  package static let candidatesLimited = Rule(
    "candidates-limited", .info,
    "The plans are too large to compare every pair: only those with a rare word, a rare lead or neighbouring texts were.",
    "计划过大，只比较了含罕见词、罕见牵头单位或文字相邻的任务对。")
  package static let regionsReorganised = Rule(
    "regions-reorganised", .info,
    "Divisions exchanged territory between the two years: their shares are compared together.",
    "两年之间行政区划有调整，相关区域的分配数合并比较。")

  /// All of them.
  package static let all = [
    candidatesLimited, kindsDiffer, matchingBounded, pairUncertain, regionsReorganised, sourceIncomplete,
  ]
}
