import Testing

@testable import Reports

struct VisibleTextTests {
  @Test(arguments: [
    ("", ""), ("民生 abc", "民生 abc"), ("a\tb", "a b"), ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\rb", "a b"),
    ("\u{1B}[31m", "<U+001B>[31m"), ("\0", "<U+0000>"), ("\u{7F}\u{9B}", "<U+007F><U+009B>"),
    ("a\u{202E}b", "a<U+202E>b"), ("a\u{2028}b\u{85}c", "a b c"), ("\u{FEFF}x\u{200B}", "<U+FEFF>x<U+200B>"),
    ("👨‍👩‍👧", "👨‍👩‍👧"), ("\u{E0041}", "<U+E0041>"), ("e\u{301}", "e\u{301}"),
  ])
  func aLineIsFitForATerminal(text: String, line: String) { #expect(VisibleText.line(text) == line) }

  @Test(
    arguments: [("a", 1), ("民", 2), ("\t", 1), ("\n", 1), ("\u{1B}", 8), ("\u{301}", 0), ("\u{E0041}", 9)]
      as [(Unicode.Scalar, Int)])
  func columnsAreThoseOfWhatIsShown(scalar: Unicode.Scalar, columns: Int) {
    #expect(VisibleText.columns(of: scalar) == columns)
  }

  /// No code point reaches a terminal that could move its cursor or break the line.
  @Test func noControlIsLeft() {
    let left = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let shown = VisibleText.shown(scalar).unicodeScalars
      return shown.isEmpty || shown.contains { $0.properties.generalCategory == .control }
    }
    #expect(left == [])
  }
}
