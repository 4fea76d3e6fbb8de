import SourceText
import Testing

@testable import Minsheng

struct ScriptShadowTests {
  private func made(_ text: String) -> ScriptShadow? {
    ScriptShadow(of: SourceText(utf8: Array(text.utf8)))
  }

  @Test func everyOffsetAgrees() throws {
    let text = "附件 1\r\n序號\t項目名稱\t牽頭單位\u{C}\n1\t新增托位500個\t市衞生健康委員會\n𠮷林縣②é"
    let shadow = try #require(made(text))
    #expect(
      String(decoding: shadow.simplified.utf8, as: UTF8.self)
        == "附件 1\r\n序号\t项目名称\t牵头单位\u{C}\n1\t新增托位500个\t市卫生健康委员会\n𠮷林县②é")
    #expect(shadow.simplified.lines == shadow.printed.lines)
    #expect(String(decoding: shadow.printed.utf8, as: UTF8.self) == text)
    #expect(shadow.traditionalCount == 11)
  }

  @Test(arguments: [
    (0, 100, false), (1, 49, true), (1, 50, false), (2, 98, true), (2, 99, false), (1, 0, true),
  ])
  func oneInFiftyMakesADumpTraditional(traditional: Int, simplified: Int, expected: Bool) {
    let text =
      String(repeating: "號", count: traditional) + String(repeating: "的", count: simplified) + "\n1「2」"
    #expect((made(text) != nil) == expected)
  }

  @Test(arguments: ["", "abc\n", "\u{FFFD}\u{10FFFF}", "乾隆"])
  func otherTextHasNoShadow(text: String) { #expect(made(text) == nil) }

  @Test func bytesThatEndInsideACharacterDoNoHarm() {
    #expect(ScriptShadow(of: SourceText(utf8: Array("號".utf8) + [0xE8, 0x99]))?.traditionalCount == 1)
    #expect(ScriptShadow(of: SourceText(utf8: [0xE8, 0x99])) == nil)
  }
}
