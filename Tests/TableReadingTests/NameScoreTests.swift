import Testing

@testable import TableReading

/// Only order and sign: the weights themselves are tuned.
struct NameScoreTests {
  private func score(_ text: String) throws -> ProseScore {
    NameScore.score(try FlowSamples.trait(text), after: nil, join: 0)
  }

  /// The score of the last fragment of a text, behind the others.
  private func last(_ text: String) throws -> ProseScore {
    let traits = FlowSamples.traits(text)
    let last = try #require(traits.last)
    return NameScore.score(last, after: traits.dropLast().last, join: 0)
  }

  @Test(arguments: [
    ("新增学位5个", "市教育局"), ("新建公园", "公园"), ("新建公园", "王芳"), ("新增学位", "12"), ("新增学位", "12个"),
    ("新增学位", "6月底前"), ("公办幼儿园学位", "市教育局"), ("城市公园建设", "园"), ("新增学位", "、学位"),
    ("新增学位", "[新增学位]"), ("新增学位", "（学位）"),
  ])
  func aNameRatherBeginsWithTheFirst(first: String, second: String) throws {
    #expect(try score(first).start > score(second).start)
  }

  @Test func aVerbSpeaksForANameAndAnOrganisationAgainst() throws {
    #expect(try score("新增学位").start > 0)
    #expect(try score("市教育局").start < 0)
    #expect(try score("12").start < 0)
  }

  @Test(arguments: [
    ("新增学位5个", "市教育局、市民政局"), ("公办幼儿园", "市教育局"), ("新增学位", "完成；开工"), ("新增学位", "王芳"),
    ("新增学位", "--"),
  ])
  func aNameRatherHoldsTheFirst(first: String, second: String) throws {
    #expect(try score(first).inside > score(second).inside)
  }

  @Test(arguments: [
    ("新增学位500个", "新增学位500"), ("新增学位500个", "新增学位"), ("新增学位（含民办）", "新增学位"), ("新增学位", "公园改造"),
    ("新增学位", "新增学位、"), ("新增学位", "新增学位。"),
  ])
  func aNameRatherEndsWithTheFirst(first: String, second: String) throws {
    #expect(try score(first).end > score(second).end)
  }

  @Test func anotherNameMayBeginBehindACompleteAmount() throws {
    #expect(try last("新增学位500个\n新建公园").join < last("新增学位\n新建公园").join)
    #expect(try last("新增学位\n新建公园").join < 0)
    #expect(try last("新增学位500个，\n新建公园").join == 0)
    #expect(try last("全部完成。\n公园").join < last("全部\n公园").join)
  }
}
