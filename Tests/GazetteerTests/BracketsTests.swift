import Gazetteer
import Testing

struct BracketsTests {
  @Test(arguments: [
    ("a（b）c", [0, 1, 1, 1, 0]), ("（a（b））", [1, 1, 2, 2, 2, 1]), ("a（b", [0, 0, 0]), ("a）b", [0, 0, 0]),
    ("“a、b”", [1, 1, 1, 1, 1]),
    ("（a]）", [1, 1, 1, 1]), ("", []),
  ])
  func depthsCountMatchedPairsOnly(text: String, depths: [Int]) {
    #expect(Brackets.depths(in: Array(text)) == depths)
  }

  @Test(arguments: [
    ("床位（张）", "床位", "张"), ("a（b）（c）", "a（b）", "c"), ("a（b（c））", "a", "b（c）"), ("高新区（滨江）", "高新区", "滨江"),
  ])
  func aTrailingBracketIsTakenOff(text: String, base: String, inside: String) throws {
    let found = try #require(Brackets.trailing(of: text))
    #expect(found.base == base)
    #expect(found.inside == inside)
  }

  @Test(arguments: ["", "（a）", "a（b）c", "ab）", "a（b"])
  func thereMayBeNone(text: String) {
    #expect(Brackets.trailing(of: text) == nil)
  }

  @Test func manyBracketsAreReadInLinearTime() {
    #expect(Brackets.depths(in: Array(String(repeating: "（", count: 100_000))).last == 0)
    #expect(Brackets.depths(in: Array(String(repeating: "（]", count: 50_000))).last == 0)
  }
}
