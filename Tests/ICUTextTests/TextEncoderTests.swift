import ICUText
import Testing

@Suite struct TextEncoderTests {
  @Test(
    arguments: [
      ("UTF-8", [0xE6, 0xB0, 0x91]), ("UTF-16LE", [0x11, 0x6C]), ("UTF-16BE", [0x6C, 0x11]),
      ("GB18030", [0xC3, 0xF1]), ("Big5", [0xA5, 0xC1]), ("UTF-32BE", [0, 0, 0x6C, 0x11]),
    ] as [(String, [UInt8])])
  func oneCharacterInEachEncoding(word: String, bytes: [UInt8]) throws {
    #expect(try TextEncoding(word: word).encode("民") == bytes)
  }

  @Test func charactersWithoutAPlaceAreRefused() throws {
    #expect(throws: ICUError.self) { try TextEncoding.big5.encode("户籍") }
    do {
      _ = try TextEncoding.big5.encode("😀")
    } catch {
      #expect(error.name == "U_INVALID_CHAR_FOUND")
    }
  }

  @Test func emptyTextHasNoBytes() throws {
    #expect(try TextEncoding.gb18030.encode("").isEmpty)
  }
}
