import Gazetteer
import PlanModel
import Provenance
import Quantities
import SourceText
import TableReading
import Testing

@testable import PlanReading

/// Lists through the records to projects.
struct ListPlanTests {
  private func plan(_ text: String) throws -> PlanReading {
    let source = Samples.source(text)
    let list = try #require(ListReader.read(source, words: .shared, quantities: Samples.quantities))
    return PlanReader(options: PlanOptions(), quantities: Samples.quantities, prose: Samples.prose)
      .read(list, from: source)
  }

  @Test func chineseNumbersAreNoHeadings() throws {
    let plan = try plan(
      "宁波市2024年民生实事项目清单\n一、教育\n（一）新建学校2所；（牵头单位：市教育局；配合单位：市财政局）\n（二）改造食堂3所；（牵头单位：市教育局）\n"
        + "二、交通\n（三）提升公路38公里。（牵头单位：市交通运输局）\n（四）新增泊位500个。（牵头单位：市公安局）\n")
    #expect(plan.projects.map(\.id) == ["2024-01", "2024-02", "2024-03", "2024-04"])
    #expect(plan.projects.map(\.category) == ["教育", "教育", "交通", "交通"])
    #expect(plan.projects.map(\.name) == ["新建学校2所", "改造食堂3所", "提升公路38公里", "新增泊位500个"])
    #expect(plan.projects.map(\.lead) == [["市教育局"], ["市教育局"], ["市交通运输局"], ["市公安局"]])
    #expect(plan.projects.map(\.cooperating) == [["市财政局"], [], [], []])
    #expect(plan.document.year == 2024)
    #expect(plan.ledger.overlaps == 0)
    #expect(plan.findings.isEmpty)
  }

  @Test func aListHasNoMergedCells() throws {
    let plan = try plan(
      "宁波市2024年民生实事项目清单\n1.新建学校2所；（牵头单位：市教育局；完成时限：11月底）\n2.改造食堂3所；（牵头单位：市教育局）\n3.提升公路38公里。\n")
    #expect(plan.projects.map(\.lead) == [["市教育局"], ["市教育局"], []])
    #expect(plan.projects.map { $0.deadline?.text } == ["11月底", nil, nil])
    #expect(plan.findings.map(\.code.rawValue) == ["lead-missing"])
    #expect(plan.findings.first?.project == "2024-03")
  }

  @Test func whatAnItemSaysTwiceIsReported() throws {
    let plan = try plan(
      "宁波市2024年民生实事项目清单\n1.新建学校2所：①东区1所（牵头单位：市教育局）；②西区1所（牵头单位：市民政局）。\n2.改造食堂3所（牵头单位：市教育局）。\n3.提升公路38公里（牵头单位：市交通运输局）。\n"
    )
    #expect(plan.projects.map(\.lead) == [["市教育局", "市民政局"], ["市教育局"], ["市交通运输局"]])
    #expect(plan.findings.map(\.code.rawValue) == ["row-fragment"])
  }

  @Test(arguments: [
    "宁波市2024年民生实事项目\n为办好民生实事，现公布如下：\n", "宁波市2024年民生实事项目\n为办好实事。\n一、重点任务\n",
    "附件1\n宁波市2024年民生实事项目清单\n\n为办好实事，制定\n本清单。\n",
    "宁波市2024年\n民生实事项目\n经市人民代表大会票决，\n办好以下实事：\n",
  ])
  func theTitleStandsAboveTheIntroduction(head: String) throws {
    let plan = try plan(head + "1.新建学校2所。\n2.改造食堂3所。\n3.提升公路38公里。\n")
    #expect(plan.document.title?.hasPrefix("宁波市2024年民生实事项目") == true)
    #expect(plan.document.title?.count ?? 0 <= 16)
    #expect(plan.document.jurisdiction?.code == "330200")
    #expect(plan.findings.isEmpty)
  }

  @Test func proseWithoutATitleGivesNone() throws {
    let plan = try plan("各单位要高度重视，认真落实。\n具体安排\n有关事项，通知如下：\n1.新建学校2所。\n2.改造食堂3所。\n3.提升公路38公里。\n")
    #expect(plan.document.title == nil)
  }
}
