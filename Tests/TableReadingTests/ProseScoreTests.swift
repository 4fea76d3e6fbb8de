import Testing

@testable import TableReading

/// Only order and sign: the weights themselves are tuned.
struct ProseScoreTests {
  @Test(arguments: ["、学位", "）学位", "。", "；开工", "”学位", "%以上", "（学位）"])
  func noCellBeginsWithIt(text: String) throws {
    #expect(ProseScore.common(try FlowSamples.trait(text), join: 0).start < 0)
  }

  @Test(arguments: ["学位、", "学位，"])
  func noCellEndsWithIt(text: String) throws {
    #expect(ProseScore.common(try FlowSamples.trait(text), join: 0).end < 0)
  }

  @Test func noCellIsPartedInsideABracket() throws {
    let traits = FlowSamples.traits("新增（其中\n普惠）")
    #expect(ProseScore.common(traits[0], join: 0).end < 0)
    #expect(ProseScore.common(traits[1], join: 0).start < 0)
    #expect(ProseScore.common(traits[0], join: 0).start == 0)
    #expect(ProseScore.common(traits[1], join: 0).end == 0)
  }

  @Test(arguments: ["学位", "市教育局", "12个", "“学位", "[学位]", "6月底前", "新增学位。"])
  func otherTextSaysNothing(text: String) throws {
    #expect(ProseScore.common(try FlowSamples.trait(text), join: 0) == ProseScore())
  }

  @Test(arguments: [(80, 0), (1, 0), (0, 0), (-10, -10)] as [(Int32, Int32)])
  func joiningIsNeverWorthMoreThanNothing(join: Int32, expected: Int32) throws {
    #expect(ProseScore.common(try FlowSamples.trait("学位"), join: join).join == expected)
  }

  @Test func everyKindHasAPlaceOfItsOwn() {
    #expect(ProseKind.allCases.map(\.rawValue) == Array(0..<ProseKind.allCases.count))
  }
}
