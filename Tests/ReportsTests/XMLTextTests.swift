import Testing

@testable import Reports

struct XMLTextTests {
  @Test(arguments: [
    ("民生", "民生"), ("<a b=\"c\"> & 'd'", "&lt;a b=&quot;c&quot;&gt; &amp; 'd'"), ("]]>", "]]&gt;"),
    ("a\tb\nc\rd", "a&#9;b&#10;c&#13;d"), ("\u{1B}\0", "&lt;U+001B&gt;&lt;U+0000&gt;"),
    ("\u{FFFE}\u{FFFF}\u{1FFFF}", "&lt;U+FFFE&gt;&lt;U+FFFF&gt;&lt;U+1FFFF&gt;"), ("\u{85}😀", "\u{85}😀"),
  ])
  func textIsEscaped(text: String, escaped: String) { #expect(XMLText.escaped(text) == escaped) }

  /// XML 1.0, section 2.2, production 2.
  @Test func onlyCharactersThatXMLAllowsAreLeft() {
    let left = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      !XMLText.escaped(String(scalar)).unicodeScalars.allSatisfy { Self.isAllowed($0.value) }
    }
    #expect(left == [])
  }

  private static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
