import Provenance
import Testing

@testable import Reports

struct SARIFTextTests {
  @Test(arguments: [
    ("民生", "民生"), ("{\"a\": 1}", "{\"a\": 1}"), ("{0} {12}", "{{0}} {{12}}"), ("{}", "{}"), ("{1", "{1"),
    ("[a]", "[a]"), ("[a](b)", "\\[a](b)"), ("{{0}}", "{{{0}}}"),
  ])
  func aTextHoldsNoPlaceholderAndNoLink(text: String, escaped: String) {
    #expect(SARIFText.escaped(text) == escaped)
  }

  @Test func levelsAreThoseOfTheStandard() {
    #expect(SARIFText.level(.error) == "error")
    #expect(SARIFText.level(.warning) == "warning")
    #expect(SARIFText.level(.info) == "note")
  }
}
