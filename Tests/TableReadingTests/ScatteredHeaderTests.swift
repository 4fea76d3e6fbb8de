import Gazetteer
import Testing

@testable import TableReading

struct ScatteredHeaderTests {
  private func find(_ text: String) -> (columns: [String], line: Int)? {
    ScatteredHeader.find(in: Samples.source(text), words: .shared)
      .map { (Samples.columns($0.columns), $0.line) }
  }

  @Test func wordsAloneOnLinesAreFoundInTheirOrder() throws {
    let found = try #require(find("厦门市实事项目表\n牵头单位\n新增学位\n\n序号 1 2\n项目名称\n市教育局"))
    #expect(found.columns == ["lead 牵头单位", "number 序号", "name 项目名称"])
    #expect(found.line == 1)
  }

  @Test func aColumnIsNamedOnce() throws {
    let found = try #require(find("序号\n项目名称\n序号\n牵头单位\n责任单位\n备注"))
    #expect(found.columns == ["number 序号", "name 项目名称", "lead 牵头单位", "note 备注"])
    #expect(found.line == 0)
  }

  @Test(arguments: [
    "", "序号\n项目名称", "一段文字，说到序号、项目名称和牵头单位。", "备注\n类别\n序号", "备注\n联系人\n类别\n合计",
    String(repeating: "甲\n", count: 400) + "序号\n项目名称\n牵头单位",
    String(repeating: "甲", count: 80) + " 序号 项目名称 牵头单位",
  ])
  func otherTextHasNone(text: String) { #expect(find(text) == nil) }

  @Test func theLastLineThatIsLookedAt() throws {
    let found = try #require(find(String(repeating: "甲\n", count: 399) + "序号 项目名称 牵头单位"))
    #expect(found.line == 399)
  }
}
