/// Text taken apart into characters.
package enum PlainCharacters {
  /// The characters of a text, as `Array(text)` gives them.
  ///
  /// Where every scalar is a character of its own, which a look at the bytes tells for nearly all Chinese
  /// text, no boundary has to be searched for. O(*n*).
  package static func of(_ text: String) -> [Character] {
    isPlain(text.utf8.span) ? text.unicodeScalars.map { Character($0) } : Array(text)
  }

  /// Whether no two scalars can be one character: ASCII without carriage returns, and the blocks of General
  /// Punctuation, CJK and full-width forms without what joins or combines (Unicode annex 29).
  ///
  /// Says no where it does not know.
  private static func isPlain(_ utf8: Span<UInt8>) -> Bool {
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte < 0x80 {
        if byte == 0x0D { return false }
        index += 1
        continue
      }
      guard index + 2 < utf8.count else { return false }
      let second = utf8[index + 1]
      let isPlain =
        switch byte {
        case 0xE2: second == 0x80 && utf8[index + 2] &- 0x90 <= 0x17
        // Tone marks stand at U+302A, voicing marks at U+3099.
        case 0xE3: second >= 0x90 || second == 0x80 && utf8[index + 2] < 0xAA
        case 0xE4...0xE9: true
        case 0xEF: second == 0xBC || second == 0xBD
        default: false
        }
      if !isPlain { return false }
      index += 3
    }
    return true
  }
}
