import Provenance
import Testing

@testable import Reports

struct SeverityQuotaTests {
  /// The room, and how many errors, warnings and infos of 3, 4 and 5 come in.
  @Test(arguments: [
    (0, [0, 0, 0]), (2, [2, 0, 0]), (5, [3, 2, 0]), (9, [3, 4, 2]), (99, [3, 4, 5]), (-1, [0, 0, 0]),
  ])
  func theWorstComeInFirst(room: Int, admitted: [Int]) {
    let report = SampleReport.many(errors: 3, warnings: 4, infos: 5)
    var quota = SeverityQuota(ReportCounts(report), room: room)
    var counts: [Severity: Int] = [:]
    for file in report.files {
      for finding in file.findings where quota.admits(finding.severity) {
        counts[finding.severity, default: 0] += 1
      }
    }
    #expect([Severity.error, .warning, .info].map { counts[$0, default: 0] } == admitted)
  }
}
