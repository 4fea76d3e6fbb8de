import Provenance
import Testing

@testable import SourceText

struct PinyinMarksTests {
  private func read(_ text: String) throws -> (text: String, codes: [String]) {
    let decoded = try SourceReader.read(Array(text.utf8), encoding: nil)
    return (
      PieceText.joined(String(decoding: decoded.source.utf8, as: UTF8.self)),
      decoded.findings.map(\.code.rawValue)
    )
  }

  @Test func readingsBehindCharactersArePassedOver() throws {
    let found = try read("各區(qū)縣(xiàn)任務(wù)")
    #expect(found.text == "各區縣任務")
    #expect(found.codes == ["readings-inserted"])
  }

  @Test(arguments: ["新增床位(zhang)", "公園(3個)", "甲A(bì)乙", "（qū）", "區(qū", "區(Qū)"])
  func otherBracketsStay(text: String) throws {
    let found = try read(text)
    #expect(found.text == text)
    #expect(found.codes.isEmpty)
  }

  @Test func theNumberOfCharactersStays() {
    let text = "區(qū)縣"
    let silenced = PinyinMarks.silenced(Array(text.utf8))
    #expect(String(decoding: silenced.utf8, as: UTF8.self).unicodeScalars.count == text.unicodeScalars.count)
    #expect(silenced.count == 1)
  }
}
