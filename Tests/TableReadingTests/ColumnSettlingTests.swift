import Gazetteer
import Testing

@testable import TableReading

struct ColumnSettlingTests {
  private func roles(_ text: String) throws -> [String] {
    let result = try #require(Samples.read(Samples.tabbed(text)))
    return result.tables[0].columns.map(\.role.rawValue)
  }

  @Test(arguments: [
    ("序号¦项目名称¦单位¦海曙区¦江北区\n1¦新增学位¦个¦4¦5\n2¦改造道路¦公里¦1¦2\n", ["number", "name", "unit", "region", "region"]),
    ("序号¦项目名称¦单位\n1¦新增学位¦市教育局\n2¦改造道路¦市交通局\n", ["number", "name", "lead"]),
    (
      "序号¦项目名称¦牵头单位¦单位\n1¦新增学位¦市教育局¦市财政局\n2¦改造道路¦市交通局¦市财政局、市水利局\n", ["number", "name", "lead", "cooperating"]
    ),
  ])
  func theCellsTellUnitsFromOrganisations(text: String, expected: [String]) throws {
    #expect(try roles(text) == expected)
  }

  @Test func ofTwoTargetsTheOneWithAmountsIs() throws {
    #expect(
      try roles("序号¦项目名称¦工作目标¦目标任务¦海曙区\n1¦新增学位¦让孩子有学上¦9个¦9个\n2¦改造道路¦出行更便捷¦3公里¦3公里\n") == [
        "number", "name", "other", "target", "region",
      ])
  }

  @Test func theLabelsOfAListAreSettledAsColumnsAre() throws {
    let list = "1.新增学位9个（牵头单位：市教育局；责任单位：市财政局）\n2.改造公厕3座（牵头单位：市城管局；责任单位：市财政局）\n3.新建公园3个（牵头单位：市城管局）\n"
    #expect(try ListSamples.read(list)?.columns == ["number", "name", "lead 牵头单位", "cooperating 责任单位"])
  }

  @Test func aColumnThatCountsIsTheNumber() throws {
    #expect(try roles("顺位¦项目名称¦牵头单位\n1¦新增学位¦市教育局\n2¦改造道路¦市交通局\n") == ["number", "name", "lead"])
    #expect(try roles("顺位¦项目名称¦牵头单位\n1¦新增学位¦市教育局\n3¦改造道路¦市交通局\n") == ["number", "name", "lead"])
    #expect(try roles("顺位¦项目名称¦牵头单位\n甲¦新增学位¦市教育局\n乙¦改造道路¦市交通局\n") == ["other", "name", "lead"])
  }

  /// They stand beside the names as running numbers do, and rise now and then; they do not count up.
  @Test func amountsThatRiseAreNoRunningNumbers() throws {
    let rows = [
      ("公园", 49, 21), ("道路", 58, 28), ("路灯", 137, 60), ("学位", 264, 111), ("食堂", 290, 90), ("水表", 1502, 800),
    ]
    let text = rows.map { "改造\($0)¦\($1)¦市民政局¦\($2)¦\($1 - $2)\n" }.joined()
    #expect(try roles("实事名称¦下达指标¦主管单位¦海曙区¦江北区\n" + text).prefix(2) == ["name", "target"])
  }
}
