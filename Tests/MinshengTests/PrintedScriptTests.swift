import SourceText
import Testing

@testable import Minsheng

struct PrintedScriptTests {
  private func made(_ text: String) throws -> PrintedScript {
    PrintedScript(try #require(ScriptShadow(of: SourceText(utf8: Array(text.utf8)))))
  }

  static let dump = """
    1 頭髮捐贈 發展 100 台
    2 發放育
    兒券 100個
    3 臺州會議 髮型100个
    """

  @Test(arguments: [
    ("头发捐赠", 1, 1, "頭髮捐贈"), ("发展", 1, 1, "發展"), ("100台", 1, 1, "100台"), ("台州", 3, 4, "臺州"),
    // Joined from two lines, and with the white space that joining leaves.
    ("发放育儿券", 2, 3, "發放育兒券"), ("发 放育 儿券", 2, 3, "發 放育 兒券"),
    // The same amount in two prints.
    ("100个", 2, 3, "100個"), ("100个", 4, 4, "100个"),
    // A merged cell is printed in other lines.
    ("头发捐赠", 4, 4, "頭髮捐贈"),
    // Joined from two places: each part as it stands where it is printed.
    ("发放育台州", 2, 4, "發放育臺州"), ("发展头发", 1, 1, "發展頭髮"),
    // Nothing of it is printed.
    ("abc", 1, 1, "abc"), ("东西", 1, 1, "东西"), ("", 1, 1, ""),
    // Lines that the dump lacks.
    ("头发捐赠", 0, 99, "頭髮捐贈"), ("头发捐赠", 98, 3, "頭髮捐贈"),
  ])
  func textIsGivenAsPrinted(text: String, first: Int, last: Int, expected: String) throws {
    var script = try made(Self.dump)
    #expect(script.restored(text, lines: [LineRange(first, last)]) == expected)
  }

  @Test func whatIsNotComparedIsSaid() throws {
    let shadow = try #require(ScriptShadow(of: SourceText(utf8: Array(Self.dump.utf8))))
    var script = PrintedScript(shadow, budget: 0)
    #expect(script.restored("会议") == "會議")
    #expect(!script.isExhausted)
    // The most frequent form: 髮 twice, 發 twice, the first of them.
    _ = script.restored("发型", lines: [LineRange(4)])
    #expect(script.isExhausted)
  }

  @Test func whatStandsForOneCharacterNeedsNoPlace() throws {
    var script = try made(Self.dump)
    #expect(script.restored("会议会") == "會議會")
  }

  @Test func cellsAlikeAreToldApartByTheirOrder() throws {
    var script = try made("區\t5个\t5個\t5个\t5個\n")
    let found = (0..<4).map { _ in script.restored("5个", lines: [LineRange(1)]) }
    #expect(found == ["5个", "5個", "5个", "5個"])
  }

  @Test func theMostFrequentPrintIsTakenWhereNothingAroundAgrees() throws {
    var script = try made("髮一\n發二\n發三\n髮四\n髮五\n")
    #expect(script.restored("甲发", lines: [LineRange(1, 3)]) == "甲發")
    #expect(script.restored("甲发") == "甲髮")
  }

  @Test func namesAreLookedForAsAWhole() throws {
    let script = try made(Self.dump)
    #expect(script.holds("育儿券"))
    #expect(script.holds("1头发捐赠发展100台2"))
    #expect(!script.holds("台州市"))
    #expect(!script.holds(""))
    #expect(!script.holds(String(repeating: "台", count: 99)))
  }

  @Test func manyDoubtfulTextsTakeLinearTime() throws {
    // Every text agrees with many places in much; without a limit this would take minutes.
    let line = String(repeating: "個个", count: 5_000)
    var script = try made(Array(repeating: line, count: 4).joined(separator: "\n"))
    for count in 0..<200 {
      let text = String(repeating: "个", count: 100 + count) + "甲"
      let restored = script.restored(text, lines: [LineRange(1, 4)])
      #expect(restored.unicodeScalars.count == text.unicodeScalars.count)
      #expect(ScriptShadow.simplified(restored) == text)
    }
  }
}
