import Gazetteer
import Testing

@testable import TableReading

struct HeaderAlignmentTests {
  private func aligned(_ rows: String...) -> [String] {
    let cells = rows.map { $0.split(separator: "¦", omittingEmptySubsequences: false).map(String.init) }
    return HeaderAlignment(words: .shared).aligned(cells).map { $0.joined(separator: "¦") }
  }

  @Test func regionsStandBelowTheirHeading() {
    #expect(
      aligned("序号¦项目名称¦各县（市、区）目标任务", "椒江区¦黄岩区¦路桥区")
        == ["序号¦项目名称¦各县（市、区）目标任务¦¦", "¦¦椒江区¦黄岩区¦路桥区"])
    #expect(
      aligned("序号¦项目名称¦任务分解¦备注", "合计¦椒江区¦黄岩区")
        == ["序号¦项目名称¦任务分解¦¦¦备注", "¦¦合计¦椒江区¦黄岩区"])
    #expect(
      aligned("序号¦项目名称¦任务分解¦备注", "¦¦椒江区¦黄岩区") == ["序号¦项目名称¦任务分解¦¦备注", "¦¦椒江区¦黄岩区"])
  }

  @Test(arguments: [
    ["序号¦项目名称¦任务分解¦¦备注", "¦¦椒江区¦黄岩区¦"],
    ["序号¦项目名称¦任务分解", "¦¦椒江区¦黄岩区"],
    ["序号¦项目名称¦牵头¦配合", "¦¦单位¦单位"],
    ["序号¦项目名称¦任务分解¦任务分解", "¦¦椒江区¦黄岩区"],
    ["序号¦项目名称¦任务分解¦备注", "椒江区¦牵头单位"],
    ["序号¦项目名称¦任务分解"],
  ])
  func whatStandsRightStays(rows: [String]) {
    let cells = rows.map { $0.split(separator: "¦", omittingEmptySubsequences: false).map(String.init) }
    #expect(HeaderAlignment(words: .shared).aligned(cells) == cells)
  }
}
