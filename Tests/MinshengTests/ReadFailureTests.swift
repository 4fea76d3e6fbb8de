import Testing

@testable import Minsheng

struct ReadFailureTests {
  private func failure(_ bytes: [UInt8], encoding: String? = nil) -> ReadFailure? {
    do {
      _ = try PlanConverter(options: .init(encoding: encoding)).convert(bytes, name: "a.txt")
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["", " ", "\n\n", "　\t\u{C}\r\n", "\u{FEFF}", "\u{FEFF} \n"])
  func whiteSpaceAloneIsEmpty(text: String) throws {
    let found = try #require(failure(Array(text.utf8)))
    #expect(found.kind == .empty)
    #expect(
      found.message.english
        == "Expected the text of a plan, found an empty file. Extract the PDF's text again.")
    #expect(found.line == nil)
  }

  @Test func textWithoutATableSaysWhatWasExpected() throws {
    let found = try #require(failure(Array("宁波市民生实事\n第一段。\n第二段。\n".utf8)))
    #expect(found.kind == .noTable)
    #expect(
      found.message.english
        == "Expected a table with a header such as 序号, 项目名称, 牵头单位, or a numbered list of projects; the 3 lines hold neither. Extract the text again, row by row or tab-separated."
    )
  }

  @Test func aPictureIsNoText() throws {
    let png: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 1, 2, 3,
    ]
    let found = try #require(failure(png + [UInt8](repeating: 0, count: 200)))
    #expect(found.kind == .binary)
    #expect(
      found.message.english
        == "Expected text, found binary data. If this is a PDF, extract its text first, for instance with pdftotext."
    )
  }

  @Test func bytesThatAreNotTheEncodingAreNamed() throws {
    let found = try #require(failure(Array("好\n".utf8) + [0xC0, 0x41, 0x42], encoding: "UTF-8"))
    #expect(found.kind == .encoding)
    #expect(found.line == 2)
    #expect(found.message.english.hasPrefix("Expected UTF-8 text, found the bytes C0"))
    #expect(
      found.message.english.hasSuffix(
        " at byte 4. Give the right encoding with --encoding, or save the file as UTF-8."))
  }

  @Test func aFileThatWasCutOffIsSaidToBe() throws {
    let found = try #require(failure(Array("好\n中".utf8).dropLast(), encoding: "UTF-8"))
    #expect(found.kind == .encoding)
    #expect(
      found.message.english
        == "The file ends inside a character (E4 B8 in UTF-8): it was cut off. Get the whole file.")
    #expect(found.line == 2)
  }

  @Test func anUnknownEncodingIsNamed() throws {
    let found = try #require(failure(Array("好".utf8), encoding: "klingon"))
    #expect(found.kind == .encoding)
    #expect(found.message.english == "“klingon” is no encoding that is known. Try UTF-8, GB18030 or Big5.")
  }

  @Test func aMarkThatContradictsTheOptionIsNamed() throws {
    let found = try #require(failure([0xFF, 0xFE, 0x41, 0x00], encoding: "UTF-8"))
    #expect(found.kind == .encoding)
    #expect(
      found.message.english
        == "The file begins with the mark of UTF-16LE, but --encoding says UTF-8. Leave the option out.")
  }

  @Test func aFileThatIsTooLargeIsMeasured() {
    let failure = ReadFailure.tooLarge(bytes: 300 << 20)
    #expect(failure.kind == .tooLarge)
    #expect(
      failure.message.english == "Expected at most 256 MiB, found 300 MiB. Is this the dump of one plan?")
    #expect(PlanConverter.largestDump == 268_435_456)
  }

  @Test func aFileOfOneByteTooManyIsNotSaidToFit() {
    #expect(!ReadFailure.tooLarge(bytes: (256 << 20) + 1).message.english.contains("found 256 MiB"))
  }

  @Test func everySentenceIsInBothLanguages() throws {
    for bytes in [[], Array("甲".utf8), [0, 0, 0, 1, 2, 3, 0, 0]] as [[UInt8]] {
      let found = try #require(failure(bytes))
      #expect(found.message.chinese.unicodeScalars.contains { $0.value >= 0x4E00 && $0.value <= 0x9FFF })
      #expect(found.message.english.hasSuffix("."))
    }
  }
}
