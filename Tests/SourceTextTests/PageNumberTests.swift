import SourceText
import Testing

struct PageNumberTests {
  @Test(arguments: [
    "1", "12", "— 3 —", "—3—", "- 3 -", "–4–", "第3页", "第 3 页", "第 3 页 共 11 页", "第3页，共11页", "3/11", "3 / 11",
    "·3·", "P12",
    "p.12", "─ 7 ─", "共11页",
  ])
  func aLineThatIsAPageNumber(text: String) {
    #expect(PageNumber.matches(text))
  }

  @Test(arguments: [
    "", " ", "—", "第页", "— —", "3个", "第3项", "第三页", "3月", "2024年", "123456789", "20%", "3 of 11", "A3", "+3",
    "备注3",
    "1                                              2",
  ])
  func aLineThatIsNone(text: String) {
    #expect(!PageNumber.matches(text))
  }
}
