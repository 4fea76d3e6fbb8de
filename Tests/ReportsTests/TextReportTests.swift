import ICUText
import Provenance
import Reports
import Testing

struct TextReportTests {
  private static func report(line: String, _ range: Range<Int>) -> Report {
    let finding = ReportedFinding(
      "rule-a", .warning, Message("m", "m"),
      place: TextPlace(
        line: 120, column: range.lowerBound + 1, endLine: 120, endColumn: range.upperBound + 1, byteOffset: 0,
        byteLength: 1), excerpt: Excerpt(line: line, range: range))
    return Report(
      tool: ReportingTool(version: "1"), files: [ReportedFile(path: "a.json", findings: [finding])])
  }

  @Test func aFindingHasItsExcerptAndCaret() {
    #expect(
      SampleReport.text(.text, report: Self.report(line: "\"数量\": \"五\"", 6..<9)) == """
        a.json:120:7: warning: m [rule-a]
          120 | "数量": "五"
              |         ^^^^

        1 warning in 1 file

        """)
  }

  /// The caret stands under what it marks: both begin in the same column of the terminal.
  @Test(arguments: [
    "新增托位（普惠）5000个，Ｆull　width", "①②—…“”", "e\u{301}e\u{301}xe\u{301}", "👨‍👩‍👧🇨🇳ab", "a\tb\u{202E}c\u{1B}d",
    "각한글ｱｲ",
  ])
  func theCaretIsAligned(line: String) {
    // Characters as people see them: a caret cannot stand inside one.
    var before = 0
    for character in line {
      let length = character.unicodeScalars.count
      for wide in [false, true] {
        let text = SampleReport.text(
          .text, .english, ReportStyle(wideAmbiguous: wide),
          report: Self.report(line: line, before..<before + length))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let width = EastAsianWidth(ambiguous: wide ? .wide : .narrow)
        let column = width.displayWidth(of: String(lines[2].prefix { $0 != "^" }))
        let shown = Excerpt(line: line, range: 0..<before).text.unicodeScalars.prefix(before)
        let head = String(String.UnicodeScalarView(shown)).replacing("\t", with: " ")
          .replacing("\u{202E}", with: "<U+202E>").replacing("\u{1B}", with: "<U+001B>")
        #expect(lines[1].hasPrefix("  120 | " + head))
        #expect(column == width.displayWidth(of: "  120 | " + head))
      }
      before += length
    }
  }

  @Test func aPlaceBetweenTwoCharactersHasOneCaret() {
    let text = SampleReport.text(.text, report: Self.report(line: "ab", 2..<2))
    #expect(text.contains("  120 | ab\n      |   ^\n"))
  }

  @Test func noLineEndsWithASpace() {
    for language in ReportLanguage.allCases {
      for line in SampleReport.text(.text, language).split(separator: "\n") { #expect(!line.hasSuffix(" ")) }
    }
    #expect(!SampleReport.text(.text, report: Self.report(line: "", 0..<0)).contains(" \n"))
  }

  @Test func coloursAreOffUnlessAskedFor() {
    #expect(!SampleReport.text(.text).contains("\u{1B}"))
    let coloured = SampleReport.text(.text, .english, ReportStyle(color: true))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == SampleReport.text(.text))
  }

  @Test func cleanFilesAreSilent() {
    let report = Report(
      tool: ReportingTool(version: "1"),
      files: [ReportedFile(path: "a"), ReportedFile(path: "b", suppressed: 1)])
    #expect(SampleReport.text(.text, report: report) == "No findings in 2 files; 1 known to the baseline\n")
  }
}
