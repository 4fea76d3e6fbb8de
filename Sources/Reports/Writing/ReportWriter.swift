/// A format: what it writes for a report, for each file and each finding, in the order of the report.
protocol ReportWriter {
  /// What has been written and not yet been taken away.
  var bytes: [UInt8] { get set }

  mutating func begin(_ report: Report)
  mutating func begin(_ file: ReportedFile)
  mutating func add(_ finding: ReportedFinding, of file: ReportedFile)
  mutating func end(_ file: ReportedFile)
  mutating func end(_ report: Report)
}

extension ReportWriter {
  mutating func begin(_ report: Report) {}
  mutating func begin(_ file: ReportedFile) {}
  mutating func add(_ finding: ReportedFinding, of file: ReportedFile) {}
  mutating func end(_ file: ReportedFile) {}
  mutating func end(_ report: Report) {}

  mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
