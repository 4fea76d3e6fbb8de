import Testing

@testable import TableReading

struct BracketMarksTests {
  /// The places of the fragments that a bracket is open at the end of.
  private func open(_ text: String) -> [Int] {
    let traits = FlowSamples.traits(text)
    return traits.indices.filter { traits[$0].has(.endsInBracket) }
  }

  @Test func bracketsThatAreFarApartAreNoPair() {
    let near = "（" + String(repeating: "\n甲", count: BracketMarks.farthest - 1) + "\n）"
    #expect(open(near).count == BracketMarks.farthest)
    let far = "（" + String(repeating: "\n甲", count: BracketMarks.farthest) + "\n）"
    #expect(open(far) == [])
  }

  @Test(
    arguments: [
      ("[甲\n乙】", [0]), ("（甲\n乙)\n丙）", [0]), ("《甲\n乙\n丙》", [0, 1]), ("甲）\n（乙", []), ("‘甲\n乙’", []),
    ] as [(String, [Int])])
  func aBracketIsClosedByItsKind(text: String, expected: [Int]) { #expect(open(text) == expected) }

  @Test func aPageCutsABracket() { #expect(open("（甲\n乙\u{0C}丙\n丁）") == []) }
}
