import Testing

@testable import TableReading

struct HeadSpellingTests {
  private let spelling = HeadSpelling(words: ["承办部门", "主管部门", "部门", "项目名称", "名称"])

  @Test func aHeadOfKnownPartsIsLikelierThanItsParts() {
    #expect(spelling.bits(of: "项目部门") > spelling.bits(of: "项目") + spelling.bits(of: "部门"))
  }

  @Test func twoHeadsAreLikelierApart() {
    #expect(spelling.bits(of: "承办部门") + spelling.bits(of: "项目名称") > spelling.bits(of: "承办部门项目名称"))
  }

  @Test func charactersThatWereNeverSeenCostMost() {
    #expect(spelling.bits(of: "部门") > spelling.bits(of: "部署"))
    #expect(spelling.bits(of: "") < .zero)
  }
}
