import SourceText
import Testing

struct ExactTextTests {
  private static let texts = ["", "\0", "\0\0", "学位", "学位500个", "新建停车泊位", "新建停车泊位\0", "é", "e\u{301}"]

  @Test func textsAreEqualByTheirBytes() {
    for (place, left) in Self.texts.enumerated() {
      for (other, right) in Self.texts.enumerated() {
        #expect((ExactText(left) == ExactText(right)) == (place == other), "\(left) \(right)")
      }
    }
  }

  @Test func eachIsAKeyOfItsOwn() {
    let numbers = Dictionary(uniqueKeysWithValues: Self.texts.enumerated().map { (ExactText($1), $0) })
    for (number, text) in Self.texts.enumerated() { #expect(numbers[ExactText(text)] == number) }
    #expect(numbers[ExactText("学")] == nil)
  }
}
