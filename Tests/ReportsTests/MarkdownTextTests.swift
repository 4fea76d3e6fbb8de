import Testing

@testable import Reports

struct MarkdownTextTests {
  @Test(arguments: [
    ("民生", "民生"), ("a|b", "a\\|b"), ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"),
    ("*b* _i_ `c` ~s~ $m$ ![x](y)", "\\*b\\* \\_i\\_ \\`c\\` \\~s\\~ \\$m\\$ \\!\\[x\\](y)"),
    ("@owner #12", "@&#8203;owner \\#&#8203;12"), ("a\nb", "a b"), ("\\|", "\\\\\\|"),
    ("-->", "--&gt;"), ("\u{1B}", "&lt;U+001B&gt;"),
  ])
  func textIsEscaped(text: String, escaped: String) { #expect(MarkdownText.escaped(text) == escaped) }

  /// What a reader of GitHub sees is what was written.
  @Test func escapesRoundTrip() {
    let printable = String(String.UnicodeScalarView((0x20...0x7E).compactMap { Unicode.Scalar($0) })) + "民生①"
    #expect(Self.rendered(MarkdownText.escaped(printable)) == printable)
    #expect(Self.rendered(MarkdownText.escaped(MarkdownText.escaped(printable))) != printable)
  }

  /// Backslash escapes and entities undone, as CommonMark 0.31 has them (sections 2.4 and 2.5).
  private static func rendered(_ text: String) -> String {
    var rendered = ""
    var rest = text[...]
    while let first = rest.first {
      rest = rest.dropFirst()
      if first == "\\", let mark = rest.first, mark.isASCII, mark.isPunctuation || mark.isSymbol {
        rendered.append(mark)
        rest = rest.dropFirst()
      } else if first == "&", let end = rest.firstIndex(of: ";") {
        let entities = ["lt": "<", "gt": ">", "amp": "&", "#8203": ""]
        rendered += entities[String(rest[..<end])] ?? "?"
        rest = rest[end...].dropFirst()
      } else {
        rendered.append(first)
      }
    }
    return rendered
  }

  @Test(arguments: [("", 3, ""), ("abc", 3, "abc"), ("abcd", 3, "abc…"), ("民生实事", 1, "民…")])
  func aLongTextIsCut(text: String, most: Int, cut: String) {
    #expect(MarkdownText.cut(text, to: most) == cut)
  }
}
