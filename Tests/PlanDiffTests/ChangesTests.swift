import PlanModel
import Quantities
import Testing

@testable import PlanDiff

struct ChangesTests {
  @Test func aTargetThatGrowsHasItsExactDifference() throws {
    let changes = try Sample.changes(
      Sample.project("2023-1", "养老床位", Sample.amount(600, "张")),
      Sample.project("2024-7", "养老床位", Sample.amount(680, "张")))
    #expect(changes.map(\.kind) == [.target, .renumbered])
    let delta = AmountDelta(
      direction: .up, value: ExactDecimal(80), old: ExactDecimal(600), percent: ExactDecimal("13.33"),
      unit: "张")
    #expect(changes[0].delta == delta)
  }

  @Test func theSameAreaInAnotherUnitIsNoChange() throws {
    let changes = try Sample.changes(
      Sample.project("2023-1", "保障性住房", Sample.amount(1_000_000, "平方米", text: "100万平方米")),
      Sample.project("2024-1", "保障性住房", Sample.amount(1_000_000, "平方米")))
    #expect(changes.map(\.kind).filter { !$0.isClerical } == [])
    #expect(changes.map(\.kind).contains(.restated))
    let hectares = try Sample.changes(
      Sample.project("2023-1", "高标准农田", Sample.amount(15, "亩")),
      Sample.project("2024-1", "高标准农田", Sample.amount(1, "公顷")))
    #expect(hectares.filter { !$0.kind.isClerical } == [])
  }

  @Test func anAreaInAnotherUnitIsComparedInTheBase() throws {
    let changes = try Sample.changes(
      Sample.project("2023-1", "高标准农田", Sample.amount(2, "公顷")),
      Sample.project("2024-1", "高标准农田", Sample.amount(15_000, "平方米")))
    let delta = AmountDelta(
      direction: .down, value: ExactDecimal(-5_000), old: ExactDecimal(20_000), percent: ExactDecimal(-25),
      unit: "平方米")
    #expect(changes.first?.delta == delta)
  }

  @Test func unitsOfOtherKindsDoNotCompare() throws {
    let changes = try Sample.changes(
      Sample.project("2023-1", "高技能人才公益培训", Sample.amount(600, "人")),
      Sample.project("2024-1", "高技能人才公益培训", Sample.amount(900, "人次")))
    #expect(changes.map(\.kind) == [.unit])
    #expect(changes[0].delta == nil)
  }

  @Test func aLimitIsAChangeOfItsOwn() throws {
    let changes = try Sample.changes(
      Sample.project("2023-1", "养老床位", Sample.amount(600, "张")),
      Sample.project("2024-1", "养老床位", Sample.amount(600, "张", text: "600张以上", bound: .atLeast)))
    #expect(changes.map(\.kind) == [.bound])
  }

  @Test func aliasesAreNoOtherOrganisations() throws {
    let old = Sample.project("2023-1", "城镇就业", Sample.amount(600, "人"), lead: ["市人社局"])
    let same = Sample.project("2024-1", "城镇就业", Sample.amount(600, "人"), lead: ["市人力资源和社会保障局"])
    #expect(try Sample.changes(old, same).map(\.kind) == [.aliases])
    let other = Sample.project("2024-1", "城镇就业", Sample.amount(600, "人"), lead: ["市人社局", "市民政局"])
    let changes = try Sample.changes(old, other)
    #expect(changes.map(\.kind) == [.lead])
    #expect(changes[0].added == ["市民政局"])
    #expect(changes[0].removed == [])
  }

  @Test func aBracketBehindAnOrganisationIsNoOtherOne() throws {
    let changes = try Sample.changes(
      Sample.project("2023-1", "养老床位", Sample.amount(600, "张"), lead: ["市卫生健康委员会(市老龄办)"]),
      Sample.project("2024-1", "养老床位", Sample.amount(600, "张"), lead: ["市卫生健康委"]))
    #expect(changes.map(\.kind) == [.aliases])
  }

  @Test(arguments: [(11, 30, false), (10, 31, true)])
  func aDeadlineIsSeenFromItsYear(month: Int, day: Int, isMoved: Bool) throws {
    let november = Period(
      text: "11月底", end: CalendarDate(year: 2_023, month: 11, day: 30), precision: .month)
    let other = Period(
      text: "\(month)月底", end: CalendarDate(year: 2_024, month: month, day: day), precision: .month)
    let changes = try Sample.changes(
      Sample.project("2023-1", "养老床位", Sample.amount(600, "张"), deadline: november),
      Sample.project("2024-1", "养老床位", Sample.amount(600, "张"), deadline: other))
    #expect(changes.map(\.kind) == (isMoved ? [.deadline] : []))
  }

  @Test func categoriesAndLeadersAreCompared() throws {
    let changes = try Sample.changes(
      Sample.project("2023-1", "养老床位", Sample.amount(600, "张"), category: "老有所养", leaders: ["陈瑾"]),
      Sample.project("2024-1", "养老床位", Sample.amount(600, "张"), category: "银龄关爱", leaders: ["陈 瑾", "王明"]))
    #expect(changes.map(\.kind) == [.leaders, .category])
    #expect(changes[0].added == ["王明"])
  }

  @Test func signsAndScriptAreClerical() throws {
    let changes = try Sample.changes(
      Sample.project("2023-1", "“青荷驿站”房源", Sample.amount(600, "套"), verb: "推出"),
      Sample.project("2024-1", "「青荷驛站」房源", Sample.amount(600, "套"), verb: "推出"))
    #expect(changes.map(\.kind) == [.renamed])
  }

  @Test func otherWordsAreAChange() throws {
    let changes = try Sample.changes(
      Sample.project("2023-1", "城市社区公园", Sample.amount(60, "个"), verb: "新建"),
      Sample.project("2024-1", "城市社区公园", Sample.amount(60, "个"), verb: "改造"))
    #expect(changes.map(\.kind) == [.reworded])
    #expect(changes[0].old == "新建城市社区公园60个")
  }

  /// A range and another amount: only the way is said, and only where both ends go it.
  @Test(
    arguments: [
      ((4, 5), (6, nil), .up), ((4, 5), (5, nil), .up), ((4, 5), (4, 6), .up), ((4, 6), (5, nil), nil),
      ((4, 5), (3, 6), nil), ((4, 5), (3, nil), .down), ((4, nil), (4, 5), .up),
    ] as [((Int, Int?), (Int, Int?), AmountDelta.Direction?)])
  func rangesAreComparedByBothEnds(
    old: (Int, Int?), new: (Int, Int?), direction: AmountDelta.Direction?
  ) throws {
    func project(_ id: String, _ ends: (Int, Int?)) -> Project {
      var amount = Sample.amount(
        ends.0, "家", text: ends.1.map { "\(ends.0)-\($0)家" } ?? "\(ends.0)家")
      amount.upper = ends.1.map { ExactDecimal($0) }
      return Sample.project(id, "社区食堂", amount)
    }
    let change = try #require(
      Sample.changes(project("2023-1", old), project("2024-1", new)).first { $0.kind == .target })
    #expect(change.delta?.direction == direction)
    #expect(change.delta?.value == nil)
    #expect(change.delta?.percent == nil)
  }
}
