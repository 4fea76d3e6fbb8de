import SourceText
import Testing

@testable import TableReading

struct ListLinesTests {
  private func texts(_ text: String) -> [String] {
    let lines = ListSamples.lines(text)
    return lines.entries.map { String(decoding: lines.source.utf8[$0.start..<$0.end], as: UTF8.self) }
  }

  @Test func blankLinesAndPageNumbersAreNone() {
    #expect(texts("甲\n\n— 1 —\n  乙 \n第2页\n") == ["甲", "乙"])
    #expect(ListSamples.lines("甲\n\n乙").entries.map(\.followsBlank) == [false, true])
    #expect(ListSamples.lines("").entries.isEmpty)
  }

  @Test func runningHeadsAreNone() {
    #expect(texts("民生实事2024\n甲\n\u{C}民生实事2024\n乙\n") == ["甲", "乙"])
    // Items of the same form are none, and neither is a line of a single page.
    #expect(texts("1.新建1个\n甲\n\u{C}2.新建2个\n乙\n") == ["1.新建1个", "甲", "2.新建2个", "乙"])
  }

  @Test func textBetweenPlaces() {
    let lines = ListSamples.lines("新 建\n学位")
    #expect(lines.text(from: lines.start, to: lines.end) == "新建学位")
    #expect(lines.text(from: lines.start, to: lines.end, atMost: 5) == "新")
    #expect(lines.text(from: lines.end, to: lines.start) == "")
    #expect(lines.character(before: lines.end) == "位")
    #expect(lines.character(before: ListPlace(entry: 1, offset: 8)) == "建")
  }
}
