import PlanModel
import Provenance
import Quantities
import Testing

@testable import PlanReading

struct ProjectCorrectionsTests {
  /// Two projects of an allocation table.
  static let shared = """
    锦江市2024年民生实事项目任务分解表
    序号¦项目名称¦目标¦牵头单位¦完成时限¦锦江区¦青羊区¦备注
    1¦新增托位500个¦5000个¦市卫健委¦12月地¦2000个¦2000个¦略
    2¦改造道路10条¦10条¦市城管局¦12月底¦4条¦6条¦
    """

  /// A list of duties with a schedule.
  static let duties = """
    锦江市2024年民生实事项目责任清单
    序号¦类别¦项目名称¦分管领导¦牵头单位¦配合单位¦责任人¦完成时限¦进度安排
    1¦教育¦新增学位500个¦张三¦市教育局¦市财政局、市人社局¦李四¦12月底¦3月底前开工；6月底前完成50%；12月底前完成。
    """

  private static func plan(_ text: String, _ corrections: Correction...) throws -> PlanReading {
    var options = PlanOptions()
    options.corrections = corrections
    return try Samples.plan(text, options)
  }

  private static func correction(
    _ field: Correction.Field, _ text: String, measure: String? = nil, region: String? = nil,
    step: Int? = nil,
    was: String? = nil, settles: [FindingCode] = []
  ) -> Correction {
    Correction(
      project: "2024-01", measure: measure, field: field, region: region, step: step, was: was, text: text,
      reason: "印刷件", settles: settles)
  }

  @Test func aPlanWithoutCorrectionsSaysNothingOfThem() throws {
    let plan = try Self.plan(Self.shared)
    #expect(plan.corrected.isEmpty)
    #expect(Samples.findings("correction-stale", in: plan).isEmpty)
    #expect(Samples.findings("sum-mismatch", in: plan).count == 1)
  }

  @Test func aShareIsReadAgainBeforeTheChecks() throws {
    let correction = Self.correction(.allocations, "3000个", region: "青羊区", was: "2000个")
    let plan = try Self.plan(Self.shared, correction)
    let share = plan.projects[0].measures[0].allocations[1]
    #expect(share.quantity?.value == ExactDecimal(3000))
    #expect(share.quantity?.unit?.word == "个")
    #expect(Samples.findings("sum-mismatch", in: plan).isEmpty)
    #expect(plan.corrected == [AppliedCorrection(correction, before: "2000个", settled: [])])
    #expect(plan.corrected[0].after == "3000个")
    // The other project is as it was.
    #expect(plan.projects[1] == (try Self.plan(Self.shared)).projects[1])
  }

  @Test(arguments: [
    ("--", "--"), ("", "·"), ("按需", "“按需”"), ("3000", "3000个"), ("0.3万个", "3000个"),
  ])
  func aShareIsWhatItsTextSays(text: String, share: String) throws {
    let plan = try Self.plan(Self.shared, Self.correction(.allocations, text, region: "青羊区"))
    #expect(Samples.measures(plan)[0].hasSuffix(" 锦江区:2000个 青羊区:\(share)"))
    #expect(Samples.findings("cell-not-an-amount", in: plan).count == (text == "按需" ? 1 : 0))
    #expect(Samples.findings("unit-from-target", in: plan).count == (text == "3000" ? 1 : 0))
  }

  @Test func aNameAndItsTargetsAreBroughtTogetherAgain() throws {
    #expect(Samples.findings("target-name-mismatch", in: try Self.plan(Self.shared)).count == 1)
    let renamed = try Self.plan(Self.shared, Self.correction(.name, "新增托位5000个（其中普惠托位3000个）"))
    #expect(renamed.projects[0].name == "新增托位5000个（其中普惠托位3000个）")
    #expect(
      Samples.measures(renamed).dropLast() == [
        "2024-01/1 row 托位 5000个 note=略 锦江区:2000个 青羊区:2000个",
        "2024-01/2 prose 普惠托位 3000个 within 2024-01/1",
      ])
    #expect(Samples.findings("target-name-mismatch", in: renamed).isEmpty)

