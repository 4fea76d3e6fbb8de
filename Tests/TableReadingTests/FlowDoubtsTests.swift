import Gazetteer
import Provenance
import SourceText
import Testing

@testable import TableReading

struct FlowDoubtsTests {
  private static let source = Samples.source("1 新增学位\n\n市教育局\n")
  private static let doubts = FlowDoubts(
    columns: FlowSamples.columns([.number, .name, .lead]),
    fragments: FlowSamples.fragments(source).map(\.piece), source: source)
  private static let name = 1
  private static let lead = 2

  private func trace(margin: Int32?, rival: Int?, column: Int?) -> CellTrace {
    CellTrace(
      column: 1, fragments: Self.name..<Self.name + 1, score: 50, margin: margin, rival: rival,
      rivalColumn: column)
  }

  @Test func aDoubtfulFragmentIsReportedWithItsOtherColumn() throws {
    let findings = Self.doubts.findings(for: [trace(margin: 7, rival: Self.lead, column: 2)])
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.code == "cell-ambiguous")
    #expect(finding.severity == .warning)
    #expect(finding.lines == [LineRange(3)])
    #expect(finding.message.english == "“市教育局” was read as part of name, and could be part of lead.")
    #expect(finding.message.chinese == "“市教育局”读入“name”列，也可能属于“lead”列。")
    #expect(finding.alternatives.map(\.reading) == ["市教育局 → lead"])
    #expect(finding.alternatives.map(\.reason.english) == ["scores 7 points less"])
  }

  @Test func aFragmentMayBelongToNoColumn() throws {
    let finding = try #require(
      Self.doubts.findings(for: [trace(margin: 0, rival: Self.name, column: nil)]).first)
    #expect(finding.message.english == "“新增学位” was read as part of name, and could be part of no column.")
    #expect(finding.message.chinese == "“新增学位”读入“name”列，也可能属于表外文字。")
    #expect(finding.alternatives.map(\.reading) == ["新增学位"])
    #expect(finding.lines == [LineRange(1)])
  }

  @Test func aRivalInTheSameColumnIsInAnotherRow() throws {
    let finding = try #require(
      Self.doubts.findings(for: [trace(margin: 0, rival: Self.name, column: 1)]).first)
    #expect(
      finding.message.english == "“新增学位” was read as part of name, and could be part of name in another row.")
    #expect(finding.message.chinese == "“新增学位”读入“name”列，也可能属于另一行的“name”列。")
  }

  @Test(
    arguments: [(0, 1), (FlowDoubts.threshold - 1, 1), (FlowDoubts.threshold, 0), (Int32.max, 0)]
      as [(Int32, Int)])
  func belowTheThresholdAReadingIsDoubtful(margin: Int32, count: Int) {
    #expect(Self.doubts.findings(for: [trace(margin: margin, rival: Self.lead, column: 2)]).count == count)
  }

  @Test func withoutARivalThereIsNoDoubt() {
    #expect(Self.doubts.findings(for: []).isEmpty)
    #expect(Self.doubts.findings(for: [trace(margin: nil, rival: nil, column: nil)]).isEmpty)
    #expect(Self.doubts.findings(for: [trace(margin: 3, rival: nil, column: 2)]).isEmpty)
  }

  @Test func aFragmentIsReportedOnce() {
    let trace = trace(margin: 7, rival: Self.lead, column: 2)
    #expect(Self.doubts.findings(for: [trace, trace]).count == 1)
  }
}
