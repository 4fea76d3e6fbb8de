import Gazetteer
import PlanModel
import Provenance
import TableReading
import Testing

@testable import PlanReading

struct DocumentReaderTests {
  private func document(_ text: String, _ options: PlanOptions = PlanOptions()) throws -> Document {
    try Samples.plan(text, options).document
  }

  private let shares = "序号¦项目名称¦目标¦市本级¦海曙区¦江北区¦宁波国家高新区\n1¦甲¦3个¦--¦1个¦1个¦1个\n"
  private let duties = "序号¦项目名称¦牵头单位\n1¦甲¦市教育局\n"

  @Test func anAllocationTable() throws {
    let found = try document("附件3\n宁波市2023年民生实事任务分解表\n" + shares)
    #expect(found.title == "宁波市2023年民生实事任务分解表")
    #expect(found.label == "附件3")
    #expect(found.year == 2_023)
    #expect(found.kind == .allocation)
    #expect(found.jurisdiction == .init(name: "宁波市", code: "330200"))
    #expect(
      found.regions == [
        Region(name: "市本级", role: .own, code: nil), Region(name: "海曙区", role: .division, code: "330203"),
        Region(name: "江北区", role: .division, code: "330205"), Region(name: "宁波国家高新区", role: .zone, code: nil),
      ])
    #expect(
      found.columns == [
        .init(field: "number", header: "序号"), .init(field: "name", header: "项目名称"),
        .init(field: "target", header: "目标"), .init(field: "region", header: "市本级"),
        .init(field: "region", header: "海曙区"), .init(field: "region", header: "江北区"),
        .init(field: "region", header: "宁波国家高新区"),
      ])
  }

  @Test func theYearBelowTheTitle() throws {
    let found = try document("宁波市民生实事责任书\n（2023年度）\n" + duties)
    #expect(found.title == "宁波市民生实事责任书")
    #expect(found.year == 2_023)
    #expect(found.notes == ["（2023年度）"])
  }

  @Test func theYearOfTheTextAround() throws {
    let text = "各区人民政府：\n2023年市政府要做好的8项重点工作，已经研究通过。\n" + duties
    let plan = try Samples.plan(text, PlanOptions())
    #expect(plan.document.year == 2_023)
    #expect(plan.findings.contains { $0.code.rawValue == "year-inferred" && $0.severity == .info })
    // Two years are none.
    #expect(try document(text + "2024年的任务另行下达。\n").year == nil)
  }

  @Test func theGovernmentThatIssuedIt() throws {
    let plan = try Samples.plan(
      "宁海县人民政府办公室关于做好实事工作的通知\n现将任务分解下达。\n附件\n2023年民生实事任务分解表\n" + duties, PlanOptions())
    #expect(plan.document.jurisdiction?.name == "宁海县")
    #expect(plan.findings.contains { $0.code.rawValue == "jurisdiction-inferred" && $0.severity == .info })
  }

  @Test func aProvinceAboveItsCity() throws {
    let found = try document("湖北省2023年咸宁市政府工作任务分解方案\n" + duties)
    #expect(found.jurisdiction?.name == "咸宁市")
  }

  @Test func aListOfDuties() throws {
    let found = try document("重庆市2022年重点民生实事清单\n" + duties)
    #expect(found.kind == .responsibility)
    #expect(found.year == 2_022)
    #expect(found.jurisdiction == .init(name: "重庆市", code: "500000"))
    #expect(found.regions.isEmpty)
  }

  @Test func whatATitleDoesNotSayStaysOpen() throws {
    let found = try document(duties)
    #expect(found.title == nil)
    #expect(found.year == nil)
    #expect(found.jurisdiction == nil)
  }

  @Test func optionsWin() throws {
    let found = try document(
      "宁波市2023年民生实事项目清单\n" + duties, PlanOptions(year: 2_021, jurisdiction: "苏州市"))
    #expect(found.year == 2_021)
    #expect(found.jurisdiction == .init(name: "苏州市", code: "320500"))
  }

  @Test func aCodeIsAName() throws {
    let found = try document(duties, PlanOptions(year: 2_021, jurisdiction: "320500"))
    #expect(found.jurisdiction == .init(name: "苏州市", code: "320500"))
  }

  @Test func aGovernmentThatNobodyKnowsIsReported() throws {
    let plan = try Samples.plan(duties, PlanOptions(year: 2_021, jurisdiction: "乌有市"))
    #expect(plan.document.jurisdiction == nil)
    #expect(
      Samples.findings("jurisdiction-unknown", in: plan) == [
        "jurisdiction-unknown · · jurisdiction : No government is known by the name or code “乌有市” in that year."
      ])
    #expect(
      Samples.findings("jurisdiction-unknown", in: try Samples.plan(duties, PlanOptions(jurisdiction: "苏州市")))
        .isEmpty)
  }

  @Test(arguments: [
    (ColumnRole.leader, "leaders"), (.contact, "contacts"), (.regionGroup, "other"),
    (.quantityGroup, "other"),
    (.lead, "lead"), (.total, "total"), (.other, "other"), (.unit, "unit"),
  ])
  func aColumnFillsAField(role: ColumnRole, field: String) {
    #expect(DocumentReader.field(of: role) == field)
  }
}
