import ICUText
import Testing

@Suite struct GB18030RemapTests {
  /// The code, and the character of the edition of 2022 or of extension B.
  static let rows: [([UInt8], UInt32)] = [
    ([0xA6, 0xD9], 0xFE10), ([0xA6, 0xDA], 0xFE12), ([0xA6, 0xDB], 0xFE11), ([0xA6, 0xDC], 0xFE13),
    ([0xA6, 0xDD], 0xFE14), ([0xA6, 0xDE], 0xFE15), ([0xA6, 0xDF], 0xFE16), ([0xA6, 0xEC], 0xFE17),
    ([0xA6, 0xED], 0xFE18), ([0xA6, 0xF3], 0xFE19), ([0xFE, 0x59], 0x9FB4), ([0xFE, 0x61], 0x9FB5),
    ([0xFE, 0x66], 0x9FB6), ([0xFE, 0x67], 0x9FB7), ([0xFE, 0x6D], 0x9FB8), ([0xFE, 0x7E], 0x9FB9),
    ([0xFE, 0x90], 0x9FBA), ([0xFE, 0xA0], 0x9FBB), ([0xFE, 0x51], 0x20087), ([0xFE, 0x52], 0x20089),
    ([0xFE, 0x53], 0x200CC), ([0xFE, 0x6C], 0x215D7), ([0xFE, 0x76], 0x2298F), ([0xFE, 0x91], 0x241FE),
  ]

  @Test(arguments: rows) func movedCodesHaveTheirCharacters(code: [UInt8], scalar: UInt32) throws {
    let decoded = try TextDecoder.decode(code, as: .gb18030)
    #expect(Array(string(decoded).unicodeScalars).map(\.value) == [scalar])
  }

  @Test func userDefinedCodesStayPrivateUse() throws {
    let decoded = try TextDecoder.decode([0xAA, 0xA1, 0xA2, 0xAB, 0xFE, 0xFE], as: .gb18030)
    #expect(Array(string(decoded).unicodeScalars).map(\.value) == [0xE000, 0xE766, 0xE4C5])
    #expect(TextFolding.fold(decoded.utf8).suspiciousCount == 3)
  }

  @Test func otherEncodingsKeepTheirPrivateUse() throws {
    let text = "\u{E78D}\u{E81E}"
    #expect(string(try TextDecoder.decode(Array(text.utf8))) == text)
    #expect(string(try TextDecoder.decode(try TextEncoding.utf16LE.encode(text), as: .utf16LE)) == text)
  }
}
