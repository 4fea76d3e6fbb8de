import DataTables
import Gazetteer
import Testing

struct HeaderWordsTests {
  let words = HeaderWords.shared

  /// 序 begins nothing by itself, 区 no table, and a word must be whole.
  @Test(arguments: [
    ("序号项目", true), ("项目名称", true), ("序", false), ("序曲", false), ("号序", false), ("Item", false),
  ])
  func aWordIsSeenWhereItBegins(text: String, expected: Bool) throws {
    let head = try #require(text.unicodeScalars.first)
    let utf8 = Array("前\(text)".utf8)
    let isWhole = words.begins(with: head, in: utf8.span, at: 3, to: utf8.count)
    #expect((words.begins(with: head) && isWhole) == expected)
    let isHeadAWord = words.begins(with: head, in: utf8.span, at: 3, to: 3 + head.utf8.count)
    #expect(!isHeadAWord)
  }

  @Test(arguments: [
    ("序号", ColumnRole.number), ("项目编号", .number), ("类别", .category), ("类 别", .category), ("领域", .category),
    ("项目名称", .name), ("实事项目", .name), ("主要任务", .name), ("建设内容", .content), ("量化目标", .target),
    ("年度目标", .target),
    ("目标任务", .target), ("任务数", .target), ("全市目标", .target), ("计量单位", .unit), ("单位", .unit), ("分管领导", .leader),
    ("分管市领导", .leader), ("分管\n\n市领导", .leader), ("牵头领导", .leader), ("牵头单位", .lead), ("责任单位", .lead),
    ("主办单位", .lead),
    ("实施主体", .lead), ("责任人", .contact), ("联系人", .contact), ("牵头单位分管领导", .contact), ("牵头单位\n分管领导", .contact),
    ("项目负责人", .contact), ("配合单位", .cooperating), ("协办单位", .cooperating), ("参与单位", .cooperating),
    ("完成时限", .deadline),
    ("预计完\n\n成时间", .deadline), ("时间节点", .deadline), ("进度安排", .schedule), ("工作计划和进度安排", .schedule),
    ("实施步骤", .schedule), ("备注", .note), ("说明", .note), ("合计", .total), ("全市", .total), ("市本级", .region),
    ("县级", .region),
    ("各区、县（市）任务分解", .regionGroup), ("各区、县(市)任务分解", .regionGroup), ("各地任务分解", .regionGroup),
    ("总投资", .quantityGroup),
    ("联系电话", .other),
  ])
  func wordsAreExact(header: String, role: ColumnRole) throws {
    let match = try #require(words.role(of: header))
    #expect(match.role == role)
    #expect(match.confidence == .exact)
    #expect(match.unit == nil)
  }

  @Test(arguments: [
    ("2024年度量化目标", ColumnRole.target), ("2024年目标", .target), ("市级牵头单位", .lead), ("主要责任部门", .lead),
    ("县级配合单位", .cooperating),
    ("项目完成时限", .deadline), ("任务完成时间", .deadline), ("年度进度安排", .schedule), ("牵头单位分管领导", .contact),
    ("市级牵头部门分管领导", .contact),
    ("民生实事项目类别", .category), ("2024年各区、县（市）任务分解", .regionGroup), ("牵头单位联系人", .contact), ("项目责任单位（部门）", .lead),
    ("完成时限（月）", .deadline), ("备注（说明）", .note), ("任务合计", .total), ("目标数合计", .total),
  ])
  func compoundsGoByTheirLastWord(header: String, role: ColumnRole) {
    #expect(words.role(of: header)?.role == role)
  }

  @Test func whatWasTakenOffMakesACompound() {
    #expect(words.role(of: "2024年度量化目标")?.confidence == .compound)
    #expect(words.role(of: "2024年度量化目标")?.word == "量化目标")
    #expect(words.role(of: "市级主要牵头单位")?.confidence == .compound)
  }

