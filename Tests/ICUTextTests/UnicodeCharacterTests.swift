import ICUText
import Testing

/// What is asked about code points that stand in names of hosts.
struct UnicodeCharacterTests {
  @Test func categories() {
    #expect(UnicodeCharacter(0x41).category == .capitalLetter)
    #expect(UnicodeCharacter(0x4E2D).category == .otherLetter)
    #expect(UnicodeCharacter(0x0903).category == .spacingMark)
    #expect(UnicodeCharacter(0x378).category == .unassigned)
    #expect(UnicodeCharacter(0x300).category.isMark)
    #expect(!UnicodeCharacter(0x41).category.isMark)
    #expect(UnicodeCharacter(.max).category == .unassigned)
  }

  @Test func directionsJoiningAndScripts() {
    #expect(UnicodeCharacter(0x05D0).direction == .right)
    #expect(UnicodeCharacter(0x0628).direction == .arabicLetter)
    #expect(UnicodeCharacter(0x0660).direction == .arabicNumber)
    #expect(UnicodeCharacter(0x2069).direction == .popIsolate)
    #expect(UnicodeCharacter(0x0628).joining == .dual)
    #expect(UnicodeCharacter(0x064B).joining == .transparent)
    #expect(UnicodeCharacter(0x41).joining == .none)
    #expect(UnicodeCharacter(0x4E2D).script == .han)
    #expect(UnicodeCharacter(0x41).script == .other)
  }

  @Test func flags() {
    #expect(UnicodeCharacter(0x094D).isVirama)
    #expect(!UnicodeCharacter(0x0915).isVirama)
    #expect(UnicodeCharacter(0x1100).isHangulPiece)
    #expect(!UnicodeCharacter(0xAC00).isHangulPiece)
    #expect(UnicodeCharacter(0x200B).isDefaultIgnorable)
    #expect(UnicodeCharacter(0xFDD0).isNoncharacter)
    #expect(UnicodeCharacter(0x3000).isWhiteSpace)
    #expect(!UnicodeCharacter(0x4E2D).isWhiteSpace)
  }

  @Test func stableIsWhatFoldingLeaves() {
    #expect(UnicodeCharacter(0x61).isStableWhenFolded)
    #expect(!UnicodeCharacter(0x41).isStableWhenFolded)
    #expect(!UnicodeCharacter(0xFF41).isStableWhenFolded)
    // The code point with the longest normal form, and numbers that are none.
    #expect(!UnicodeCharacter(0xFDFA).isStableWhenFolded)
    #expect(!UnicodeCharacter(.max).isStableWhenFolded)
  }

  @Test func normalForm() throws {
    #expect(try UnicodeCharacter.isNFC("é"))
    #expect(try !UnicodeCharacter.isNFC("e\u{301}"))
    #expect(try UnicodeCharacter.isNFC(""))
  }
}
