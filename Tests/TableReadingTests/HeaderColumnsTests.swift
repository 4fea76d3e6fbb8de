import Gazetteer
import Testing

@testable import TableReading

struct HeaderColumnsTests {
  private func columns(_ rows: [String]) -> [String] {
    let cells = rows.map { $0.split(separator: "¦", omittingEmptySubsequences: false).map(String.init) }
    return Samples.columns(HeaderColumns(words: .shared, quantities: Samples.quantities).columns(from: cells))
  }

  @Test(arguments: [
    (["序号¦项目名称¦牵头单位"], ["number 序号", "name 项目名称", "lead 牵头单位"]),
    (["牵头单位¦序号¦项目名称"], ["lead 牵头单位", "number 序号", "name 项目名称"]),
    (
      ["序号¦类别¦分管市领导¦责任人¦配合单位¦完成时限¦进度安排¦备注"],
      [
        "number 序号", "category 类别", "leader 分管市领导", "contact 责任人", "cooperating 配合单位", "deadline 完成时限",
        "schedule 进度安排", "note 备注",
      ]
    ),
    (["序号¦计量单位¦合计¦市本级¦青羊区"], ["number 序号", "unit 计量单位", "total 合计", "region 市本级", "region 青羊区"]),
    // Units in headers
    (["目标（个）¦海曙区（个）¦总投资（万元）"], ["target 目标（个） [个]", "region 海曙区 [个]", "quantityGroup 总投资（万元） [万元]"]),
    // Unknown columns stay
    (["序号¦驻点干部¦项目名称"], ["number 序号", "other 驻点干部", "name 项目名称"]),
    (["序号¦¦项目名称"], ["number 序号", "other ", "name 项目名称"]),
    // Regions that no table lists, beside one, and short forms side by side
    (
      ["序号¦甲乙县¦丙丁县¦青羊区¦前郭县¦小计"],
      [
        "number 序号", "region 甲乙县", "region 丙丁县", "region 青羊区", "region 前郭县", "total 小计",
      ]
    ),
    (["序号¦前郭县¦项目名称"], ["number 序号", "other 前郭县", "name 项目名称"]),
    (["序号¦道真县¦项目名称"], ["number 序号", "region 道真县", "name 项目名称"]),
    (["序号¦椒江（个）¦黄岩（个）"], ["number 序号", "region 椒江 [个]", "region 黄岩 [个]"]),
    (
      ["序号¦灵川（个）¦全州（个）¦兴安（个）"],
      ["number 序号", "region 灵川 [个]", "region 全州 [个]", "region 兴安 [个]"]
    ),
    (["序号¦灵川¦全州¦兴安¦全市"], ["number 序号", "region 灵川", "region 全州", "region 兴安", "total 全市"]),
    (["序号¦全州¦大理市¦祥云县"], ["number 序号", "total 全州", "region 大理市", "region 祥云县"]),
    (["序号¦全州¦大理¦祥云"], ["number 序号", "total 全州", "region 大理", "region 祥云"]),
    (["序号¦床位（张）¦项目名称"], ["number 序号", "quantityGroup 床位（张） [张]", "name 项目名称"]),
    (["序号¦椒江¦驻点干部"], ["number 序号", "other 椒江", "other 驻点干部"]),
    // Two rows
    (
      ["序号¦目标¦各区任务分解¦¦备注", "¦¦锦江区¦青羊区¦"],
      ["number 序号", "target 目标", "region 锦江区 < 各区任务分解", "region 青羊区 < 各区任务分解", "note 备注"]
    ),
    (
      ["序号¦各区任务分解¦¦", "¦合计¦锦江区¦青羊区"],
      ["number 序号", "total 合计 < 各区任务分解", "region 锦江区 < 各区任务分解", "region 青羊区 < 各区任务分解"]
    ),
    // A town that the table of divisions does not hold is a region below a heading of regions
    (["序号¦各乡镇¦", "¦柳溪片¦云台片"], ["number 序号", "region 柳溪片 < 各乡镇", "region 云台片 < 各乡镇"]),
    // Three rows
    (
      ["序号¦任务分解¦¦", "¦城区¦¦县市", "¦锦江区¦青羊区¦简阳市"],
      [
        "number 序号", "region 锦江区 < 任务分解 < 城区", "region 青羊区 < 任务分解 < 城区", "region 简阳市 < 任务分解 < 县市",
      ]
    ),
    // Words broken over the rows
    (["牵头¦完成¦序", "单位¦时限¦号"], ["lead 牵头单位", "deadline 完成时限", "number 序号"]),
    ([], []),
    ([""], ["other "]),
  ])
  func columnsFromHeaderRows(rows: [String], expected: [String]) {
    #expect(columns(rows) == expected)
  }

  @Test(arguments: [
    ("上虞区（个）", "上虞区", "个"), ("上虞区(万元)", "上虞区", "万元"), ("上虞区", "上虞区", nil), ("区（市）", "区（市）", nil),
    ("各县（市、区）", "各县（市、区）", nil), ("（个）", "（个）", nil), ("高新区（滨江区域内）", "高新区（滨江区域内）", nil),
    ("上虞区（）", "上虞区（）", nil),
    ("", "", nil),
  ])
  func aRegionsHeaderMayHoldAUnit(header: String, name: String, unit: String?) {
    let region = RegionHeader(header, quantities: Samples.quantities)
    #expect(region.name == name)
    #expect(region.unit == unit)
  }

  @Test func aRegionInABracketIsNoUnit() {
    let region = RegionHeader("高新区（滨江）", quantities: Samples.quantities)
    #expect(region.name == "高新区（滨江）")
    #expect(region.unit == nil)
  }
}
