import Testing

@testable import ECMAPatterns

/// Tables of states: how large they are, and when there are none.
struct DeterminiserTests {
  private func table(_ pattern: String) throws -> StateTable? {
    try Determiniser.table(of: #require(Automaton(PatternParser.parse(pattern))))
  }

  @Test(arguments: [
    // Failure and success are states too.
    ("^a$", 4), ("^a{3}$", 6), ("^(a+)+$", 4), ("(x+x+)+y", 6), ("^.{0,500}$", 503), ("", 2), ("[]", 4),
    ("^a", 3),
    (#"\b"#, 5), ("^(?:ab|ac)$", 5),
  ])
  func aTableHasFewStates(pattern: String, count: Int) throws {
    let made = try #require(try table(pattern))
    #expect(made.stateCount == count)
  }

  @Test func anExponentialTableIsNotMade() throws {
    #expect(try table("(?:a|b)*a(?:a|b){20}") == nil)
  }

  @Test func hundredsOfWordsAreATable() throws {
    let words = (0..<300).map(Self.word)
    let pattern = words.joined(separator: "|")
    #expect(try table(pattern) != nil)
    for (number, word) in words.enumerated() where number % 37 == 0 {
      #expect(try ECMAPatternTests.matches(pattern, "前" + word + "后"))
      #expect(try !ECMAPatternTests.matches(pattern, String(word.dropLast())))
    }
  }

  private static func word(_ number: Int) -> String {
    var word = String.UnicodeScalarView()
    for place in 0..<3 {
      let offset = (number * 7 + place * 131) % 500
      if let scalar = Unicode.Scalar(UInt32(0x4E00 + offset)) { word.append(scalar) }
    }
    return String(word)
  }

  @Test func looksAreForTheSimulation() throws {
    #expect(try table("a(?=b)") == nil)
  }
}
