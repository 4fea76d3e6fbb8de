import Testing

@testable import Gazetteer

struct CollectiveGrammarTests {
  @Test(arguments: ["各区、县（市）政府", "相关单位", "市级有关部门", "各行业主管部门", "区、县（市）政府", "乡镇（街道）", "市直各部门"])
  func collectivesAreTold(name: String) {
    #expect(CollectiveGrammar.isCollective(name))
  }

  @Test(arguments: ["市民政局", "萧山区政府", "国网杭州供电公司", "", "（）"])
  func singleOrganisationsAreNot(name: String) {
    #expect(!CollectiveGrammar.isCollective(name))
  }

  @Test(arguments: [
    ("各区", "县（市）政府", Character("、"), true), ("各区", "县（市）政府", "，", true), ("各镇", "县政府", "、", false),
    ("各区政府", "管委会", "、", true), ("各区政府", "管委会", "，", false), ("各区", "市民政局", "、", false),
    ("市委", "市政府各部门", "、", true),
    ("市委", "市政府", "、", false), ("市民政局", "县（市）政府", "、", false),
  ])
  func aCollectiveGoesOn(current: String, next: String, separator: Character, goesOn: Bool) {
    #expect(CollectiveGrammar.continues(current, with: next, after: separator) == goesOn)
  }
}
