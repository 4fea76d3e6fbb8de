import ICUText
import Testing

@Suite struct EastAsianWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("~", 1), ("民", 2), ("，", 2), ("（", 2), ("Ａ", 2), ("ｱ", 1), ("①", 1), ("—", 1), ("㎡", 2),
      ("\u{3000}", 2), ("한", 2), ("\u{301}", 0), ("\u{200B}", 0), ("\u{FE0F}", 0), ("\0", 0), ("\t", 0),
      ("\u{7F}", 0), ("\u{9F}", 0), ("\u{20000}", 2), ("\u{E000}", 1), ("😀", 2), ("⼈", 2), ("é", 1),
      ("\u{1160}", 0), ("\u{FEFF}", 0), ("\u{10FFFF}", 1), ("\u{E0100}", 0),
    ] as [(Unicode.Scalar, Int)])
  func scalarsHaveTheirColumns(scalar: Unicode.Scalar, columns: Int) {
    #expect(EastAsianWidth().width(of: scalar) == columns)
  }

  @Test(
    arguments: [("①", 2), ("—", 2), ("…", 2), ("a", 1), ("民", 2), ("\u{301}", 0)] as [(Unicode.Scalar, Int)])
  func ambiguousCharactersCanBeWide(scalar: Unicode.Scalar, columns: Int) {
    #expect(EastAsianWidth(ambiguous: .wide).width(of: scalar) == columns)
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("民生实事", 8), ("5000个（间）", 12), ("e\u{301}", 1), ("👨‍👩‍👧‍👦", 2), ("🇨🇳", 2),
    ("❤️", 2), ("❤", 1), ("각", 2), ("\r\n", 0), ("1️⃣", 2), ("👍🏽!", 3),
  ])
  func textsHaveTheirColumns(text: String, columns: Int) {
    #expect(EastAsianWidth().displayWidth(of: text) == columns)
  }

  @Test func everyScalarHasAWidth() {
    let narrow = EastAsianWidth()
    let wide = EastAsianWidth(ambiguous: .wide)
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let columns = narrow.width(of: scalar)
      #expect((0...2).contains(columns))
      #expect(wide.width(of: scalar) >= columns)
    }
  }
}
