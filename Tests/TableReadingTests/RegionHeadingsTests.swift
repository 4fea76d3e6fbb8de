import Gazetteer
import Testing

@testable import TableReading

struct RegionHeadingsTests {
  private func columns(_ text: String) throws -> [String] {
    let result = try #require(Samples.read(Samples.tabbed(text)))
    return Samples.columns(result.tables[0].columns)
  }

  @Test func aHeadingThatNoRowHasACellForIsNoColumn() throws {
    #expect(
      try columns("序号¦项目名称¦各县（市、区）目标任务¦椒江区¦黄岩区\n1¦新增学位¦4个¦5个\n2¦改造公厕¦1座¦2座\n") == [
        "number 序号", "name 项目名称", "region 椒江区 < 各县（市、区）目标任务", "region 黄岩区 < 各县（市、区）目标任务",
      ])
  }

  @Test func aHeadingWithAmountsIsTheSum() throws {
    let rows = "1¦新增学位¦9个¦4个¦5个\n2¦改造公厕¦3座¦1座¦2座\n"
    #expect(
      try columns("序号¦项目名称¦各地任务分解¦椒江区¦黄岩区\n" + rows) == [
        "number 序号", "name 项目名称", "total 各地任务分解", "region 椒江区", "region 黄岩区",
      ])
    #expect(
      try columns("序号¦项目名称¦各区县（市）任务数¦椒江区¦黄岩区\n" + rows) == [
        "number 序号", "name 项目名称", "target 各区县（市）任务数", "region 椒江区", "region 黄岩区",
      ])
  }

  @Test func whatHasAmountsRightOfAHeadingIsARegion() throws {
    let rows = "1¦新增学位¦9个¦4个¦5个\n2¦改造公厕¦3座¦1座¦2座\n"
    #expect(
      try columns("序号¦项目名称¦各县（市、区）目标任务¦东片¦西片\n" + rows) == [
        "number 序号", "name 项目名称", "target 各县（市、区）目标任务", "region 东片", "region 西片",
      ])
    #expect(
      try columns("序号¦项目名称¦目标任务¦东片¦西片\n" + rows).suffix(2) == ["region 东片", "region 西片"])
  }

  @Test func whatHasAmountsBetweenRegionsIsARegion() throws {
    #expect(
      try columns("序号¦项目名称¦椒江区¦东片¦黄岩区¦西片\n1¦新增学位¦9个¦4个¦5个¦1个\n").suffix(4)
        == ["region 椒江区", "region 东片", "region 黄岩区", "region 西片"])
    #expect(
      try columns("序号¦项目名称¦椒江区¦东片¦黄岩区\n1¦新增学位¦9个¦略¦5个\n").suffix(3)
        == ["region 椒江区", "region 东片", "region 黄岩区"])
  }
}
