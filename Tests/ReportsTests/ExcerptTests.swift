import ICUText
import Testing

@testable import Reports

struct ExcerptTests {
  private static func marked(_ excerpt: Excerpt) -> String {
    let scalars = Array(excerpt.text.unicodeScalars)[excerpt.caret]
    return String(String.UnicodeScalarView(scalars))
  }

  @Test(
    arguments: [
      ("", 0..<0, "", 0..<0), ("abc", 1..<2, "abc", 1..<2), ("abc", 3..<3, "abc", 3..<3),
      ("abc", 2..<99, "abc", 2..<3), ("abc", -5 ..< -1, "abc", 0..<0), ("abc", 7..<9, "abc", 3..<3),
      ("民生实事", 1..<3, "民生实事", 1..<3), ("ab\ncd", 1..<5, "ab", 1..<2), ("ab\r\ncd", 0..<2, "ab", 0..<2),
    ] as [(String, Range<Int>, String, Range<Int>)])
  func aShortLineIsKept(line: String, range: Range<Int>, text: String, caret: Range<Int>) {
    let excerpt = Excerpt(line: line, range: range)
    #expect(excerpt.text == text)
    #expect(excerpt.caret == caret)
  }

  @Test func aLongLineIsCutOnBothSides() {
    let line = String(repeating: "a", count: 500) + "XY" + String(repeating: "b", count: 500)
    let excerpt = Excerpt(line: line, range: 500..<502, columns: 20)
    #expect(excerpt.text == "…aaaaaaaaXYbbbbbbbb…")
    #expect(excerpt.caret == 9..<11)
  }

  @Test func aSideThatIsShortGivesItsRoomToTheOther() {
    let tail = String(repeating: "b", count: 50)
    #expect(Excerpt(line: "XY" + tail, range: 0..<2, columns: 20).text == "XYbbbbbbbbbbbbbbbbb…")
    #expect(Excerpt(line: tail + "XY", range: 50..<52, columns: 20).text == "…bbbbbbbbbbbbbbbbbXY")
  }

  @Test func aLongPlaceIsCutToItsBeginning() {
    let line = "key: " + String(repeating: "民", count: 100) + " end"
    let excerpt = Excerpt(line: line, range: 5..<105, columns: 30)
    #expect(excerpt.text == "key: " + String(repeating: "民", count: 10) + "…")
    #expect(Self.marked(excerpt) == String(repeating: "民", count: 10))
  }

  /// However wide the characters, the excerpt keeps to its columns and holds the start of the place.
  @Test(arguments: ["a", "民", "e\u{301}", "\u{202E}", "😀", "\t"])
  func anExcerptKeepsToItsColumns(letter: String) {
    let line = Array(repeating: letter, count: 400).joined()
    let count = line.unicodeScalars.count
    for start in stride(from: 0, through: count, by: 7) {
      for columns in [20, 37, 100] {
        let excerpt = Excerpt(line: line, range: start..<min(count, start + 5), columns: columns)
        let width = excerpt.text.unicodeScalars.reduce(0) { $0 + VisibleText.columns(of: $1) }
        #expect(width <= columns)
        #expect(excerpt.caret.upperBound <= excerpt.text.unicodeScalars.count)
        #expect(start == count || !excerpt.caret.isEmpty)
      }
    }
  }

  /// The form for bytes finds the line by itself and agrees with the form for a line.
  @Test func bytesAndLinesAgree() {
    let lines = [
      "{", "  \"名\": \"新增托位（普惠）5000个\", \"x\": [" + String(repeating: "12,", count: 90) + "0]", "}",
    ]
    for ending in ["\n", "\r\n"] {
      let bytes = Array(lines.joined(separator: ending).utf8)
      let scalars = Array(lines[1].unicodeScalars)
      let lineStart = 1 + ending.utf8.count
      for start in 0..<scalars.count {
        let end = min(scalars.count, start + 4)
        let before = String(String.UnicodeScalarView(scalars[..<start])).utf8.count
        let length = String(String.UnicodeScalarView(scalars[start..<end])).utf8.count
        #expect(
          Excerpt(bytes: bytes.span, offset: lineStart + before, length: length)
            == Excerpt(line: lines[1], range: start..<end))
      }
    }
  }

  @Test func aPlaceOverSeveralLinesIsMarkedToTheEndOfItsFirst() {
    let bytes = Array("ab [1,\n 2] cd".utf8)
    let excerpt = Excerpt(bytes: bytes.span, offset: 3, length: 7)
    #expect(excerpt.text == "ab [1,")
    #expect(excerpt.caret == 3..<6)
  }

  @Test(arguments: [(-5, 3), (0, .max), (.max, .max), (.min, .min), (3, -1), (6, 0), (7, 1)] as [(Int, Int)])
  func placesOutsideTheFileAreClipped(offset: Int, length: Int) {
    let bytes = Array("abc\ndef".utf8)
    let excerpt = Excerpt(bytes: bytes.span, offset: offset, length: length)
    #expect(["abc", "def"].contains(excerpt.text))
    #expect(excerpt.caret.upperBound <= 3)
  }

  @Test func bytesThatAreNoTextAreShownAsSuch() {
    let bytes: [UInt8] = Array(repeating: 0x80, count: 5000)
    let excerpt = Excerpt(bytes: bytes.span, offset: 2500, length: 10, columns: 20)
    #expect(excerpt.text.unicodeScalars.count <= 20)
    #expect(Self.marked(excerpt).contains("\u{FFFD}"))
  }
}
