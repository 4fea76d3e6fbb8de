import Testing

@testable import TableReading

/// Only order and sign: the weights themselves are tuned.
struct OrganisationScoreTests {
  private func score(_ text: String, isLead: Bool = false) throws -> ProseScore {
    OrganisationScore.score(try FlowSamples.trait(text), after: nil, join: 0, isLead: isLead)
  }

  private func join(_ text: String) throws -> Int32 {
    let traits = FlowSamples.traits(text)
    let last = try #require(traits.last)
    return OrganisationScore.score(last, after: traits.dropLast().last, join: 0).join
  }

  @Test(arguments: [
    ("市教育局", "新增学位"), ("市教育局", "王芳"), ("市教育局、市民政局", "12"), ("市教育局", "、市民政局"), ("市教育局", "6月底前"),
  ])
  func aListRatherBeginsWithTheFirst(first: String, second: String) throws {
    #expect(try score(first).start > score(second).start)
    #expect(try score(first).start > 0)
    #expect(try score(second).start < 0)
  }

  @Test(arguments: [
    ("市教育局", "新增学位"), ("市教育局", "6月底前完成"), ("市教育局", "5个"), ("市教育局", "完成；开工"), ("市教育局", "--"),
    ("市教育局", "“一老一小”"), ("市教育局", "王芳"), ("市教育局", "公园"),
  ])
  func aListRatherHoldsTheFirst(first: String, second: String) throws {
    #expect(try score(first).inside > score(second).inside)
  }

  @Test(arguments: [("市教育局", "市教育"), ("市教育局", "市教育局、"), ("市教育局、市民政局", "新增学位")])
  func aListRatherEndsWithTheFirst(first: String, second: String) throws {
    #expect(try score(first).end > score(second).end)
    #expect(try score(first).end > 0)
    #expect(try score(second).end < 0)
  }

  @Test func aListIsWorthMoreInItsOwnColumnThanInAName() throws {
    for text in ["市教育局、市民政局", "市教育局", "市教育局、市财政局、市民政局"] {
      let own = try score(text)
      let name = NameScore.score(try FlowSamples.trait(text), after: nil, join: 0)
      #expect(own.start + own.inside + own.end > name.start + name.inside + name.end, "\(text)")
    }
  }

  @Test func aTaskIsWorthMoreInAName() throws {
    for text in ["新增学位500个", "新建公园", "改造老旧小区20个"] {
      let own = try score(text)
      let name = NameScore.score(try FlowSamples.trait(text), after: nil, join: 0)
      #expect(own.start + own.inside + own.end < name.start + name.inside + name.end, "\(text)")
    }
  }

  @Test func whereOthersTakePartTheLeadIsSeldomAList() throws {
    #expect(try score("市教育局、市民政局", isLead: true).inside < score("市教育局、市民政局").inside)
    #expect(try score("市教育局", isLead: true) == score("市教育局"))
  }

  @Test func behindACompleteNameAnotherNeedsAComma() throws {
    #expect(try join("市教育局\n市民政局") < 0)
    #expect(try join("市教育局、\n市民政局") == 0)
    #expect(try join("市教育局\n、市民政局") == 0)
    #expect(try join("市卫生健\n康委员会") == 0)
    #expect(try join("各县（市）\n区政府") == 0)
    #expect(try join("市教育局\n市民政局") < join("市教育局\n支队"))
  }
}
