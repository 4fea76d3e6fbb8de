import Testing

@testable import TableReading

/// Only order and sign: the weights themselves are tuned.
struct JoinScoreTests {
  /// What it is worth to join the last two fragments of a text.
  private func score(_ text: String) -> Int32 {
    let source = Samples.source(text)
    let fragments = FlowSamples.fragments(source)
    let traits = FlowSamples.traits(text)
    guard let last = traits.indices.last, last > 0 else { return Int32.min }
    return JoinScore.score(traits[last], after: traits[last - 1], gap: fragments[last].gap)
  }

  @Test(arguments: [
    "市教育局、\n市民政局", "市教育局，\n市民政局", "新增托位（其中\n普惠托位）", "市教育局\n、市民政局", "新增学位500\n个", "100\n%以上",
    "25001人\n次", "市卫生健康委\n员会", "新增学位\n（间）", "5月\n。", "新增500\n人", "户—",
  ])
  func whatMustFollowSpeaksForOneCell(text: String) { #expect(score(text) > 0) }

  @Test(arguments: [
    "市教育局 市民政局", "市教育局\n\n市民政局", "市教育局\u{C}市民政局", "新增学位 市教育局", "新增学位\n\n市教育局",
  ])
  func aWideGapSpeaksForTwo(text: String) { #expect(score(text) < 0) }

  @Test(arguments: ["市教育局\n市民政局", "新增学位\n市教育局", "5座\n3座", "王芳\n市教育局"])
  func aLineBreakByItselfSaysNothing(text: String) { #expect(score(text) == 0) }

  @Test(arguments: [
    ("新增托位（其中\n普惠托位）", "新增托位\n普惠托位"), ("市教育局、\n市民政局", "市教育局\n市民政局"),
    ("市教育局、 市民政局", "市教育局 市民政局"), ("新增500\n个", "新增500\n300"), ("新增学位 500个", "新增学位 市教育局"),
    ("新增学位\n市教育局", "新增学位\n\n市教育局"), ("25001人\n次", "25001人\n新建"),
  ])
  func theFirstIsRatherOneCellThanTheSecond(first: String, second: String) {
    #expect(score(first) > score(second))
  }

  @Test func aGapNeverOutweighsACommaOrABracket() {
    for gap: Fragment.Gap in [.space, .line, .blankLine, .page] {
      let traits = FlowSamples.traits("市教育局、\n市民政局")
      #expect(JoinScore.score(traits[1], after: traits[0], gap: gap) > 0)
      let inside = FlowSamples.traits("新增（其中\n普惠托位）")
      #expect(JoinScore.score(inside[1], after: inside[0], gap: gap) > 0)
    }
  }
}
