import SourceText
import Testing

struct CharactersTests {
  @Test(
    arguments: [
      (0x41, 1), (0x00, 1), (0x7F, 1), (0x80, 1), (0xBF, 1), (0xC2, 2), (0xDF, 2), (0xE0, 3), (0xE4, 3),
      (0xEF, 3),
      (0xF0, 4), (0xF4, 4),
    ] as [(UInt8, Int)])
  func lengthFollowsFromTheLeadByte(lead: UInt8, length: Int) {
    #expect(Characters.length(lead: lead) == length)
  }

  @Test(arguments: [
    (" ", 1), ("\t", 1), ("\n", 1), ("\u{B}", 1), ("\u{C}", 1), ("\r", 1), ("\u{85}", 2), ("\u{A0}", 2),
    ("\u{AD}", 2), ("\u{1680}", 3), ("\u{2000}", 3), ("\u{2003}", 3), ("\u{200A}", 3), ("\u{200B}", 3),
    ("\u{200D}", 3), ("\u{2028}", 3), ("\u{202F}", 3), ("\u{205F}", 3), ("\u{2060}", 3), ("\u{3000}", 3),
    ("\u{FEFF}", 3),
    ("a", 0), ("0", 0), ("中", 0), ("、", 0), ("　中", 3), ("\u{A1}", 0), ("\u{2010}", 0), ("\u{2018}", 0),
    ("—", 0),
    ("\u{2070}", 0), ("\u{3001}", 0), ("\u{FEFE}", 0), ("😀", 0), ("", 0), ("\u{8}", 0), ("\u{E}", 0),
  ])
  func whiteSpaceIsWhatPrintsNothing(text: String, length: Int) {
    let bytes = Array(text.utf8)
    #expect(Characters.whiteSpace(bytes.span, at: 0) == length)
  }

  @Test(arguments: [[0xC2], [0xE3, 0x80], [0xE2], [0xEF, 0xBB]] as [[UInt8]])
  func aCharacterThatIsCutOffIsNoWhiteSpace(bytes: [UInt8]) {
    #expect(Characters.whiteSpace(bytes.span, at: 0) == 0)
    #expect(Characters.whiteSpace(bytes.span, at: bytes.count) == 0)
  }

  @Test(arguments: [
    ("  a b  ", 2, 5), ("　宁波　", 3, 9), ("\u{FEFF}\t成都\u{A0}\n", 4, 10), ("", 0, 0), ("   ", 3, 3),
    ("x", 0, 1), ("é ", 0, 2),
  ])
  func trimsWholeCharactersAtBothEnds(text: String, start: Int, end: Int) {
    let bytes = Array(text.utf8)
    let first = Characters.trimmedStart(bytes.span, start: 0, end: bytes.count)
    #expect(first == start)
    #expect(Characters.trimmedEnd(bytes.span, start: first, end: bytes.count) == end)
  }

  @Test func trimmingStaysInsideItsRange() {
    let bytes = Array("a   b".utf8)
    #expect(Characters.trimmedStart(bytes.span, start: 1, end: 3) == 3)
    #expect(Characters.trimmedEnd(bytes.span, start: 2, end: 4) == 2)
  }

  @Test(arguments: [("", 0), ("abc", 3), ("宁波市", 3), ("a宁😀", 3), ("e\u{301}", 2)])
  func countsUnicodeScalars(text: String, count: Int) {
    let bytes = Array(text.utf8)
    #expect(Characters.count(bytes.span, start: 0, end: bytes.count) == count)
  }

  @Test func anEmptyOrReversedRangeHoldsNoCharacters() {
    let bytes = Array("abc".utf8)
    #expect(Characters.count(bytes.span, start: 2, end: 2) == 0)
    #expect(Characters.count(bytes.span, start: 2, end: 1) == 0)
  }
}
