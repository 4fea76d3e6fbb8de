import Gazetteer
import Testing

@testable import TableReading

struct FlowColumnsTests {
  /// The ways to read words that stand in lines, as columns.
  private func readings(_ lines: String...) -> [[String]] {
    var words: [HeaderWord] = []
    for (row, line) in lines.enumerated() {
      for (place, text) in line.split(separator: " ").map(String.init).enumerated() {
        let isRegion = RegionNames.isRegionName(text)
        words.append(
          HeaderWord(
            text: text, match: isRegion ? nil : HeaderWords.shared.role(of: text), isRegion: isRegion,
            startsLine: row > 0 && place == 0))
      }
    }
    return FlowColumns(quantities: Samples.quantities).readings(of: words).map { Samples.columns($0) }
  }

  @Test func aHeaderOfOneRowHasOneReading() {
    #expect(readings("序号 项目名称 牵头单位 备注") == [["number 序号", "name 项目名称", "lead 牵头单位", "note 备注"]])
    #expect(
      readings("序号 项目名称 目标 思明区 湖里区")
        == [["number 序号", "name 项目名称", "target 目标", "region 思明区", "region 湖里区"]])
  }

  @Test func regionsStandWhereTheirHeadingDoes() {
    #expect(
      readings("序号 项目名称 目标 任务分解 备注", "思明区 湖里区") == [
        [
          "number 序号", "name 项目名称", "target 目标", "region 思明区 < 任务分解", "region 湖里区 < 任务分解",
          "note 备注",
        ]
      ])
  }

  @Test func aTotalBesideTheRegionsStandsInTheirRow() {
    #expect(
      readings("序号 项目名称 任务分解 备注", "合计 思明区 湖里区") == [
        [
          "number 序号", "name 项目名称", "total 合计 < 任务分解", "region 思明区 < 任务分解",
          "region 湖里区 < 任务分解", "note 备注",
        ]
      ])
  }

  @Test func headingsSideBySideAreOne() {
    #expect(
      readings("序号 项目名称 各区 任务分解", "思明区 湖里区") == [
        ["number 序号", "name 项目名称", "region 思明区 < 各区任务分解", "region 湖里区 < 各区任务分解"]
      ])
  }

  @Test func whereAWordMayBeAHeadingTheRowsTell() {
    #expect(
      readings("序号 项目名称 责任分工 完成时限", "牵头单位 配合单位") == [
        ["number 序号", "name 项目名称", "other 责任分工", "deadline 完成时限", "lead 牵头单位", "cooperating 配合单位"],
        [
          "number 序号", "name 项目名称", "lead 牵头单位 < 责任分工", "cooperating 配合单位 < 责任分工",
          "deadline 完成时限",
        ],
      ])
  }

  @Test func theUnitOfARegionIsNoPartOfItsName() {
    #expect(
      readings("序号 项目名称 任务分解 备注", "思明区（套） 湖里区") == [
        [
          "number 序号", "name 项目名称", "region 思明区 [套] < 任务分解", "region 湖里区 < 任务分解", "note 备注",
        ]
      ])
  }

  @Test func noWordsAreNoColumns() { #expect(readings("") == [[]]) }
}