  @Test(arguments: [
    ("床位（张）", ColumnRole.quantityGroup, "张"), ("城镇新增就业(人)", .quantityGroup, "人"), ("目标（万人次）", .target, "万人次"),
    ("量化目标（个）", .target, "个"), ("合计（单位：个）", .total, "个"), ("改造面积（万平方米）", .quantityGroup, "万平方米"),
    ("达标面积(%)", .quantityGroup, "%"),
    ("总投资（万元）", .quantityGroup, "万元"), ("三改一拆（户）", .quantityGroup, "户"),
  ])
  func aUnitStandsInTheBracket(header: String, role: ColumnRole, unit: String) throws {
    let match = try #require(words.role(of: header))
    #expect(match.role == role)
    #expect(match.unit == unit)
  }

  @Test func doubtfulWordsNameTheirOtherRoles() {
    #expect(words.role(of: "单位")?.alternatives == [.lead])
    #expect(words.role(of: "目标任务")?.alternatives == [.content, .name])
    #expect(words.role(of: "牵头单位")?.alternatives == [])
  }

  @Test(arguments: [
    ("责任单位及责任人", ColumnRole.lead, [ColumnRole.contact]), ("目标任务及完成时限", .target, [.deadline]),
    ("牵头单位和配合单位", .lead, [.cooperating]),
    ("责任单位、配合单位", .lead, [.cooperating]), ("牵头单位/责任单位", .lead, []),
  ])
  func joinedWordsAreBoth(header: String, role: ColumnRole, joined: [ColumnRole]) {
    #expect(words.role(of: header)?.role == role)
    #expect(words.role(of: header)?.joined == joined)
  }

  @Test(arguments: [
    "市民政局", "1", "新增养老床位100张", "新增…个", "10个", "—", "", "陈 瑾", "11月底", "全年", "上城区", "10套（间）", "20条（城乡公交）",
    "500套（间）",
    "全面完成年度目标任务", "全面完成年度目标任务。", "完成主体工程；", "市卫生健康委员会（市老龄办）", "相关区、县（市）政府（管委会）", "“银龄关爱”在杭州",
    "完成回迁安置20000户", "完成年度目标任务", "83%", "建成“宁静小区”50个", "市委宣传部", "完成招标", "6月底前", "市城管局", "新建城市公园68个",
    "建设城市公园（个）10",
  ])
  func dataIsNoHeader(text: String) {
    #expect(words.role(of: text) == nil)
  }

  @Test(arguments: [
    ("任务分解", true), ("各地任务分解", true), ("各县（市、区）", true), ("各县（市、区）目标任务", true), ("各区县（市）任务数", true),
    ("各区县（市）任务数（个）", true), ("2024年各县（市、区）目标任务", true), ("各市县区目标数", true), ("各镇街摊派量", true), ("各区政府", false),
    ("各责任单位", false),
    ("全市目标任务", false), ("目标任务", false),
    ("年度目标任务", false), ("总目标", false), ("项目名称", false), ("椒江区", false), ("", false), ("10个", false),
  ])
  func whatRegionsAreToReachStandsOverThem(header: String, expected: Bool) {
    #expect(words.headsRegions(header) == expected)
  }

  @Test func everyRoleOfTheTableIsOne() {
    for fields in DataTable.headerWords.records {
      #expect(fields.count == 5)
      #expect(fields[1] == "modifier" || ColumnRole(rawValue: fields[1]) != nil, "\(fields)")
      #expect(["", "self", "total"].contains(fields[2]))
      for role in fields[3].split(separator: "|") { #expect(ColumnRole(rawValue: String(role)) != nil) }
      #expect(fields[0] == CompactText.fold(fields[0]))
      if fields[1] != "modifier" {
        #expect(words.role(of: fields[0])?.role.rawValue == fields[1], "\(fields)")
      }
    }
  }

  @Test func nothingOfTheGeneratedPlansIsMistaken() throws {
    guard SharedFiles.exists("plans") else { return }
    for plan in SharedFiles.plans("-responsibility") + SharedFiles.plans("-allocation") {
      for row in try SharedFiles.cells(plan, dump: "tsv.txt", separator: "\t") {
        for (header, cell) in row where !header.isEmpty {
          #expect(words.role(of: header) != nil || RegionNames.isRegionName(header), "\(header)")
          if !["", "上城区"].contains(cell), !RegionNames.isRegionName(cell) {
            #expect(words.role(of: cell) == nil, "\(cell)")
          }
        }
      }
    }
  }
}
