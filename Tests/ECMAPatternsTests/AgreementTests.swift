import ICUText
import Testing

@testable import ECMAPatterns

/// The three ways of matching and ICU agree on patterns at random.
struct AgreementTests {
  @Test(arguments: UInt64(1)...8)
  func everyWayOfMatchingGivesTheSame(seed: UInt64) throws {
    var generator = PatternGenerator(seed: seed, looks: seed > 4)
    var asked = 0
    var matched = 0
    var tables = 0
    for _ in 0..<50 {
      let pattern = generator.pattern()
      let parsed = try PatternParser.parse(pattern)
      let whole = try ECMAPattern(pattern)
      let automaton = try #require(Automaton(parsed))
      let table = Determiniser.table(of: automaton)
      if table != nil { tables += 1 }
      let simulation = SetSimulation(automaton: automaton)
      let backtracker = Backtracker(parsed, steps: 20_000)
      // ICU refuses looks back of no bounded length.
      let translation = try #require(translatedForICU(parsed.root))
      var other = try? RegularExpression(translation)
      for _ in 0..<12 {
        let text = generator.text()
        let bytes = Array(text.utf8)
        let answer = try whole.matches(bytes.span)
        if answer { matched += 1 }
        if let table {
          #expect(table.matches(bytes.span) == answer, "table: \(pattern) on \(text.debugDescription)")
        }
        #expect(
          try simulation.matches(bytes.span) == answer, "simulation: \(pattern) on \(text.debugDescription)")
        if let tried = try? backtracker.matches(bytes.span) {
          #expect(tried == answer, "backtracker: \(pattern) on \(text.debugDescription)")
        }
        if let found = try? other?.find(in: text, timeLimit: 20) {
          asked += 1
          #expect(found == answer, "ICU: \(pattern) on \(text.debugDescription)")
        }
      }
    }
    #expect(asked > 450)
    #expect(matched > 150 && matched < 550)
    #expect(tables >= (seed > 4 ? 15 : 45))
  }
}
