import Gazetteer
import Testing

struct DivisionCodeTests {
  @Test(arguments: ["330100", "110000", "659012"])
  func sixDigitsAreACode(text: String) {
    #expect(DivisionCode(text)?.description == text)
  }

  @Test(arguments: ["", "33010", "3301000", "033010", "33010a", "３３０１００", "330 00"])
  func anythingElseIsNone(text: String) {
    #expect(DivisionCode(text) == nil)
  }
}
