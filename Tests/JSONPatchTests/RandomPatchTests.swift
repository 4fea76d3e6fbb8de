import TestSupport
import Testing

@testable import JSONPatch

/// Any text into any other.
struct RandomPatchTests {
  private static let names = ["a", "b/c", "m~n", "", "p", "~1", "é", "e\u{301}"]

  /// A value, not too deep.
  private static func value(_ random: inout SplitMix64, depth: Int = 4) -> String {
    switch Int.random(in: 0..<(depth == 0 ? 5 : 9), using: &random) {
    case 0: return ["null", "true", "false"].randomElement(using: &random) ?? ""
    case 1, 2: return ["0", "1", "1.0", "10e-1", "-0.5", "7"].randomElement(using: &random) ?? ""
    case 3, 4: return ["\"\"", "\"x\"", "\"\\u00e9\"", "\"é\""].randomElement(using: &random) ?? ""
    case 5, 6:
      let count = Int.random(in: 0..<6, using: &random)
      return "[" + (0..<count).map { _ in value(&random, depth: depth - 1) }.joined(separator: ",") + "]"
    default:
      let some = names.shuffled(using: &random).prefix(Int.random(in: 0..<6, using: &random))
      return "{" + some.map { "\"\($0)\":" + value(&random, depth: depth - 1) }.joined(separator: ",") + "}"
    }
  }

  private static func pairs(_ random: inout SplitMix64) -> [(old: Int, new: Int)] {
    let olds = (0..<6).shuffled(using: &random)
    let news = (0..<6).shuffled(using: &random)
    return Array(zip(olds, news).prefix(Int.random(in: 0..<6, using: &random))).map { ($0.0, $0.1) }
  }

  @Test(arguments: 0..<40)
  func aPatchMakesTheNewText(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<100 {
      let old = Self.value(&random)
      let new = Bool.random(using: &random) ? Self.value(&random) : Self.changed(old, &random)
      let inside = Correspondence(arrays: ["a": Correspondence.Items(pairs: Self.pairs(&random))])
      let items = Correspondence.Items(pairs: Self.pairs(&random), inside: [0: inside, 2: inside])
      let patch = try JSONPatchTests.patch(old, new, Correspondence(arrays: ["a": items, "p": items]))
      let result = try PatchApplier.apply(ExactJSON(patch), to: ExactJSON(old))
      let isSame = try result == ExactJSON(new)
      #expect(isSame, "\(old) → \(new): \(patch)")
    }
  }

  /// A text in which a few scalars are others.
  private static func changed(_ text: String, _ random: inout SplitMix64) -> String {
    let from = ["1.0", "null", "\"x\"", "7"].randomElement(using: &random) ?? ""
    let to = ["[]", "2", "{\"a\":[1,2,3]}", "\"y\""].randomElement(using: &random) ?? ""
    return text.replacing(":" + from, with: ":" + to).replacing("," + from, with: "," + to)
  }

  @Test func equalTextsNeedNothing() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<200 {
      let text = Self.value(&random)
      #expect(try JSONPatchTests.patch(text, text) == "[]\n")
    }
  }
}
