import Provenance
import Reports
import Testing

struct MarkdownReportTests {
  private static func rows(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { $0.hasPrefix("| ❌") || $0.hasPrefix("| ⚠️") || $0.hasPrefix("| ℹ️") }
  }

  @Test func aScriptFindsItsCommentByTheFirstLine() {
    for language in ReportLanguage.allCases {
      #expect(SampleReport.text(.markdown, language).hasPrefix("<!-- minsheng-report -->\n### ❌ minsheng"))
    }
    let tool = ReportingTool(name: "a-->b", version: "1")
    #expect(SampleReport.text(.markdown, report: Report(tool: tool)).hasPrefix("<!-- ab-report -->\n"))
  }

  @Test func fiftyRowsAreShownAndTheRestIsCounted() {
    let report = SampleReport.many(errors: 40, warnings: 20, infos: 20)
    let text = SampleReport.text(.markdown, report: report)
    let rows = Self.rows(text)
    #expect(rows.count == 50)
    #expect(rows.count { $0.contains("❌ error") } == 40)
    #expect(rows.count { $0.contains("⚠️ warning") } == 10)
    #expect(text.contains("\nand 30 more in this file\n"))
    #expect(text.hasSuffix("\nand 30 more that are not in the tables\n"))
  }

  @Test func everyRowHasFourCells() {
    for row in Self.rows(SampleReport.text(.markdown)) {
      #expect(row.replacing("\\|", with: "").count { $0 == "|" } == 5)
    }
  }

  @Test func noMarkUpOfAFileIsLive() {
    let text = SampleReport.text(.markdown)
    #expect(!text.contains("<script"))
    #expect(text.contains("&lt;script&gt;"))
  }

  /// GitHub refuses a comment of more than 65,536 characters.
  @Test func aCommentFitsIntoGitHub() {
    let long = String(repeating: "<民>", count: 5_000)
    let files = (0..<400).map { number in
      ReportedFile(
        path: "\(number)" + long,
        findings: (0..<3).map { _ in
          ReportedFinding(
            "rule-a", .error, Message(long, long), pointer: long, subject: long,
            related: Array(
              repeating: RelatedPlace(path: long, lines: LineRange(1), message: Message(long, long)), count: 9
            ))
        })
    }
    let report = Report(tool: ReportingTool(version: "1"), files: files)
    let text = SampleReport.text(.markdown, report: report)
    #expect(text.utf8.count < 65_536)
    let shown = Self.rows(text).count
    #expect(shown > 0)
    #expect(text.hasSuffix("\nand \(1200 - shown) more that are not in the tables\n"))
  }
}
