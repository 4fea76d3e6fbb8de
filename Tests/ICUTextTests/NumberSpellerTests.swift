import ICUText
import Testing

@Suite struct NumberSpellerTests {
  @Test(arguments: [
    (NumberSpeller.Style.numbering, Int64(123), "一百二十三"), (.cardinal, 20, "二十"), (.financial, 123, "壹佰贰拾叁"),
    (.numbering, -5, "负五"),
  ])
  func numbersAreWrittenOut(style: NumberSpeller.Style, number: Int64, words: String) throws {
    let speller = try NumberSpeller(style)
    #expect(try speller.spell(number) == words)
  }

  @Test func longWordsFit() throws {
    let speller = try NumberSpeller(.financial, locale: "zh_Hant")
    #expect(try speller.spell(9_999_999_999_999_999).unicodeScalars.count == 31)
  }
}
