import Testing

@testable import PlanDiff

struct AbbreviationTests {
  @Test(
    arguments: [
      ("保障性住房", "保障房", true), ("社区卫生服务中心", "社卫中心", true), ("地铁接驳公交线", "地铁接驳线", true),
      // Another end, characters in another order, too short, too far apart, the same.
      ("保障性租赁住房", "保障房源", false), ("公共充电桩", "充公桩", false), ("住宅用房", "住房", false),
      ("保障各类困难群众家庭住房", "保障房", false), ("保障房", "保障房", false), ("", "", false),
    ] as [(String, String, Bool)])
  func aShortFormLeavesCharactersOutBetweenItsEnds(long: String, short: String, isShort: Bool) {
    #expect(Abbreviation.links(long, short) == isShort)
    #expect(Abbreviation.links(short, long) == isShort)
    // The outline never rules out what is one.
    let outlines = (Abbreviation.Outline(long), Abbreviation.Outline(short))
    if isShort { #expect(outlines.0.mayLink(outlines.1) && outlines.1.mayLink(outlines.0)) }
    if long == short { #expect(!outlines.0.mayLink(outlines.1)) }
  }

  @Test func aSentenceIsNoTerm() {
    let term = "保" + String(repeating: "障", count: 38) + "房"
    #expect(Abbreviation.Outline(term).mayLink(Abbreviation.Outline(String(term.dropLast(2)) + "房")))
    let sentence = "保" + String(repeating: "障", count: 39) + "房"
    #expect(!Abbreviation.Outline(sentence).mayLink(Abbreviation.Outline(term)))
  }

  @Test func aKindOfThingIsNoVerb() {
    #expect(MatchText().words("保障性住房") == "保障性住房")
    #expect(MatchText().words("保障困难家庭住房") == "困难家庭住房")
  }
}
