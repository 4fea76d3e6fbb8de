import Quantities
import Testing

struct TextBytesTests {
  @Test(arguments: [
    ("  a ", "a"), ("\u{3000}中\u{00A0}\t", "中"), ("\u{FEFF}x y\r\n", "x y"),
    ("\u{2002}\u{200B}\u{202F}\u{205F}", ""), ("", ""), ("。", "。"),
  ])
  func trims(_ text: String, _ trimmed: String) {
    let utf8 = text.utf8.span
    let found = TextBytes.string(utf8, TextBytes.trimmed(utf8, 0..<utf8.count))
    #expect(found == trimmed)
  }

  @Test func knowsEveryWhiteSpaceCharacterOfUnicodeThatPlansUse() {
    for value in [
      0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2000, 0x2009, 0x200A, 0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF,
    ] as [UInt32] {
      let text = Unicode.Scalar(value).map { String(Character($0)) } ?? ""
      let utf8 = text.utf8.span
      let length = TextBytes.spaceLength(utf8, at: 0, to: utf8.count)
      #expect(length == text.utf8.count, "U+\(String(value, radix: 16))")
    }
  }

  @Test func bytesThatAreNotTextAreReplaced() {
    let bytes: [UInt8] = [0x31, 0xE4, 0xB8]
    let copy = TextBytes.string(bytes.span, 0..<3)
    #expect(copy == "1\u{FFFD}")
    let cut = TextBytes.character(bytes.span, at: 1, to: 3)
    #expect(cut == ("\u{FFFD}", 1))
    let surrogate: [UInt8] = [0xED, 0xA0, 0x80]
    let half = TextBytes.character(surrogate.span, at: 0, to: 3)
    #expect(half == ("\u{FFFD}", 1))
  }

  @Test func removesSpaces() {
    let utf8 = " 1 0\u{3000}个 ".utf8.span
    let found = TextBytes.stringWithoutSpaces(utf8, 0..<utf8.count)
    #expect(found == "10个")
  }
}
