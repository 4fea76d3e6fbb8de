import Testing

@testable import TableReading

/// Only order and sign: the weights themselves are tuned.
struct RemarkScoreTests {
  private func remark(_ text: String) throws -> ProseScore {
    RemarkScore.score(try FlowSamples.trait(text), join: 0)
  }
  private func words(_ text: String) throws -> ProseScore {
    RemarkScore.amountInWords(try FlowSamples.trait(text), join: 0)
  }
  private func note(_ text: String) throws -> ProseScore {
    RemarkScore.regionNote(try FlowSamples.trait(text), join: 0)
  }

  @Test(arguments: ["续建", "市教育局", "12", "6月底前", "新增学位"])
  func anyTextMayBeARemarkAndNothingSpeaksForIt(text: String) throws {
    #expect(try remark(text) == remark("重点项目"))
    #expect(try remark(text).start < 0)
    #expect(try remark(text).inside < 0)
    #expect(try remark(text).end == 0)
  }

  @Test func noRemarkBeginsOrEndsInsideOfOne() throws {
    #expect(try remark("、续建").start < remark("续建").start)
    #expect(try remark("续建、").end < remark("续建").end)
    #expect(try remark("（续建）").start < remark("续建").start)
  }

  @Test func aTargetInWordsIsSeldom() throws {
    #expect(try words("完成改造").start < remark("完成改造").start)
    #expect(try words("市教育局").inside < words("完成改造").inside)
  }

  @Test(arguments: [
    ("由市级统筹实施", "5个"), ("由市级统筹实施", "5"), ("由市级统筹实施", "—"), ("由市级统筹实施", "500个学位"),
  ])
  func aNoteRatherBeginsWithTheFirst(first: String, second: String) throws {
    #expect(try note(first).start > note(second).start)
  }

  @Test func aNoteHoldsNoAmountsAndNoLists() throws {
    #expect(try note("由市级统筹").inside > note("5个").inside)
    #expect(try note("由市级统筹").inside > note("—").inside)
    #expect(try note("由市级统筹").inside > note("市教育局").inside)
    #expect(try note("由市级统筹。").end > note("由市级统筹").end)
  }
}
