import ICUText
import Testing

@Suite struct TextFoldingTests {
  private func fold(_ text: String) -> String {
    String(decoding: TextFolding.fold(Array(text.utf8)).utf8, as: UTF8.self)
  }

  @Test(arguments: [
    ("⺠⽣实事项⽬", "民生实事项目", 3), ("５００套（间），", "500套（间），", 3), ("⼾籍", "户籍", 1),
    ("戶籍户籍", "戶籍户籍", 0), ("８５％", "85%", 3), ("３．５万㎡", "3.5万㎡", 3), ("Ａ类ｂ", "A类b", 2),
    ("①5个", "①5个", 0), ("～－—…：；？！", "～－—…：；？！", 0), ("\u{F900}\u{2F804}", "豈你", 2),
    ("\u{FA0E}\u{FA29}", "\u{FA0E}\u{FA29}", 0), ("㇐", "㇐", 0), ("", "", 0), ("a", "a", 0),
    ("＋＃＠（／）", "＋＃＠（／）", 0), ("\u{3000}\u{A0}½", "\u{3000}\u{A0}½", 0),
  ])
  func textsAreFolded(text: String, folded: String, changed: Int) {
    let result = TextFolding.fold(Array(text.utf8))
    #expect(String(decoding: result.utf8, as: UTF8.self).unicodeScalars.elementsEqual(folded.unicodeScalars))
    #expect(result.changed == changed)
    #expect(result.suspiciousCount == 0)
  }

  @Test func nothingToFoldGivesTheSameArray() {
    let bytes = Array(PlanLines.simplified.joined(separator: "\n").utf8)
    let folded = TextFolding.fold(bytes).utf8
    let isSame = folded.span.isIdentical(to: bytes.span)
    #expect(isSame)
  }

  /// One scalar in, one out, not longer, and folded for good; for every scalar there is.
  @Test func everyScalarKeepsTheInvariants() {
    var changed = 0
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = TextFolding.fold(scalar)
      if folded == scalar { continue }
      changed += 1
      #expect(UTF8.width(folded) <= UTF8.width(scalar))
      #expect(TextFolding.fold(folded) == folded)
      #expect(SuspiciousCharacterProbe.isClean(folded))
    }
    #expect(changed == 314 + 64 + 453 + 542)
  }

  /// The same through the text, with neighbours on both sides.
  @Test func everyScalarFoldsAlikeInText() {
    var text: [UInt8] = []
    var expected: [UInt8] = []
    var count = 0
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      expected.append(
        contentsOf: UTF8.encode(TextFolding.fold(scalar)) ?? UTF8.encodedReplacementCharacter)
      count += 1
    }
    let folded = TextFolding.fold(text)
    #expect(folded.utf8 == expected)
    #expect(String(decoding: folded.utf8, as: UTF8.self).unicodeScalars.count == count)
    #expect(folded.suspicious.count == TextFolding.longestReport)
    // C0 but five, DEL and C1; U+FFFD; 66 noncharacters; the private use of planes 0, 15 and 16.
    #expect(folded.suspiciousCount == 27 + 33 + 1 + 66 + 6400 + 2 * 65_534)
    let again = TextFolding.fold(folded.utf8)
    #expect(again.changed == 0)
    let isSame = again.utf8.span.isIdentical(to: folded.utf8.span)
    #expect(isSame)
    #expect(again.suspicious == folded.suspicious)
  }

  @Test func suspiciousCharactersHaveTheirOffsetInTheFoldedText() {
    let result = TextFolding.fold(Array("５\u{E000}\0⼈\u{FFFD}\u{85}\u{FFFF}\t\r\n\u{1B}\u{F0000}".utf8))
    let expected: [(Int, UInt32, SuspiciousCharacter.Kind)] = [
      (1, 0xE000, .privateUse), (4, 0, .control), (8, 0xFFFD, .replacement), (11, 0x85, .control),
      (13, 0xFFFF, .noncharacter), (19, 0x1B, .control), (20, 0xF0000, .privateUse),
    ]
    #expect(result.suspicious.map(\.offset) == expected.map(\.0))
    #expect(result.suspicious.map(\.scalar.value) == expected.map(\.1))
    #expect(result.suspicious.map(\.kind) == expected.map(\.2))
    #expect(result.suspiciousCount == 7)
  }

  @Test func bytesThatAreNotUTF8AreKept() {
    var random = SeededBytes(state: 11)
    for _ in 0..<20_000 {
      let bytes = random.bytes(Int.random(in: 0...24, using: &random))
      let once = TextFolding.fold(bytes)
      #expect(once.utf8.count <= bytes.count)
      if String(validating: bytes, as: UTF8.self) == nil, once.changed == 0 { #expect(once.utf8 == bytes) }
    }
    #expect(TextFolding.fold([0xE4, 0xB8, 0xFF, 0xC3]).utf8 == [0xE4, 0xB8, 0xFF, 0xC3])
  }
}

/// Whether a scalar would be reported, asked through the text.
private enum SuspiciousCharacterProbe {
  static func isClean(_ scalar: Unicode.Scalar) -> Bool {
    TextFolding.fold(Array(String(Character(scalar)).utf8)).suspiciousCount == 0
  }
}
