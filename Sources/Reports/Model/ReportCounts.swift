package import Provenance

/// How much of what a report or one of its files holds.
package struct ReportCounts: Sendable, Hashable {
  package private(set) var files = 0
  /// The files with a finding, shown or left out.
  package private(set) var filesWithFindings = 0
  /// The files that were checked and have no finding but known ones.
  package private(set) var filesClean = 0
  /// The files that could not be checked.
  package private(set) var filesFailed = 0
  package private(set) var errors = 0
  package private(set) var warnings = 0
  package private(set) var infos = 0
  /// Findings known to the baseline.
  package private(set) var suppressed = 0
  /// Findings beyond what the user asked to see.
  package private(set) var leftOut = 0

  /// The counts of one file.
  ///
  /// O(*n*) in its findings.
  package init(_ file: ReportedFile) { add(file) }

  /// The counts of a whole report.
  ///
  /// O(*n*) in its findings.
  package init(_ report: Report) {
    for file in report.files { add(file) }
  }

  /// The findings that are shown.
  package var findings: Int { errors + warnings + infos }

  /// The findings of one severity.
  package func of(_ severity: Severity) -> Int {
    switch severity {
    case .error: errors
    case .warning: warnings
    case .info: infos
    }
  }

  private mutating func add(_ file: ReportedFile) {
    files += 1
    if file.failure != nil { filesFailed += 1 }
    if file.isClean { filesClean += 1 }
    if !file.findings.isEmpty || file.leftOut > 0 { filesWithFindings += 1 }
    for finding in file.findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
    }
    suppressed = Self.sum(suppressed, file.suppressed)
    leftOut = Self.sum(leftOut, file.leftOut)
  }

  /// A sum of counts that come from outside: negative ones count as none, and the sum stops at the top.
  private static func sum(_ left: Int, _ right: Int) -> Int {
    let (sum, overflow) = left.addingReportingOverflow(max(0, right))
    return overflow ? Int.max : sum
  }
}
