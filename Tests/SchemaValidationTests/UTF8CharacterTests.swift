import Testing

@testable import SchemaValidation

struct UTF8CharacterTests {
  /// Bytes at both sides of every border of RFC 3629, section 4.
  private static let bytes: [UInt8] = [
    0x00, 0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
    0xEE, 0xEF,
    0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF7, 0xF8, 0xFF,
  ]

  @Test(arguments: bytes.filter { $0 >= 0x80 })
  func agreesWithTheStandardLibraryOnEverySequenceOfBorders(lead: UInt8) {
    for second in Self.bytes {
      for third in Self.bytes {
        for fourth in Self.bytes {
          let sequence = [lead, second, third, fourth]
          let expected = (2...4).first {
            String(validating: sequence.prefix($0), as: UTF8.self)?.unicodeScalars.count == 1
          }
          #expect(UTF8Character.end(sequence.span, from: 0) == expected, "\(sequence)")
        }
      }
    }
  }

  @Test(arguments: [[0xC3], [0xE4, 0xB8], [0xF0, 0x9F, 0x98], [0xE4], [0xF0]] as [[UInt8]])
  func findsNoCharacterThatTheEndCutsOff(sequence: [UInt8]) {
    #expect(UTF8Character.end(sequence.span, from: 0) == nil)
  }

  /// In texts, in names, behind an escape, outside of both, and behind another fault.
  @Test(arguments: [
    ("[\"ab\u{00}\"]", 4), ("{\"\u{00}\":1}", 2), ("[\"\\n\u{00}\"]", 4), ("[1,\u{00}]", 3),
    ("[1,,\"\u{00}\"]", 5),
  ])
  func saysWhereATextIsNotUTF8(text: String, offset: Int) throws {
    // The zero stands for the byte that is wrong.
    let bytes = text.utf8.map { $0 == 0 ? 0xFF : $0 }
    let fault = #expect(throws: JSONFault.self) { try JSONText(bytes) }
    #expect(fault?.reason == .encoding)
    #expect(fault?.offset == offset)
  }
}
