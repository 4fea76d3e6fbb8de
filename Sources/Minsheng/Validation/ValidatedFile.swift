package import Reports

/// What was found in one file: what is shown of it, and what counts.
public struct ValidatedFile: Sendable {
  /// What is shown.
  package var report: ReportedFile
  /// All findings that are not in the baseline, shown or not, in the order of the file.
  package let findings: [ReportedFinding]
  /// All findings, those of the baseline included: what a new baseline holds.
  package let all: [ReportedFinding]
  /// Entries of the baseline for this file that no finding answers to any more.
  public let mended: Int

  init(
    _ found: FoundInFile, path: String, policy: SeverityPolicy, shownFrom: Severity, mostFindings: Int?,
    baseline: Baseline?
  ) {
    all = found.findings.compactMap { Self.weighed($0, policy) }
      .sorted {
        ($0.place?.byteOffset ?? 0, $0.code.rawValue) < ($1.place?.byteOffset ?? 0, $1.code.rawValue)
      }
    let known = baseline?.fingerprints(of: path) ?? []
    findings = all.filter { !known.contains($0.fingerprint) }
    mended = known.subtracting(all.map(\.fingerprint)).count
    report = ReportedFile(path: path, suppressed: all.count - findings.count)
    show(shownFrom, mostFindings ?? .max)
    if found.isCut { report.leftOut += 1 }
  }

  /// A file that could not be read.
  public init(path: String, failure: Message) {
    report = ReportedFile(path: path, failure: failure)
    findings = []
    all = []
    mended = 0
  }

  /// Shows the worst, and of equally bad ones the first; counts the others.
  private mutating func show(_ least: Severity, _ count: Int) {
    let order = findings.indices.filter { findings[$0].severity >= least }.sorted { left, right in
      let (one, other) = (findings[left].severity, findings[right].severity)
      return one == other ? left < right : one > other
    }
    report.findings = order.prefix(count).sorted().map { findings[$0] }
    report.leftOut = findings.count - report.findings.count
    report.worstLeftOut = order.dropFirst(count).first.map { findings[$0].severity } ?? .info
  }

  private static func weighed(_ finding: ReportedFinding, _ policy: SeverityPolicy) -> ReportedFinding? {
    guard let level = policy.levels[finding.code] else { return finding }
    guard let severity = Severity(rawValue: level.rawValue) else { return nil }
    var finding = finding
    finding.severity = severity
    return finding
  }

  /// The worst of the findings that are not in the baseline; an error for a file that could not be read.
  public var worst: Severity? { report.failure != nil ? .error : findings.map(\.severity).max() }

  /// Whether the file could not be read at all.
  public var couldNotBeRead: Bool { report.failure != nil }
}
