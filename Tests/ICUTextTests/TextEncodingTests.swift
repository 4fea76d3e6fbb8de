import ICUText
import Testing

@Suite struct TextEncodingTests {
  @Test(arguments: [
    ("UTF-8", "UTF-8"), ("utf8", "UTF-8"), ("Utf_8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("GB18030", "GB18030"),
    ("gb18030", "GB18030"), ("GBK", "GB18030"), ("gbk", "GB18030"), ("GB2312", "GB18030"),
    ("gb-2312", "GB18030"), ("CP936", "GB18030"), ("cp936", "GB18030"), ("MS936", "GB18030"),
    ("EUC-CN", "GB18030"), ("windows-936", "GB18030"), ("x-gbk", "GB18030"), ("936", "GB18030"),
    ("Big5", "Big5"), ("BIG5", "Big5"), ("big-5", "Big5"), ("950", "Big5"), ("Big5-HKSCS", "Big5-HKSCS"),
    ("UTF-16", "UTF-16"), ("utf16", "UTF-16"), ("UTF-16LE", "UTF-16LE"), ("utf-16be", "UTF-16BE"),
    ("UTF-32LE", "UTF-32LE"), ("Shift_JIS", "Shift_JIS"), ("sjis", "Shift_JIS"), ("latin1", "ISO-8859-1"),
    ("windows-1252", "windows-1252"), ("EUC-KR", "EUC-KR"),
  ])
  func wordsNameEncodings(word: String, label: String) throws {
    let encoding = try TextEncoding(word: word)
    #expect(encoding.label == label)
    #expect(encoding.description == label)
  }

  @Test(arguments: [
    "", " ", "klingon", "UTF-9", "utf 8", "gbk,version=1", "../utf-8", "编码", "utf-8\0",
    String(repeating: "u", count: 60), String(repeating: "a", count: 10_000),
  ])
  func otherWordsAreUnknown(word: String) {
    #expect(throws: DecodingFailure.unknownEncoding(word)) { try TextEncoding(word: word) }
  }

  @Test func labelsAreWordsThemselves() throws {
    for encoding in [
      TextEncoding.utf8, .utf16, .utf16LE, .utf16BE, .utf32LE, .utf32BE, .gb18030, .big5, .big5HKSCS,
    ] {
      #expect(try TextEncoding(word: encoding.label) == encoding)
    }
  }
}
