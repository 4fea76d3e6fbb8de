import PlanModel
import Provenance
import Testing

@testable import PlanReading

struct ColumnFindingsTests {
  private func findings(_ text: String) throws -> [String] {
    try Samples.plan("台州市2024年民生实事\n" + text).findings.filter {
      ["column-repeated", "column-of-amounts"].contains($0.code.rawValue)
    }
    .map { "\($0.code.rawValue) \($0.severity) \($0.message.chinese.split(separator: "（").last ?? "")" }
  }

  @Test func aColumnOfAmountsThatNobodyKnowsIsReported() throws {
    // Beside each other and behind the target they can be nothing but its shares.
    #expect(try findings("序号¦项目名称¦目标¦东片¦西片\n1¦新增学位¦9个¦4个¦5个\n2¦改造公厕¦3座¦--¦3座\n").isEmpty)
    #expect(
      try findings("序号¦项目名称¦牵头单位¦各地\n1¦新增学位¦市教育局¦9个\n2¦改造公厕¦市城管局¦3座\n")
        == ["column-of-amounts warning 各地）"])
  }

  @Test(arguments: [
    "序号¦项目名称¦目标¦东片\n1¦新增学位¦9个¦4个\n2¦改造公厕¦3座¦略\n", "序号¦项目名称¦目标¦东片\n1¦新增学位¦9个¦\n",
    "序号¦项目名称¦目标¦分值\n1¦新增学位¦9个¦4\n", "序号¦项目名称¦目标¦合计\n1¦新增学位¦9个¦9个\n",
    "序号¦项目名称¦牵头单位¦配合单位\n1¦新增学位¦市教育局¦市财政局\n",
    "序号¦项目名称¦责任单位¦承办单位\n1¦新增学位¦市教育局¦\n",
  ])
  func otherColumnsAreNot(text: String) throws {
    #expect(try findings(text).isEmpty)
  }

  @Test func aSecondColumnOfAFieldIsReported() throws {
    #expect(
      try findings("序号¦项目名称¦责任单位¦承办单位\n1¦新增学位¦市教育局¦市财政局\n") == ["column-repeated warning 承办单位）"])
  }

  @Test func thoseWhoLeadAndThoseWhoTakePartAreBothKept() throws {
    let plan = try Samples.plan(
      "台州市2024年民生实事\n序号¦项目名称¦牵头责任单位¦责任单位\n1¦新增学位9个¦市教育局¦市财政局、市人力社保局\n")
    #expect(plan.projects.map(\.lead) == [["市教育局"]])
    #expect(plan.projects.map(\.cooperating) == [["市财政局", "市人力社保局"]])
    #expect(plan.projects.map(\.other.count) == [0])
    #expect(plan.findings.isEmpty)
  }

  @Test func aHeadingInATableOfThreeColumnsIsACategory() throws {
    let plan = try Samples.plan(
      "台州市2024年民生实事\n序号¦项目名称¦牵头单位\n1¦改造公厕3座¦市建设局\n二、环境保护\n2¦改造公园5座¦市建设局\n")
    #expect(plan.projects.map(\.category) == [nil, "二、环境保护"])
    #expect(plan.projects.map(\.lead) == [["市建设局"], ["市建设局"]])
    #expect(plan.findings.isEmpty)
  }

  @Test func aHeadingAboveTheSecondTableIsItsCategory() throws {
    let plan = try Samples.plan(
      "台州市2024年民生实事\n一、公共教育\n序号¦项目名称¦目标¦椒江区¦路桥区\n1¦新增学位¦9个¦4个¦5个\n二、环境保护\n序号¦项目名称¦牵头单位\n2¦改造公厕3座¦市建设局\n")
    #expect(plan.projects.map(\.category) == ["一、公共教育", "二、环境保护"])
    #expect(plan.document.notes.isEmpty)
    #expect(plan.findings.isEmpty)
  }
}
