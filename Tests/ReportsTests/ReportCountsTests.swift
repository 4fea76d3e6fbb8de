import Provenance
import Testing

@testable import Reports

struct ReportCountsTests {
  @Test func theSampleIsCounted() {
    let counts = ReportCounts(SampleReport.report)
    #expect([counts.files, counts.filesWithFindings, counts.filesClean, counts.filesFailed] == [5, 2, 2, 1])
    #expect([counts.errors, counts.warnings, counts.infos] == [2, 1, 1])
    #expect([counts.suppressed, counts.leftOut, counts.findings] == [2, 12, 4])
  }

  @Test func countsFromOutsideNeverOverflow() {
    let files = [(Int.max, -3), (5, Int.max)].map { ReportedFile(path: "a", leftOut: $0.0, suppressed: $0.1) }
    let counts = ReportCounts(Report(tool: ReportingTool(version: "1"), files: files))
    #expect(counts.leftOut == .max)
    #expect(counts.suppressed == .max)
    for format in ReportFormat.allCases {
      #expect(
        !ReportRenderer(format).bytes(Report(tool: ReportingTool(version: "1"), files: files)).isEmpty)
    }
  }

  @Test func aFileWithFindingsLeftOutIsNotClean() {
    #expect(!ReportedFile(path: "a", leftOut: 1).isClean)
    #expect(!ReportedFile(path: "a", failure: Message("", "")).isClean)
    #expect(ReportedFile(path: "a", suppressed: 9).isClean)
  }
}
