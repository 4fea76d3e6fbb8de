import SourceText
import Testing

@testable import TableReading

struct JoinedTextTests {
  @Test func whiteSpaceAndLineBreaksAreLeftOut() {
    let source = Samples.source("甲 乙\n　丙5\n\n丁")
    let joined = JoinedText(source: source)
    #expect(joined.text(0..<joined.count) == "甲乙丙5丁")
    #expect(joined.lineStarts == [0, 2, 4])
    #expect(joined.pieces(1..<5).map { source.text($0) } == ["乙", "丙5", "丁"])
    #expect(joined.line(of: 4) == 3)
  }

  @Test func numbersOfSlicesAreLeftOutToo() {
    let long = String(repeating: "街", count: 60)
    let source = Samples.source("说明\n1、\(long)\n2、道")
    let joined = JoinedText(source: source)
    #expect(joined.text(0..<joined.count) == "说明\(long)道")
    #expect(joined.sliceMarks.map { source.text($0) } == ["1、", "2、"])
    #expect(joined.slices == [62])
  }

  @Test func shortNumberedLinesAreNoSlices() {
    let joined = JoinedText(source: Samples.source("1、甲\n2、乙"))
    #expect(joined.sliceMarks.isEmpty)
    #expect(joined.text(0..<joined.count) == "1、甲2、乙")
  }
}
