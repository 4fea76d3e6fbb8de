import Testing

@testable import DiffReports

struct HTMLDifferenceTests {
  @Test(arguments: [
    ("救助600人", "救助680人", "600", "680"), ("甲乙丙", "甲丙", "乙", ""), ("新增1.5万", "新增15万", "1.5", "15"),
    ("甲甲", "甲甲甲", "", "甲"), ("完成12", "完成123", "12", "123"), ("12完成", "312完成", "12", "312"),
  ])
  func whatDiffersIsFound(old: String, new: String, oldPart: String, newPart: String) throws {
    let difference = try #require(HTMLDifference(old, new))
    #expect(old[difference.old] == oldPart)
    #expect(new[difference.new] == newPart)
  }

  @Test(arguments: [("甲", "甲"), ("甲", "乙"), ("", "乙")])
  func whatIsAlikeOrWhollyOtherIsNotMarked(old: String, new: String) {
    #expect(HTMLDifference(old, new) == nil)
    #expect(HTMLDifference(old, nil) == nil)
  }
}
