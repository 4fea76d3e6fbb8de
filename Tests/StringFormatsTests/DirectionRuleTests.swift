import ICUText
import Testing

@testable import StringFormats

/// The six conditions of RFC 5893, section 2.
struct DirectionRuleTests {
  @Test(
    arguments: [
      ([.left], true), ([.left, .europeanNumber], true), ([.left, .europeanNumber, .nonspacingMark], true),
      ([.left, .europeanSeparator, .left], true), ([.right], true), ([.arabicLetter, .arabicNumber], true),
      ([.right, .europeanNumber, .nonspacingMark], true),
      // 1: begins with a letter.
      ([.europeanNumber, .left], false), ([.nonspacingMark, .right], false), ([], false),
      // 2 and 5: no letters of the other direction.
      ([.right, .left, .right], false), ([.left, .right, .left], false),
      ([.left, .arabicNumber, .left], false),
      // 3 and 6: ends with a letter or number.
      ([.right, .europeanSeparator], false), ([.left, .neutral], false),
      ([.left, .neutral, .nonspacingMark], false),
      // 4: one kind of numbers.
      ([.right, .europeanNumber, .arabicNumber], false),
      ([.right, .space, .right], false),
    ] as [([UnicodeCharacter.Direction], Bool)])
  func conditions(label: [UnicodeCharacter.Direction], holds: Bool) {
    #expect(DirectionRule.holds(label) == holds)
  }

  @Test func onlyNamesWithSuchLettersNeedIt() {
    #expect(!DirectionRule.isNeeded([.left, .europeanNumber, .neutral]))
    #expect(DirectionRule.isNeeded([.arabicNumber]))
    #expect(DirectionRule.isNeeded([.left, .right]))
  }
}
