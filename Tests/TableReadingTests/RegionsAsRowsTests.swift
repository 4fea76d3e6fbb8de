import Provenance
import SourceText
import Testing

@testable import TableReading

struct RegionsAsRowsTests {
  private func isUsed(_ rows: [String]) throws -> Bool {
    let source = Samples.tabbed((["序号¦项目名称¦目标任务¦完成情况"] + rows).joined(separator: "\n") + "\n")
    let table = try #require(Samples.read(source)).tables[0]
    return RegionsAsRows(source: source, quantities: Samples.quantities).isUsed(in: table)
  }

  @Test func placesWithNothingButAmountsAreRows() throws {
    #expect(try isUsed(["1¦海曙区¦5处¦4处", "2¦江北区¦7处¦7处", "3¦北仑区¦-¦95%", "合计¦¦12处¦11处"]))
  }

  @Test func projectsOfPlacesAreProjects() throws {
    #expect(try !isUsed(["1¦海曙区新建公园¦5处¦4处", "2¦改造道路¦7处¦7处", "3¦新增学位¦90个¦95%"]))
    #expect(try !isUsed(["1¦海曙区¦5处¦新建公园", "2¦江北区¦7处¦改造道路", "3¦北仑区¦8处¦新增学位"]))
  }

  /// The rest of a dump is read; the table is not, and its text stays in view.
  @Test func onlyTheTableItselfIsLeftOut() throws {
    let text = """
      2024年民生实事
      序号¦项目名称¦目标¦牵头单位
      1¦新建公园¦9处¦市城管局
      2¦改造道路¦8条¦市交通局
      3¦新增学位¦700个¦市教育局
      序号¦项目名称¦目标任务¦完成情况
      1¦海曙区¦5处¦4处
      2¦江北区¦7处¦7处
      3¦北仑区¦8处¦6处
      4¦镇海区¦6处¦6处

      """
    let source = Samples.tabbed(text)
    let reading = try #require(FormJudge(source: source, quantities: Samples.quantities).best())
    #expect(reading.result.tables.map(\.grid.rows.count) == [3])
    #expect(reading.result.findings.map(\.code) == ["no-form-fits"])
    #expect(reading.result.unread.map { source.text($0) }.contains("镇海区"))
  }
}
