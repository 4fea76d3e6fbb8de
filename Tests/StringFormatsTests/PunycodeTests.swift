import Testing

@testable import StringFormats

/// Punycode, on samples of RFC 3492, section 7.1.
struct PunycodeTests {
  @Test(arguments: [
    ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"), ("他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb"),
    ("3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"), ("パフィーdeルンバ", "de-jg4avhby1noc0d"),
    ("そのスピードで", "d9juau41awczczp"),
    ("中国", "fiqs8s"), ("bücher", "bcher-kva"),
  ])
  func bothWays(text: String, code: String) {
    let scalars = text.unicodeScalars.map(\.value)
    #expect(Punycode.encoded(scalars).map { String(decoding: $0, as: UTF8.self) } == code)
    let bytes = Array(code.utf8)
    #expect(Punycode.decoded(bytes.span) == scalars)
  }

  @Test(arguments: ["", "-", "a-", "-a", "9", "99999999", "zzzzzzzzzzzz", "é", "a b", "!"])
  func whatIsNone(code: String) {
    let bytes = Array(code.utf8)
    let decoded = Punycode.decoded(bytes.span)
    // Whatever it is taken for, it is not what Punycode makes of a label beyond ASCII.
    #expect(
      decoded == nil || decoded?.contains { $0 >= 0x80 } == false
        || decoded.flatMap(Punycode.encoded) != bytes)
  }
}
