import Quantities
import Testing

@testable import PlanReading

struct ProseMeasuresTests {
  private func match(_ name: String, _ targets: [Quantity?]) -> (
    rows: [Int?], wholes: [Int: Int], additional: [Int]
  ) {
    var amounts = StatedAmounts(prose: Samples.prose)
    let matched = ProseMeasures(stated: amounts.targets(in: name), targets: targets)
    return (matched.rows, matched.wholes, matched.additional)
  }

  @Test func anAmountThatARowRepeatsIsThatRows() {
    let found = match("新建公园3个、改造公厕5座", [Made.amount(5, "座"), Made.amount(3, "个")])
    #expect(found.rows == [1, 0])
    #expect(found.wholes.isEmpty)
    #expect(found.additional.isEmpty)
  }

  @Test func theUnitDecidesBetweenEqualNumbers() {
    let found = match("新建公园3个、改造公厕3座", [Made.amount(3, "座"), Made.amount(3, "个")])
    #expect(found.rows == [1, 0])
  }

  @Test func anEqualNumberOfAnotherUnitComesSecond() {
    let found = match("改造住房800个", [Made.amount(800, "户")])
    #expect(found.rows == [0])
    #expect(found.additional.isEmpty)
  }

  @Test func equalRowsAreTakenInTheirOrder() {
    let found = match("新建公园3个、改造公厕3个", [Made.amount(3, "个"), Made.amount(3, "个")])
    #expect(found.rows == [0, 1])
  }

  @Test func anAmountThatNoRowAnswersForIsAMeasureOfItsOwn() {
    let found = match("新建公园3个、培训教师500人次", [Made.amount(3, "个")])
    #expect(found.rows == [0, nil])
    #expect(found.additional == [1])
    #expect(match("新建公园3个、培训教师500人次", []).additional == [0, 1])
    #expect(match("新建公园3个", [nil]).additional == [0])
  }

  @Test func anAmountThatARowContradictsIsNot() {
    let found = match("新建公园3个", [Made.amount(4, "个")])
    #expect(found.rows == [nil])
    #expect(found.additional.isEmpty)
  }

  @Test func rowsThatAddUpAreWithinTheirSum() {
    let found = match("新增公交线路50条", [Made.amount(20, "条"), Made.amount(20, "条"), Made.amount(10, "条")])
    #expect(found.rows == [nil])
    #expect(found.wholes == [0: 0, 1: 0, 2: 0])
    #expect(found.additional == [0])
  }

  @Test func rowsThatDoNotAddUpAreNot() {
    let found = match("新增公交线路50条", [Made.amount(20, "条"), Made.amount(20, "条")])
    #expect(found.wholes.isEmpty)
    #expect(found.additional.isEmpty)
  }

  @Test func unitsAreAddedUpEachForThemselves() {
    let found = match(
      "新增线路30条、公园9个", [Made.amount(10, "条"), Made.amount(4, "个"), Made.amount(20, "条"), Made.amount(5, "个")])
    #expect(found.wholes == [0: 0, 2: 0, 1: 1, 3: 1])
    #expect(found.additional == [0, 1])
  }
}
