import Testing

@testable import TableReading

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

  @Test(arguments: [
    ("序号\t名称", true), ("a|b", true), ("1,2", true), ("1;2", true), ("序号，名称；", false), ("", false),
  ])
  func aLineHoldsOneOrNot(line: String, expected: Bool) {
    let source = Samples.source("1,2\n\(line)\n1|2")
    #expect(Delimiter.anyStands(onLine: 1, of: source) == expected)
  }
}
