import Testing

@testable import Gazetteer

struct CharacterKindsTests {
  @Test(arguments: [("7", true), ("三", false), ("７", false), ("万", false), ("a", false)])
  func onlyArabicDigitsAreDigits(character: Character, isDigit: Bool) {
    #expect(character.isASCIIDigit == isDigit)
  }

  @Test(arguments: [("三", true), ("〇", true), ("。", false), ("A", false)])
  func chineseCharactersAreHan(character: Character, isHan: Bool) {
    #expect(character.isHan == isHan)
  }
}
