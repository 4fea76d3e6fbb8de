import Provenance
import Testing

@testable import Reports

struct ReportWordsTests {
  /// Files, and the last line about them in both languages.
  static let totals: [([ReportedFile], String, String)] = [
    ([], "No files were checked", "没有检查任何文件"),
    ([ReportedFile(path: "a")], "No findings in 1 file", "1个文件未发现问题"),
    (
      [ReportedFile(path: "a"), ReportedFile(path: "b", suppressed: 2)],
      "No findings in 2 files; 2 known to the baseline", "2个文件未发现问题；基线已知2条"
    ),
    (
      [ReportedFile(path: "a", findings: [SampleReport.typeFinding])], "1 error in 1 file",
      "共1个错误，涉及1个文件"
    ),
    (
      [ReportedFile(path: "a", leftOut: 3), ReportedFile(path: "b")],
      "No findings shown in 1 of 2 files; 3 left out", "未列出任何问题，涉及2个文件中的1个；未列出3条"
    ),
    (
      [ReportedFile(path: "a", failure: Message("x", "x")), ReportedFile(path: "b")],
      "No findings in 1 file; 1 file could not be checked", "1个文件未发现问题；1个文件无法检查"
    ),
    (
      [ReportedFile(path: "a", failure: Message("x", "x"))], "No findings; 1 file could not be checked",
      "没有结果；1个文件无法检查"
    ),
  ]

  @Test(arguments: totals)
  func theTotalCountsEverything(files: [ReportedFile], english: String, chinese: String) {
    let counts = ReportCounts(Report(tool: ReportingTool(version: "1"), files: files))
    #expect(ReportWords(.english).total(counts) == english)
    #expect(ReportWords(.chinese).total(counts) == chinese)
  }

  @Test func oneIsSingular() {
    let one = ReportCounts(SampleReport.many(errors: 1, warnings: 1, infos: 1))
    let two = ReportCounts(SampleReport.many(errors: 2, warnings: 2, infos: 2))
    #expect(ReportWords(.english).counted(one) == "1 error, 1 warning, 1 info")
    #expect(ReportWords(.english).counted(two) == "2 errors, 2 warnings, 2 info")
    #expect(ReportWords(.chinese).counted(two) == "2个错误、2个警告、2条提示")
  }
}
