import Gazetteer
import Testing

@testable import TableReading

struct SheetColumnsTests {
  private func columns(_ rows: [String]) -> [String] {
    let cells = rows.map { $0.split(separator: "¦", omittingEmptySubsequences: false).map(String.init) }
    var judge = HeadJudge(shapes: ShapeReader(quantities: Samples.quantities))
    return Samples.columns(SheetColumns.columns(from: cells, judge: &judge))
  }

  @Test(arguments: [
    (["序号¦项目名称¦牵头单位"], ["number 序号", "name 项目名称", "lead 牵头单位"]),
    (
      ["序号¦类别¦分管市领导¦责任人¦配合单位¦完成时限¦进度安排¦备注"],
      [
        "number 序号", "category 类别", "leader 分管市领导", "contact 责任人", "cooperating 配合单位", "deadline 完成时限",
        "schedule 进度安排", "note 备注",
      ]
    ),
    // Heads that no table knows, by their characters
    (["次序号¦承担部门¦办结期限¦帮办领导"], ["number 次序号", "lead 承担部门", "deadline 办结期限", "leader 帮办领导"]),
    // Units in heads
    (["目标（个）¦海曙区（个）"], ["target 目标（个） [个]", "region 海曙区 [个]"]),
    (["序号¦¦项目名称"], ["number 序号", "other ", "name 项目名称"]),
    // Two rows
    (
      ["序号¦目标¦各区任务分解¦¦备注", "¦¦锦江区¦青羊区¦"],
      ["number 序号", "target 目标", "region 锦江区 < 各区任务分解", "region 青羊区 < 各区任务分解", "note 备注"]
    ),
    // A town that the table of divisions does not hold is a region below a head of regions
    (["序号¦各乡镇¦", "¦柳溪片¦云台片"], ["number 序号", "region 柳溪片 < 各乡镇", "region 云台片 < 各乡镇"]),
    // Words broken over the rows
    (["牵头¦完成¦序", "单位¦时限¦号"], ["lead 牵头单位", "deadline 完成时限", "number 序号"]),
    ([], []),
    ([""], ["other "]),
  ])
  func columnsFromHeadRows(rows: [String], expected: [String]) {
    #expect(columns(rows) == expected)
  }

  @Test(arguments: [
    // As many names as one head stands for
    ["序号¦项目名称¦各县（市、区）目标任务", "椒江区¦黄岩区¦路桥区"],
    ["序号¦项目名称¦任务分解", "¦¦椒江区¦黄岩区¦路桥区"],
    // As many as the head spans, though they are printed at the left
    ["序号¦项目名称¦各片分派¦¦", "椒江区¦黄岩区¦路桥区"],
  ])
  func regionsStandBelowTheirHead(rows: [String]) {
    let found = columns(rows)
    #expect(found.count == 5)
    #expect(found.prefix(2).allSatisfy { !$0.hasPrefix("region") })
    #expect(found.suffix(3).map { $0.prefix { $0 != "<" } } == ["region 椒江区 ", "region 黄岩区 ", "region 路桥区 "])
  }

  @Test func whatStandsBehindTheHeadStaysBehindTheRegions() {
    let found = columns(["序号¦项目名称¦任务分解¦备注", "椒江区¦黄岩区"])
    #expect(found.last == "note 备注")
    #expect(found.count == 5)
  }

  @Test(arguments: [
    ("上虞区（个）", "上虞区", "个"), ("上虞区(万元)", "上虞区", "万元"), ("上虞区", "上虞区", nil), ("区（市）", "区（市）", nil),
    ("各县（市、区）", "各县（市、区）", nil), ("（个）", "（个）", nil), ("高新区（滨江区域内）", "高新区（滨江区域内）", nil),
    ("上虞区（）", "上虞区（）", nil), ("高新区（滨江）", "高新区（滨江）", nil),
    ("", "", nil),
  ])
  func aRegionsHeadMayHoldAUnit(header: String, name: String, unit: String?) {
    let region = RegionHeader(header, quantities: Samples.quantities)
    #expect(region.name == name)
    #expect(region.unit == unit)
  }
}
