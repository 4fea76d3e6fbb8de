import TestSupport

/// Patterns and texts at random, the same on every run.
struct PatternGenerator {
  private var random: SplitMix64
  /// Whether patterns look around.
  private let looks: Bool

  init(seed: UInt64, looks: Bool) {
    random = SplitMix64(seed: seed)
    self.looks = looks
  }

  private static let atoms = [
    "a", "a", "b", "b", "c", "中", "国", "😀", "[ab]", "[^a]", ".", #"\d"#, #"\w"#, #"\W"#, #"\s"#, "[b-中]", "1",
    #"\p{Script=Han}"#, #"\P{L}"#, "[]", "[^]", "(?i:B)", "(?s:.)",
  ]
  private static let places = ["^", "$", #"\b"#, #"\B"#, "(?m:^)", "(?m:$)"]
  private static let quantifiers = ["*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,3}?", "{2,}", "{0}"]
  private static let letters = [
    "a", "a", "b", "b", "c", "中", "国", "😀", "1", "_", " ", "\n", "\u{2028}", "é", "B",
  ]

  private mutating func pick(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }

  mutating func text() -> String {
    (0..<Int.random(in: 0...10, using: &random)).map { _ in pick(Self.letters) }.joined()
  }

  mutating func pattern(depth: Int = 3) -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in sequence(depth: depth) }.joined(separator: "|")
  }

  private mutating func sequence(depth: Int) -> String {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in term(depth: depth) }.joined()
  }

  private mutating func term(depth: Int) -> String {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: return pick(Self.places)
    case 1 where depth > 0 && looks:
      return pick(["(?=", "(?!", "(?<=", "(?<!"]) + pattern(depth: depth - 1) + ")"
    case 2...5 where depth > 0:
      let group = pick(["(", "(?:"]) + pattern(depth: depth - 1) + ")"
      return Bool.random(using: &random) ? group : group + pick(Self.quantifiers)
    default:
      let atom = pick(Self.atoms)
      return Int.random(in: 0..<3, using: &random) > 0 ? atom : atom + pick(Self.quantifiers)
    }
  }
}
