import Testing

@testable import Reports

struct ByteWindowTests {
  private static let bytes = Array("上海\n杭a州市\r\nx".utf8)

  @Test(
    arguments: [
      (7, 9, "", false), (10, 9, "杭", false), (11, 9, "杭a", false), (17, 9, "杭a州市", false),
      (17, 2, "州市", true), (0, 9, "", false), (20, 9, "x", false),
    ] as [(Int, Int, String, Bool)])
  func theEndOfALineIsReadBackwards(end: Int, limit: Int, text: String, goesOn: Bool) {
    let window = ByteWindow(Self.bytes.span, endingAt: end, scalars: limit)
    #expect(window.scalars == Array(text.unicodeScalars))
    #expect(window.goesOn == goesOn)
  }

  @Test(
    arguments: [
      (0, 20, 9, "上海", false, true), (0, 6, 9, "上海", false, false), (7, 20, 2, "杭a", true, false),
      (7, 11, 2, "杭a", false, false), (19, 20, 9, "x", false, false), (6, 6, 9, "", false, false),
    ] as [(Int, Int, Int, String, Bool, Bool)])
  func theStartOfALineIsReadForwards(
    start: Int, end: Int, limit: Int, text: String, goesOn: Bool, endsLine: Bool
  ) {
    let window = ByteWindow(Self.bytes.span, from: start, to: end, scalars: limit)
    #expect(window.scalars == Array(text.unicodeScalars))
    #expect(window.goesOn == goesOn)
    #expect(window.endsLine == endsLine)
  }
}
