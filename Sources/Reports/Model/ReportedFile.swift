package import Provenance

/// What was found in one file.
package struct ReportedFile: Sendable, Hashable {
  /// The path as the user named it.
  package var path: String
  /// The findings to show, in the order in which they are to be read.
  package var findings: [ReportedFinding]
  /// How many more there are than the user asked to see.
  package var leftOut: Int
  /// The worst severity among those; errors where nobody knows.
  package var worstLeftOut: Severity
  /// How many were not shown because a baseline knows them.
  package var suppressed: Int
  /// Why the file could not be checked at all; `nil` where it was.
  package var failure: Message?

  package init(
    path: String, findings: [ReportedFinding] = [], leftOut: Int = 0,
    worstLeftOut: Severity = .error, suppressed: Int = 0, failure: Message? = nil
  ) {
    self.path = path
    self.findings = findings
    self.leftOut = leftOut
    self.worstLeftOut = worstLeftOut
    self.suppressed = suppressed
    self.failure = failure
  }

  /// Whether the file was checked and nothing was found beside what the baseline knows.
  package var isClean: Bool { findings.isEmpty && leftOut <= 0 && failure == nil }
}
