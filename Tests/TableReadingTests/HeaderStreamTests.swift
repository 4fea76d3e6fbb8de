import SourceText
import Testing

@testable import TableReading

struct HeaderStreamTests {
  private func stream(
    _ text: String, from start: Int = 0, line: Int = 0, limit: Int = HeaderStream.longest
  ) -> HeaderStream {
    HeaderStream(Samples.source(text), from: start, line: line, limit: limit)
  }

  @Test func whiteSpaceIsLeftOut() {
    let stream = stream("序 号\n\n类别\u{3000}x\n")
    #expect(stream.count == 5)
    #expect(stream.text(0..<5) == "序号类别x")
    #expect(stream.ends == [3, 7, 12, 15, 19])
    #expect(stream.startsFragment == [true, true, true, false, true])
    #expect(stream.lines == [0, 0, 2, 2, 2])
  }

  @Test(arguments: [(0, true), (1, true), (2, false), (3, true), (4, true)])
  func aFragmentEndsBeforeWhiteSpaceAndAtTheEnd(index: Int, expected: Bool) {
    #expect(stream("甲 乙丙").isFragmentEnd(index) == expected)
  }

  @Test func itBeginsInTheMiddleOfALine() {
    let stream = stream("亩序\n号 项目", from: 3)
    #expect(stream.text(0..<stream.count) == "序号项目")
    #expect(stream.startsFragment == [true, true, true, false])
    #expect(stream.lines == [0, 1, 1, 1])
  }

  @Test func itEndsWithThePage() {
    #expect(stream("序号\n项目\u{C}名称").count == 4)
    #expect(stream("序号\n项目\u{C}名称", from: 13, line: 2).text(0..<9) == "名称")
  }

  @Test func itHasALimit() {
    #expect(stream(String(repeating: "甲", count: 1_000)).count == 480)
    #expect(stream("甲乙丙\n丁", limit: 3).count == 3)
    #expect(stream("甲乙丙\n丁", limit: 0).count == 0)
  }

  @Test func aTextBeyondItIsEmpty() {
    #expect(stream("甲").text(1..<4) == "")
    #expect(stream("").count == 0)
    #expect(stream("").isFragmentEnd(0))
  }
}
