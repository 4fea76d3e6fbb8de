import SourceText
import Testing

struct DisplacedBreaksTests {
  private func moved(_ text: String, _ distance: Int) -> String {
    String(decoding: DisplacedBreaks.moved(Array(text.utf8), by: distance), as: UTF8.self)
  }

  @Test(
    arguments: [
      ("附件1\n2023年\n序号\n", 1, "附件12\n023年序\n号\n"), ("附件12\n023年序\n号\n", -1, "附件1\n2023年\n序号\n"),
      ("ab\n\ncd\r\nef", 2, "abcd\n\nef"), ("ab\ncd ef\ngh", -2, "abcd\n efgh"),
      ("a b\nc", -1, "a\n bc"), ("\n x\n", 1, "\n x\n"), ("", 1, ""), (" \n ", -2, " \n "),
      ("a\u{C}b c", 1, "ab\u{C} c"),
      ("民\u{3000}生\n实事", -1, "民\n\u{3000}生实事"),
    ])
  func everyBreakMovesAndNothingElse(text: String, distance: Int, expected: String) {
    #expect(moved(text, distance) == expected)
  }

  @Test(arguments: DisplacedBreaks.distances)
  func movingBackGivesTheTextAgain(distance: Int) {
    let text = "2023年责任清单\n序号项目名称\n1新增托位\n\n5000个\n市教育局负责\n"
    #expect(moved(moved(text, distance), -distance) == text)
  }

  @Test func noCharacterIsLost() {
    let text = "a\nb\nc\nd"
    for distance in -5...5 {
      #expect(moved(text, distance).filter { !$0.isWhitespace } == "abcd")
    }
  }
}
