import Testing

@testable import ECMAPatterns

/// Patterns and texts that make matchers slow: linear by construction, or given up with an error.
struct MatchLimitTests {
  private static let long = Array(repeating: UInt8(ascii: "a"), count: 20_000)

  @Test(arguments: [
    "^(a+)+$", "(x+x+)+y", "^(a|a)*$", "^(a|aa)+$", "(.*)*b$", "^(?:a?){200}a{200}$", "^((a*)*)*$",
    "(?:a|aa)+?[^]*b", "^[a-z]{1,500}$", #"^(\w+\s?)*$"#, "(?:.*a){10}b",
  ])
  func manyWaysAreOneForATable(pattern: String) throws {
    let whole = try ECMAPattern(pattern)
    #expect(whole.methods == [.table])
    let text = Self.long + [UInt8(ascii: "!")]
    #expect(try !whole.matches(text.span))
  }

  @Test(arguments: ["(?:a|b)*a(?:a|b){20}c", "(?<!b)(?:a+)+$", "(?=(?:a*)*b)a"])
  func simulationIsLinear(pattern: String) throws {
    let whole = try ECMAPattern(pattern)
    #expect(whole.methods == [.simulation])
    let text = Self.long.prefix(4000) + [UInt8(ascii: "!")]
    #expect(try !whole.matches(Array(text).span))
  }

  @Test func tryingStopsAtTheLimit() throws {
    let pattern = try PatternParser.parse(#"^(a+)+\1$"#)
    let text = Array(Self.long.prefix(60)) + [UInt8(ascii: "!")]
    let limit = #expect(throws: MatchLimit.self) {
      try Backtracker(pattern, steps: 50_000).matches(text.span)
    }
    #expect(limit?.resource == .steps)
    #expect(limit?.description.hasPrefix("the pattern takes too many steps") == true)
    #expect(limit?.chinese.contains("请简化模式") == true)
  }

  @Test(arguments: [
    "(?:a{1000}){1000}", "a{1000000000}", "(?:(?:(?:a{99}){99}){99}){99}", "(?:a|){100000}b",
    "(?:(?:){50000}|a){50000}b", "(?:(?:)(?:)(?:)b){100000}",
  ])
  func bigRepetitionsTakeNoMemory(pattern: String) throws {
    let parsed = try PatternParser.parse(pattern)
    #expect(Automaton(parsed) == nil)
    let text = Array(Self.long.prefix(500))
    // No, or no answer, but never yes.
    #expect((try? Backtracker(parsed, steps: 50_000).matches(text.span)) != true)
  }

  @Test func emptyRepetitionsAreNone() throws {
    #expect(try ECMAPattern("^(?:(?:)){1000000000}a").methods == [.table])
  }

  @Test func aRepetitionTooBigForAnAutomatonIsStillExact() throws {
    let whole = try ECMAPattern("^(?:a{300}){300}$")
    #expect(whole.methods == [.backtracking])
    #expect(try whole.matches(Array(repeating: UInt8(ascii: "a"), count: 90_000).span))
    #expect(try !whole.matches(Array(repeating: UInt8(ascii: "a"), count: 89_999).span))
  }

  @Test func aTextTooLongToRememberIsGivenUp() throws {
    let whole = try ECMAPattern("a(?!b)" + String(repeating: "(?!c)", count: 4000))
    let text = Array(repeating: UInt8(ascii: "x"), count: 20_000)
    let limit = #expect(throws: MatchLimit.self) { try whole.matches(text.span) }
    #expect(limit?.resource == .memory)
  }

  @Test func textThatIsNotUTF8DoesNotTrap() throws {
    let patterns = [#"\p{L}+$"#, #"(.)\1"#, "(?<!a)b$", #"\b中"#]
    for pattern in patterns {
      let whole = try ECMAPattern(pattern)
      for first in UInt8(0x70)...0xFF {
        for second in [UInt8(0x00), 0x80, 0xBF, 0xC3, 0xFF] {
          _ = try whole.matches([first, second].span)
          _ = try whole.matches([second, first, first].span)
        }
      }
    }
  }

  @Test func manyThreadsCanUseOnePattern() async throws {
    let whole = try ECMAPattern(#"^(?:\p{Script=Han}|(?=a)\w)+$"#)
    let answers = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let text = Array("民生a实事".utf8)
          return (0..<50).allSatisfy { _ in (try? whole.matches(text.span)) == true }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers == Array(repeating: true, count: 8))
  }
}
