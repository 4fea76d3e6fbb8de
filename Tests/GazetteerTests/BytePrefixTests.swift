import Testing

@testable import Gazetteer

struct BytePrefixTests {
  @Test(
    arguments: [
      ("市教育局", "市", true), ("市教育局", "市教育局", true), ("市教育局", "", true), ("市", "市教育局", false),
      ("", "市", false),
      ("教育局", "市", false),
    ] as [(String, String, Bool)])
  func aTextBeginsWithAWord(text: String, word: String, expected: Bool) {
    #expect(text.begins(with: word) == expected)
    #expect(text[...].begins(with: word) == expected)
  }

  @Test(
    arguments: [
      ("市教育局", "局", true), ("市教育局", "市教育局", true), ("市教育局", "", true), ("局", "教育局", false), ("", "局", false),
      ("教育局", "办", false),
    ] as [(String, String, Bool)])
  func aTextEndsWithAWord(text: String, word: String, expected: Bool) {
    #expect(text.ends(with: word) == expected)
    #expect(text.dropFirst(0).ends(with: word) == expected)
  }
}
