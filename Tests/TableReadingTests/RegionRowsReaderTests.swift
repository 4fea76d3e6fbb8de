import SourceText
import Testing

@testable import TableReading

struct RegionRowsReaderTests {
  /// The columns and rows that are read; `nil` where the text is left to others.
  private func read(_ source: SourceText) throws -> (columns: [String], rows: [String])? {
    guard let result = RegionRowsReader(source: source, quantities: Samples.quantities).read() else {
      return nil
    }
    return try Samples.whole(result, of: source)
  }

  @Test func projectsBecomeRows() throws {
    let found = try read(
      Samples.tabbed(
        """
        2024年民生实事分配表
        属地¦改造厕所（座）¦新建公园（处）
        宁波市¦9¦5
        海曙区¦4¦2
        江北区¦5¦-
        北仑区¦-¦3
        注：按季调度。
        """))
    let reading = try #require(found)
    // The city has what its districts have together, of both projects.
    #expect(reading.columns == ["name ", "target 宁波市", "region 海曙区", "region 江北区", "region 北仑区"])
    #expect(reading.rows == ["改造厕所（座） ¦ 9 ¦ 4 ¦ 5 ¦ -", "新建公园（处） ¦ 5 ¦ 2 ¦ - ¦ 3"])
  }

  @Test func whatIsDoneStandsBesideTheShares() throws {
    let found = try read(
      Samples.tabbed(
        """
        序号¦属地¦改造厕所¦¦¦新建公园¦¦
        ¦¦市城管局¦¦¦市园林局¦¦
        ¦¦座¦¦¦处¦¦
        ¦¦计划¦完成¦完成率¦计划¦完成¦完成率
        ¦总量¦9¦6¦66.7%¦5¦4¦80%
        1¦海曙区¦4¦3¦75%¦2¦2¦100%
        2¦江北区¦5¦3¦60%¦-¦-¦-
        3¦北仑区¦-¦-¦-¦3¦2¦66.7%
        """))
    let reading = try #require(found)
    #expect(
      reading.columns.prefix(7) == [
        "name ", "unit ", "lead ", "target 总量", "region 海曙区", "region 江北区", "region 北仑区",
      ])
    #expect(reading.columns.dropFirst(7).prefix(2) == ["progress 总量完成", "progress 海曙区完成"])
    #expect(reading.columns.last == "rate 北仑区完成率")
    #expect(reading.rows[0].hasPrefix("改造厕所 ¦ 座 ¦ 市城管局 ¦ 9 ¦ 4 ¦ 5 ¦ - ¦ 6 ¦ 3 ¦ 3 ¦ - ¦ 66.7%"))
    #expect(reading.rows.count == 2)
  }

  @Test func theHeadOfTheNextPageIsNoRow() throws {
    let found = try read(
      Samples.tabbed(
        """
        属地¦改造厕所¦新建公园
        海曙区¦4座¦2处
        江北区¦5座¦1处
        镇海区¦2座¦1处
        属地¦改造厕所¦新建公园
        北仑区¦1座¦3处
        鄞州区¦7座¦4处
        """))
    let reading = try #require(found)
    #expect(reading.rows.map { $0.split(separator: "¦").count } == [6, 6])
    #expect(reading.rows[1] == "新建公园 ¦ 2处 ¦ 1处 ¦ 1处 ¦ 3处 ¦ 4处")
  }

  /// Two regions may happen to have together what the first one has.
  @Test func aChanceSumIsNoTotal() throws {
    let found = try read(Samples.tabbed("属地¦改造厕所（座）\n海曙区¦5\n江北区¦2\n北仑区¦3\n镇海区¦-\n"))
    #expect(try #require(found).columns.filter { $0.hasPrefix("target") }.isEmpty)
  }

  /// Amounts that no place stands before are lost if the rows go on behind them.
  @Test func aRowWithoutAPlaceIsNotPassedOver() throws {
    let text = "属地¦改造厕所¦新建公园\n海曙区¦4座¦2处\n江北区¦5座¦1处\n镇海区¦2座¦1处\n¦7座¦3处\n北仑区¦1座¦3处\n鄞州区¦7座¦4处\n"
    #expect(try read(Samples.tabbed(text)) == nil)
  }

  /// A name that a line break has cut would shift all others.
  @Test func namesThatMayBeBrokenAreNotGuessed() throws {
    let text = "属地\n改造乡镇敬老\n院\n新建公园\n海曙区\n4\n2\n江北区\n5\n1\n镇海区\n2\n1\n北仑区\n1\n3\n"
    #expect(try read(Samples.source(text)) == nil)
  }

  @Test(arguments: [
    "序号¦项目名称¦目标¦牵头单位\n1¦新建公园¦9处¦市城管局\n2¦改造道路¦8条¦市交通局\n",
    "地区¦人口\n海曙区¦4\n江北区¦5\n", "",
  ])
  func otherTablesAreLeft(text: String) throws { #expect(try read(Samples.tabbed(text)) == nil) }
}
