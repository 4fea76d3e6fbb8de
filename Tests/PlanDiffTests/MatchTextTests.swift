import Testing

@testable import PlanDiff

struct MatchTextTests {
  @Test(arguments: [
    ("完成城镇老旧小区改造241个", "城镇老旧小区改造"), ("新（改）建农村公路224 公里", "农村公路"),
    ("新增托位5,164个，新建公园3个", "托位公园"), ("為65歲以上老年人免費接種", "以上老年人免费接种"), ("⺠⽣实事", "民生实事"),
    ("推出“青荷驿站”房源1.05万套（间）", "青荷驿站房源"), ("培训", "培训"), ("１２个", "12个"),
  ])
  func wordsAreWhatIsLeft(text: String, words: String) {
    #expect(MatchText().words(text) == words)
  }

  @Test(arguments: [("5—6月底，完成（全部）", "56月底完成全部"), ("ＡＢ　１", "AB1"), ("衛生 健康委", "卫生健康委")])
  func lettersDropSignsAndSpaces(text: String, letters: String) {
    #expect(MatchText().letters(text) == letters)
  }
}
