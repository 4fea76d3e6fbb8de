import Gazetteer
import Testing

struct CompactTextTests {
  @Test(arguments: [
    ("陈 瑾", "陈瑾"), ("市\u{3000}民\n政\u{200B}局", "市民政局"), ("各区、县(市)", "各区、县（市）"), ("２０２４年Ａ", "2024年A"),
    ("单位:个", "单位：个"), ("", ""),
  ])
  func typesettingIsTakenOut(text: String, folded: String) {
    #expect(CompactText.fold(text) == folded)
  }
}
