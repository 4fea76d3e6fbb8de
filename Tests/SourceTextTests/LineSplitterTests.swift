import Testing

@testable import SourceText

struct LineSplitterTests {
  /// `number page text` of every line.
  private func lines(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return LineSplitter.split(bytes).map { line in
      "\(line.number) \(line.page) \(String(decoding: bytes[line.bytes], as: UTF8.self))"
    }
  }

  @Test(arguments: [
    ("", []),
    ("a", ["1 1 a"]),
    ("a\n", ["1 1 a"]),
    ("a\nb", ["1 1 a", "2 1 b"]),
    ("a\r\nb\r\n", ["1 1 a", "2 1 b"]),
    ("a\rb\r", ["1 1 a", "2 1 b"]),
    ("a\n\nb", ["1 1 a", "2 1 ", "3 1 b"]),
    ("a\r\n\r\nb", ["1 1 a", "2 1 ", "3 1 b"]),
    ("a\n\rb", ["1 1 a", "2 1 ", "3 1 b"]),
    ("\n", ["1 1 "]),
    ("a\r\r\nb", ["1 1 a", "2 1 ", "3 1 b"]),
    ("a\u{B}b\u{85}c\u{2028}d", ["1 1 a\u{B}b\u{85}c\u{2028}d"]),
    ("a\tb\nc", ["1 1 a\tb", "2 1 c"]),
  ])
  func aLineEndsAtLineFeedAndCarriageReturn(text: String, expected: [String]) {
    #expect(lines(of: text) == expected)
  }

  @Test(arguments: [
    ("a\n\u{C}b\n", ["1 1 a", "2 2 b"]),
    ("a\u{C}b", ["1 1 a", "1 2 b"]),
    ("\u{C}a", ["1 2 a"]),
    ("a\n\u{C}", ["1 1 a"]),
    ("a\n\u{C}\u{C}b", ["1 1 a", "2 3 b"]),
    ("a\u{C}\nb", ["1 1 a", "1 2 ", "2 2 b"]),
    ("宁波\r\n\u{C}成都\r\n\u{C}重庆", ["1 1 宁波", "2 2 成都", "3 3 重庆"]),
  ])
  func aFormFeedStartsAPageAndNoLine(text: String, expected: [String]) {
    #expect(lines(of: text) == expected)
  }

  @Test func noByteIsLostBetweenLines() {
    let bytes = Array("一\r\n二\u{C}三\r四\n\n五".utf8)
    let kept = LineSplitter.split(bytes).reduce(0) { $0 + $1.bytes.count }
    // CR LF, FF, CR, LF, LF
    #expect(kept == bytes.count - 6)
  }
}
