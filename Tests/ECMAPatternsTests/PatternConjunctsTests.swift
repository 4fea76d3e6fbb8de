import Testing

@testable import ECMAPatterns

/// Looks ahead from the start, taken apart.
struct PatternConjunctsTests {
  @Test(arguments: [
    ("^(?=a)(?!b)c", [false, true, false]), ("^(?=a)", [false]), ("^(?!a)", [true]), ("a(?=b)", [false]),
    ("^a(?=b)", [false]), ("(?=a)b", [false]), ("^(?<=a)b", [false]), (#"^(?=(a))\1"#, [false]),
    ("^(?=a)|b", [false]),
    ("", [false]),
  ])
  func parts(pattern: String, negated: [Bool]) throws {
    #expect(try PatternParser.parse(pattern).conjuncts.map(\.isNegated) == negated)
  }

  @Test func manyLooksStayTogether() throws {
    let pattern = "^" + String(repeating: "(?!b)", count: 100) + "a"
    #expect(try PatternParser.parse(pattern).conjuncts.count == 17)
    #expect(try ECMAPatternTests.matches(pattern, "a"))
    #expect(try !ECMAPatternTests.matches(pattern, "ba"))
  }
}
