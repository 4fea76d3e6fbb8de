import Testing

@testable import TableReading

/// Only order and sign: the weights themselves are tuned.
struct ScheduleScoreTests {
  private func score(_ text: String) throws -> ProseScore {
    ScheduleScore.score(try FlowSamples.trait(text), after: nil, join: 0)
  }

  private func join(_ text: String) throws -> Int32 {
    let traits = FlowSamples.traits(text)
    let last = try #require(traits.last)
    return ScheduleScore.score(last, after: traits.dropLast().last, join: 0).join
  }

  @Test(arguments: [
    ("6月底前完成50%；", "新增学位"), ("[新增学位]", "新增学位"), ("新增学位", "学位"), ("6月底前完成", "市教育局"),
    ("6月底前完成", "12"), ("学位", "、学位"), ("新增学位", "市教育局、市民政局"),
  ])
  func aScheduleRatherBeginsWithTheFirst(first: String, second: String) throws {
    #expect(try score(first).start > score(second).start)
  }

  @Test func aTimeSpeaksForASchedule() throws {
    #expect(try score("6月底前完成50%；").start > 0)
    #expect(try score("市教育局").start < 0)
    #expect(try score("6月底前完成").inside > score("完成").inside)
    #expect(try score("市教育局、市民政局").inside < 0)
    #expect(try score("完成；开工").inside > 0)
  }

  @Test func aScheduleEndsWithAStop() throws {
    #expect(try score("按期完成。").end > score("按期完成；").end)
    #expect(try score("按期完成；").end > score("按期完成").end)
    #expect(try score("按期完成").end < 0)
    #expect(try score("按期完成，").end < score("按期完成").end)
  }

  @Test func behindAStopAnotherStepBeginsWithATime() throws {
    #expect(try join("完成50%；\n11月底前完成。") == 0)
    #expect(try join("完成50%；\n[新增学位]") == 0)
    #expect(try join("完成50%；\n新增学位") < 0)
    #expect(try join("完成50%；\n学位") < join("完成50%；\n新增学位"))
    #expect(try join("完成\n学位") == 0)
  }
}
