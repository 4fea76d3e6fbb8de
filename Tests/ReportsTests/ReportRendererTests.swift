import Foundation
import Provenance
import Reports
import Testing

struct ReportRendererTests {
  struct Full: Error {}

  /// A report of some size whose findings can be told apart.
  static let large: Report = {
    let files = (0..<20).map { file in
      ReportedFile(
        path: "file-\(file).json",
        findings: (0..<150).map { number in
          let severity = Severity.allCases[number % 3]
          return ReportedFinding(
            FindingCode(rawValue: "rule-\(severity.rawValue)"), severity,
            Message("Number \(file)/\(number).", "第\(file)/\(number)条。"),
            place: TextPlace(
              line: number + 1, column: 1, endLine: number + 1, endColumn: 3, byteOffset: 0, byteLength: 2),
            pointer: "/projects/\(number)", fingerprint: "f\(file)-\(number)")
        })
    }
    return Report(tool: ReportingTool(version: "1.0.0"), files: files)
  }()

  @Test(arguments: ReportFormat.allCases)
  func piecesMakeTheWhole(format: ReportFormat) {
    let renderer = ReportRenderer(format)
    var pieces: [[UInt8]] = []
    renderer.write(Self.large) { pieces.append($0) }
    #expect(pieces.allSatisfy { !$0.isEmpty })
    #expect(Array(pieces.joined()) == renderer.bytes(Self.large))
    if [.text, .json, .jsonl, .sarif, .junit, .concise].contains(format) { #expect(pieces.count > 2) }
  }

  @Test(arguments: ReportFormat.allCases)
  func theSameReportGivesTheSameBytes(format: ReportFormat) {
    #expect(ReportRenderer(format).bytes(Self.large) == ReportRenderer(format).bytes(Self.large))
  }

  @Test(arguments: ReportFormat.allCases)
  func whatTheSinkThrowsComesOut(format: ReportFormat) {
    #expect(throws: Full.self) {
      try ReportRenderer(format).write(Self.large) { (_) throws(Full) in throw Full() }
    }
  }

  /// Each finding once, by its message, in the formats that list them all.
  @Test(arguments: [ReportFormat.concise, .json, .jsonl, .sarif])
  func everyFindingAppearsOnce(format: ReportFormat) {
    let text = SampleReport.text(format, report: Self.large)
    let numbers = text.components(separatedBy: "Number ").dropFirst().map { $0.prefix { $0 != "." } }
    #expect(numbers.count == 3000)
    #expect(Set(numbers).count == 3000)
  }

  @Test(arguments: [(ReportFormat.concise, 3000), (.jsonl, 3001)])
  func aFindingIsALine(format: ReportFormat, lines: Int) {
    #expect(SampleReport.text(format, report: Self.large).count { $0 == "\n" } == lines)
  }

  @Test(arguments: ReportFormat.allCases)
  func anEmptyReportIsWritten(format: ReportFormat) {
    let report = Report(tool: ReportingTool(version: "1"))
    #expect(ReportRenderer(format).bytes(report).isEmpty == (format == .concise))
  }

  /// A file that could not be checked is named by every format.
  @Test(arguments: ReportFormat.allCases)
  func aFailureIsNamed(format: ReportFormat) {
    #expect(SampleReport.text(format).contains("Could not be opened: no such file."))
    #expect(SampleReport.text(format, .chinese).contains("无法打开：没有该文件。"))
  }

  /// What is left out, and what the baseline knows, is counted by every format.
  @Test(arguments: ReportFormat.allCases)
  func whatIsNotShownIsCounted(format: ReportFormat) {
    let report = Report(
      tool: ReportingTool(version: "1"), files: [ReportedFile(path: "a", leftOut: 4711, suppressed: 815)])
    let text = SampleReport.text(format, report: report)
    #expect(text.contains("4711"))
    #expect(text.contains("815"))
  }
}
