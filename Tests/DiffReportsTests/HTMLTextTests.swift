import Testing

@testable import DiffReports

struct HTMLTextTests {
  @Test(arguments: [
    ("a<b>&\"c", "a&lt;b&gt;&amp;&quot;c"), ("甲\u{202E}乙", "甲&lt;U+202E&gt;乙"), ("\u{0}", "&lt;U+0000&gt;"),
    ("一\n二", "一 二"),
  ])
  func whatIsPrintedIsEscaped(text: String, escaped: String) { #expect(HTMLText.escaped(text) == escaped) }

  @Test(arguments: [
    (0xFDD0 as UInt32, "&lt;U+FDD0&gt;"), (0x1FFFE, "&lt;U+1FFFE&gt;"), (0xFFFF, "&lt;U+FFFF&gt;"),
  ])
  func noncharactersAreShown(value: UInt32, escaped: String) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(HTMLText.escaped(String(scalar)) == escaped)
  }

  @Test(arguments: [
    ("plain words", [HTMLText.Run(text: "plain words", isChinese: false)]),
    (
      "target 600人 → 680人 (+80人, +13.33 %)",
      [
        HTMLText.Run(text: "target ", isChinese: false), HTMLText.Run(text: "600人", isChinese: true),
        HTMLText.Run(text: " → ", isChinese: false), HTMLText.Run(text: "680人", isChinese: true),
        HTMLText.Run(text: " (", isChinese: false), HTMLText.Run(text: "+80人", isChinese: true),
        HTMLText.Run(text: ", +13.33 %)", isChinese: false),
      ]
    ),
  ])
  func chineseStretchesAreFound(sentence: String, runs: [HTMLText.Run]) {
    #expect(HTMLText.runs(sentence) == runs)
  }

  @Test(arguments: ["", " ", "甲 ", " 甲", "a甲b 乙", "（甲）x", "甲\u{301}e\u{301}"])
  func theStretchesAreTheSentence(sentence: String) {
    #expect(HTMLText.runs(sentence).map(\.text).joined() == sentence)
  }
}
