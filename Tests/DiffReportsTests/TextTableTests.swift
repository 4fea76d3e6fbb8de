import Testing

@testable import DiffReports

struct TextTableTests {
  @Test func aChineseCharacterTakesTwoColumns() {
    var table = TextTable([(.left, 10), (.right, 10)])
    table.add(["托位", "600个"])
    table.add(["abc", "1"])
    #expect(table.lines(indent: "  ") == ["  托位  600个", "  abc       1"])
  }

  @Test func emptyColumnsAndSpacesAtTheEndAreLeftOut() {
    var table = TextTable([(.left, 10), (.left, 10), (.left, 10)])
    table.add(["a", "", "long"])
    table.add(["b", "", ""])
    #expect(table.lines(indent: "") == ["a  long", "b"])
  }

  @Test(arguments: [
    ("新增托位", 8, "新增托位"), ("新增托位", 7, "新增托…"), ("新增托位", 6, "新增…"), ("abc", 3, "abc"), ("abcd", 3, "ab…"),
  ])
  func longCellsAreCut(text: String, most: Int, shown: String) {
    #expect(TextTable.cut(text, to: most) == shown)
  }

  @Test func whatCannotBeSeenIsShown() {
    var table = TextTable([(.left, 40)])
    table.add(["a\u{202E}b\nc"])
    #expect(table.lines(indent: "") == ["a<U+202E>b c"])
  }
}