    let target = try Self.plan(Self.shared, Self.correction(.target, "500个", measure: "2024-01/1"))
    #expect(Samples.measures(target)[0].hasPrefix("2024-01/1 row 托位 500个"))
    #expect(Samples.findings("target-name-mismatch", in: target).isEmpty)
  }

  @Test func aTargetOfTheNameIsCorrectedByItself() throws {
    let name = Self.correction(.name, "新增托位5000个（其中普惠托位3000个）")
    let plan = try Self.plan(Self.shared, Self.correction(.target, "300个", measure: "2024-01/2"), name)
    #expect(plan.projects[0].measures[1].target?.quantity?.value == ExactDecimal(300))
    #expect(plan.corrected.map(\.before) == ["新增托位500个", "3000个"])
  }

  @Test func duties() throws {
    let plan = try Self.plan(
      Self.duties, Self.correction(.category, "民生"), Self.correction(.number, "（七）"),
      Self.correction(.leaders, "张 三、王五"), Self.correction(.lead, "市教育局、市体育局"),
      Self.correction(.cooperating, "--"), Self.correction(.contacts, ""), Self.correction(.deadline, "11月底"),
      Self.correction(.note, "略"))
    let project = plan.projects[0]
    #expect(project.id == "2024-01")
    #expect(project.category == "民生")
    #expect(project.number == 7)
    #expect(project.leaders == ["张三", "王五"])
    #expect(project.lead == ["市教育局", "市体育局"])
    #expect(project.cooperating.isEmpty)
    #expect(project.contacts.isEmpty)
    #expect(project.deadline?.end == CalendarDate(year: 2024, month: 11, day: 30))
    #expect(project.note == "略")
    #expect(
      plan.corrected.map(\.before) == ["教育", "1", "张三", "市教育局", "市财政局、市人社局", "李四", "12月底", ""])
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let plan = try Self.plan(Self.duties, Self.correction(.number, "七个"), Self.correction(.deadline, "完工"))
    #expect(plan.projects[0].number == nil)
    #expect(plan.projects[0].deadline?.text == "完工")
    #expect(plan.projects[0].deadline?.end == nil)
    #expect(Samples.findings("number-unreadable", in: plan).count == 1)
    #expect(Samples.findings("deadline-unreadable", in: plan).count == 1)
  }

  @Test func stepsAreCountedInTheScheduleAsItWasRead() throws {
    let plan = try Self.plan(
      Self.duties, Self.correction(.schedule, "2月底前立项；4月底前开工；", step: 1),
      Self.correction(.schedule, "", step: 2), Self.correction(.schedule, "11月底前完成。", step: 3))
    #expect(plan.projects[0].schedule.map(\.text) == ["2月底前立项；", "4月底前开工；", "11月底前完成。"])
    #expect(plan.projects[0].schedule[2].period?.end == CalendarDate(year: 2024, month: 11, day: 30))
    #expect(plan.corrected.map(\.step) == [3, 2, 1])
    let whole = try Self.plan(Self.duties, Self.correction(.schedule, "11月底前完成。"))
    #expect(whole.projects[0].schedule.map(\.text) == ["11月底前完成。"])
  }

  @Test func aFindingIsSettledOnlyByName() throws {
    let silent = Self.correction(.deadline, "12月底", was: "12月地")
    let kept = try Self.plan(Self.shared, silent)
    #expect(kept.projects[0].deadline?.end == CalendarDate(year: 2024, month: 12, day: 31))
    #expect(Samples.findings("deadline-unreadable", in: kept).count == 1)
    let settling = Self.correction(.deadline, "12月底", settles: ["deadline-unreadable"])
    let settled = try Self.plan(Self.shared, settling)
    #expect(Samples.findings("deadline-unreadable", in: settled).isEmpty)
    #expect(
      settled.corrected == [AppliedCorrection(settling, before: "12月地", settled: ["deadline-unreadable"])])
    // Of another field, it stays.
    let other = try Self.plan(
      Self.shared, Self.correction(.lead, "市民政局", settles: ["deadline-unreadable", "sum-mismatch"]))
    #expect(Samples.findings("deadline-unreadable", in: other).count == 1)
    #expect(Samples.findings("sum-mismatch", in: other).count == 1)
    #expect(other.corrected[0].settled.isEmpty)
  }

  @Test func aReadingCanBeConfirmed() throws {
    let confirming = Self.correction(.deadline, "12月地", settles: ["deadline-unreadable"])
    let plan = try Self.plan(Self.shared, confirming)
    #expect(Samples.findings("deadline-unreadable", in: plan).isEmpty)
    #expect(
      plan.corrected == [AppliedCorrection(confirming, before: "12月地", settled: ["deadline-unreadable"])])
  }

  @Test(arguments: [
    (
      correction(.deadline, "11月底", was: "10月底"),
      "correction-stale 2024-01 · deadline 3: Expected “10月底”, found “12月地”; the correction to “11月底” was not applied."
    ),
    (
      correction(.target, "5个", measure: "2024-01/9"),
      "correction-stale 2024-01 2024-01/9 target 3: Expected a measure 2024-01/9, found 2024-01/1; the correction to “5个” was not applied."
    ),
    (
      correction(.allocations, "5个", region: "金牛区"),
      "correction-stale 2024-01 · allocations 3: Expected a share of 金牛区, found 锦江区、青羊区; the correction to “5个” was not applied."
    ),
    (
      correction(.schedule, "5月底", step: 1),
      "correction-stale 2024-01 · schedule 3: Expected a step 1, found 0 steps; the correction to “5月底” was not applied."
    ),
    (
      correction(.lead, "市卫健委"),
      "correction-stale 2024-01 · lead 3: Expected another text, found “市卫健委” and no finding to settle; the correction to “市卫健委” was not applied."
    ),
    (
      correction(.name, "新增", measure: "2024-01/1"),
      "correction-stale 2024-01 2024-01/1 name 3: Expected a measure with a name of its own, found one without; leave `measure` out; the correction to “新增” was not applied."
    ),
  ])
  func whatDoesNotFitIsSaidAndNotApplied(correction: Correction, finding: String) throws {
    let plan = try Self.plan(Self.shared, correction)
    #expect(Samples.findings("correction-stale", in: plan) == [finding])
    #expect(plan.corrected.isEmpty)
    #expect(plan.projects == (try Self.plan(Self.shared)).projects)
  }

  @Test func aRowWithANameOfItsOwnIsNamedByItsMeasure() throws {
    let text = """
      锦江市2024年民生实事项目任务分解表
      序号¦项目名称¦目标¦锦江区¦青羊区
      1¦新增托位500个¦500个¦200个¦300个
      ¦改造公厕9座¦8座¦4座¦4座
      """
    let whole = try Self.plan(text, Self.correction(.name, "新增"))
    #expect(
      Samples.findings("correction-stale", in: whole) == [
        "correction-stale 2024-01 · name 3-4: Expected one name, found a name for each of 2024-01/1、2024-01/2; say which with `measure`; the correction to “新增” was not applied."
      ])
    let plan = try Self.plan(text, Self.correction(.name, "改造公厕8座", measure: "2024-01/2", was: "改造公厕9座"))
    #expect(plan.projects[0].name == "新增托位500个，改造公厕8座")
    #expect(plan.projects[0].measures[1].name == "改造公厕8座")
    #expect(plan.projects[0].measures[1].subject == "公厕")
    #expect(Samples.findings("target-name-mismatch", in: plan).isEmpty)
  }

  @Test func whatProjectsBelowInheritIsWhatWasRead() throws {
    let text = """
      锦江市2024年民生实事项目责任清单
      序号¦项目名称¦牵头单位¦完成时限
      1¦新增学位500个¦市教育局¦12月底
      2¦新增托位500个¦¦12月底
      """
    let plan = try Self.plan(text, Self.correction(.lead, "市体育局"))
    #expect(plan.projects.map(\.lead) == [["市体育局"], ["市教育局"]])
  }
}
