import TableReading
import Testing

struct DelimiterTests {
  @Test(arguments: [
    (Delimiter.tab, "\t", "tab"), (.pipe, "|", "pipe"), (.comma, ",", "comma"),
    (.semicolon, ";", "semicolon"),
  ])
  func aDelimiterIsOneByteWithAName(delimiter: Delimiter, character: String, name: String) {
    #expect(Array(character.utf8) == [delimiter.rawValue])
    #expect(delimiter.name == name)
  }

  @Test func tabsAreTriedFirst() {
    #expect(Delimiter.allCases == [.tab, .pipe, .comma, .semicolon])
  }
}
