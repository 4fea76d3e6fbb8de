import ICUText
import Testing

/// Properties by their names, and what has them.
struct UnicodePropertyTests {
  @Test(arguments: [
    "Lu", "Uppercase_Letter", "L", "Letter", "digit", "punct", "cntrl", "Combining_Mark", "LC",
  ])
  func categoriesHaveExactNames(name: String) {
    #expect(UnicodeProperty(category: name) != nil)
    #expect(UnicodeProperty(category: name + " ") == nil)
    #expect(UnicodeProperty(category: name.lowercased() + "X") == nil)
  }

  @Test func looseNamesAreNone() {
    #expect(UnicodeProperty(category: "lu") == nil)
    #expect(UnicodeProperty(category: "uppercase letter") == nil)
    #expect(UnicodeProperty(script: "han", extensions: false) == nil)
    #expect(UnicodeProperty(binary: "alphabetic") == nil)
    #expect(UnicodeProperty(binary: "Script") == nil)
    #expect(UnicodeProperty(binary: "") == nil)
  }

  @Test func aliasesNameTheSameProperty() throws {
    #expect(UnicodeProperty(category: "Nd") == UnicodeProperty(category: "Decimal_Number"))
    #expect(
      UnicodeProperty(script: "Han", extensions: false) == UnicodeProperty(script: "Hani", extensions: false))
    #expect(
      UnicodeProperty(script: "Han", extensions: false) != UnicodeProperty(script: "Han", extensions: true))
    #expect(try #require(UnicodeProperty(binary: "Alpha")).name == "Alphabetic")
  }

  @Test func rangesAscendAndDoNotTouch() throws {
    for property in [
      UnicodeProperty(category: "L"), UnicodeProperty(script: "Han", extensions: true),
      UnicodeProperty(binary: "Emoji"),
    ] {
      let ranges = try #require(property).ranges()
      #expect(ranges.count > 10)
      for (one, next) in zip(ranges, ranges.dropFirst()) { #expect(one.upperBound + 1 < next.lowerBound) }
    }
    #expect(
      try #require(UnicodeProperty(binary: "ASCII_Hex_Digit")).ranges() == [
        0x30...0x39, 0x41...0x46, 0x61...0x66,
      ])
    let han = try #require(UnicodeProperty(script: "Han", extensions: false)).ranges()
    #expect(han.contains { $0.contains(0x4E2D) && $0.contains(0x9FA5) })
    #expect(!han.contains { $0.contains(0x3001) })
  }

  @Test func foldingIsOneForOne() {
    #expect(UnicodeProperty.simpleFold(0x41) == 0x61)
    #expect(UnicodeProperty.simpleFold(0x212A) == 0x6B)
    #expect(UnicodeProperty.simpleFold(0xDF) == 0xDF)
    #expect(UnicodeProperty.simpleFold(0x4E2D) == 0x4E2D)
    #expect(UnicodeProperty.simpleFold(.max) == .max)
  }
}
