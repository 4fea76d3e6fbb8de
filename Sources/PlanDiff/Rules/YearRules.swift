package import Provenance

/// What two years can differ in, as rules that a repository may refuse.
///
/// All are facts about the plans, not faults: they are infos unless `--fail-on` names them.
package enum YearRules {
  /// The earlier plan has a measure that the later one, which is whole, does not.
  ///
  /// - Example: 新建公共自行车服务点15个 of 2023 is in no row of 2024, whose numbers have no gap.
  /// - Mend: Look for the measure under other words; if it is there, pin the pair in a file of links.
  package static let dropped = Rule(
    "measure-dropped", .info, "A measure of the earlier year is no longer in the plan.", "较早年度的任务未再列入计划。")
  /// The earlier plan has a measure that was not found in the later one, whose dataset lacks a part of the plan.
  ///
  /// - Example: 2024's numbers 23 to 27 are missing, and 新增托位 of 2023 is in no row that is left.
  /// - Mend: Find the whole document of the later year and convert it; nothing can be said before.
  package static let notFound = Rule(
    "measure-not-found", .info,
    "A measure of one year was not found in the other, whose dataset does not hold the whole plan.",
    "某年度的任务在另一年度中未找到，而后者的数据集不完整。")
  /// The later plan has a measure that the earlier one, which is whole, does not.
  ///
  /// - Example: 建设老年食堂100个 of 2024 has no counterpart in 2023.
  /// - Mend: Look for the measure under other words; if it is there, pin the pair in a file of links.
  package static let new = Rule(
    "measure-new", .info, "A measure is new in the later year.", "较晚年度新增的任务。")
  /// Both targets are amounts that compare, and the later one is larger.
  ///
  /// - Example: 600人 in 2023, 680人 in 2024: 13.33 % more.
  /// - Mend: Nothing needs to be done unless the amount looks wrong; then look at the lines of the dumps.
  package static let increase = Rule(
    "target-increased", .info, "The target is higher than the year before.", "目标值高于上一年度。")
  /// Both targets are amounts that compare, and the later one is smaller; for a whole and its parts, their sum.
  ///
  /// - Example: 1400张 in 2023, 1000张 in 2024: 28.57 % less.
  /// - Mend: Nothing needs to be done unless the amount looks wrong; then look at the lines of the dumps.
  package static let decrease = Rule(
    "target-decreased", .info, "The target is lower than the year before.", "目标值低于上一年度。")
  /// One target is an amount and the other words, or only one year states one, or the end of a range moved.
  ///
  /// - Example: 全覆盖 in 2023, 95% in 2024.
  /// - Mend: Read both: a program cannot say whether that is more or less.
  package static let target = Rule(
    "target-not-comparable", .info,
    "The target is stated in a way that does not compare with the year before.",
    "目标值的表述与上一年度无法比较。")
  /// The units of the two targets are of different kinds.
  ///
  /// - Example: 5000户 in 2023, 30万平方米 in 2024.
  /// - Mend: Read both: no amounts may be compared across units. If the pair is wrong, tell it apart in a file of links.
  package static let unit = Rule(
    "unit-changed", .info, "The target is counted in another unit that does not compare.", "计量单位改变且无法比较。")
  /// 以上, 不少于, 不超过, 约 came, went or changed.
  ///
  /// - Example: 100个 in 2023, 100个以上 in 2024.
  /// - Mend: Say so beside the amounts: at least so many is another promise than so many.
  package static let bound = Rule(
    "bound-changed", .info, "The target has another limit: at least, at most, about.", "目标值的限定词（以上、不超过、约等）改变。"
  )
  /// The bracket behind the target that says which part is meant changed.
  ///
  /// - Example: 20条（城乡公交） in 2023, 20条（社区公交） in 2024.
  /// - Mend: Read both: the amounts may not be about the same thing.
  package static let scope = Rule(
    "scope-changed", .info, "The target means another part.", "目标值所指范围改变。")
  /// Other bodies lead the project; names of one body (市卫健委, 市卫生健康委员会) are no change.
  ///
  /// - Example: 市民政局 in 2023, 市卫生健康委 in 2024.
  /// - Mend: Nothing needs to be done.
  package static let lead = Rule(
    "lead-changed", .info, "Another body leads the project.", "牵头单位改变。")
  /// Other leaders of the government answer for the project.
  ///
  /// - Example: a vice mayor took the field over from another.
  /// - Mend: Nothing needs to be done.
  package static let leaders = Rule(
    "leaders-changed", .info, "Other leaders answer for the project.", "责任领导改变。")
  /// Other people are named as contacts.
  ///
  /// - Example: the contact of 2023 left the office.
  /// - Mend: Nothing needs to be done.
  package static let contacts = Rule(
    "contacts-changed", .info, "The project has other contacts.", "联系人改变。")
  /// Other bodies take part.
  ///
  /// - Example: 各区、县（市）政府 takes part since 2024.
  /// - Mend: Nothing needs to be done.
  package static let cooperating = Rule(
    "cooperating-changed", .info, "Other bodies take part in the project.", "配合单位改变。")
  /// The deadline is another day of its year; 31 December of both years is no change.
  ///
  /// - Example: 2023年9月底 in 2023, 2024年12月底 in 2024.
  /// - Mend: Nothing needs to be done.
  package static let deadline = Rule(
    "deadline-changed", .info, "The deadline moved within the year.", "完成时限改变。")
  /// The project stands under another heading.
  ///
  /// - Example: “安居焕新” in 2023, “住有宜居” in 2024.
  /// - Mend: Nothing needs to be done; plans name their headings anew nearly every year.
  package static let category = Rule(
    "category-changed", .info, "The project stands under another category.", "项目类别改变。")
  /// The words changed by more than punctuation, width, script and the amount.
  ///
  /// - Example: 残疾人稳定就业 in 2023, 残疾人就业 in 2024.
  /// - Mend: Read both: a word less may widen what is counted.
  package static let wording = Rule(
    "wording-changed", .info, "The measure is worded differently.", "任务表述改变。")
  /// One number of the earlier year stands in several measures of the later one.
  ///
  /// - Example: 公交线路90条 in 2023; 城乡20条, 社区20条 and 地铁接驳40条 in 2024.
  /// - Mend: Compare the sum, as the report does, and not a part with the whole.
  package static let split = Rule(
    "measure-split", .info, "A measure was split into several.", "一项任务拆分为多项。")
  /// Several measures of the earlier year are one in the later one.
  ///
  /// - Example: 新增普惠托位3000个 and 新增民办托位2000个 in 2023; 新增托位5000个 in 2024.
  /// - Mend: Compare the sum, as the report does, and not a part with the whole.
  package static let merged = Rule(
    "measure-merged", .info, "Several measures were merged into one.", "多项任务合并为一项。")
  /// The shares of regions differ; those of divisions that exchanged territory are compared together.
  ///
  /// - Example: 萧山区 had 30 of 200, and has 45 of 200.
  /// - Mend: Nothing needs to be done.
  package static let allocation = Rule(
    "allocation-changed", .info, "The shares of regions changed.", "区域分配数改变。")

  /// All of them.
  package static let all = [
    allocation, bound, category, contacts, cooperating, deadline, decrease, dropped, increase, lead, leaders,
    merged, new, notFound, scope, split, target, unit, wording,
  ]
}
