import Testing

@testable import TableReading

/// Only order and sign: the weights themselves are tuned.
struct CategoryScoreTests {
  private func score(_ text: String) throws -> ProseScore {
    CategoryScore.score(try FlowSamples.trait(text), after: nil, join: 0)
  }

  @Test(arguments: [
    ("“一老一小”", "一老一小"), ("教育优质", "新增学位"), ("教育优质", "市教育局"), ("教育优质", "12"), ("教育优质", "6月底前"),
    ("教育优质", "）教育"),
  ])
  func aCategoryRatherBeginsWithTheFirst(first: String, second: String) throws {
    #expect(try score(first).start > score(second).start)
  }

  @Test(arguments: [
    ("教育", "教育优质均衡发展行动"), ("教育优质", "达50个"), ("教育优质", "完成；开工"), ("教育优质", "市教育局"),
  ])
  func aCategoryRatherHoldsTheFirst(first: String, second: String) throws {
    #expect(try score(first).inside > score(second).inside)
    #expect(try score(first).inside < 0)
  }

  @Test func aNameBeginsWhereAVerbStands() throws {
    let traits = FlowSamples.traits("教育优质\n新增学位")
    #expect(CategoryScore.score(traits[1], after: traits[0], join: 0).join < 0)
    let plain = FlowSamples.traits("教育优\n质均衡")
    #expect(CategoryScore.score(plain[1], after: plain[0], join: 0).join == 0)
  }

  @Test func whatSpeaksForOneCellIsNotCountedTwice() throws {
    let traits = FlowSamples.traits("教育优\n质均衡")
    #expect(CategoryScore.score(traits[1], after: traits[0], join: 80).join == 0)
    #expect(CategoryScore.score(traits[1], after: traits[0], join: -10).join < 0)
  }
}
