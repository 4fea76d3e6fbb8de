import Provenance

/// Who may come in when there is room for some findings only: errors first, then warnings, then the rest.
struct SeverityQuota: Sendable {
  private var errors: Int
  private var warnings: Int
  private var infos: Int

  /// Room for `room` of the findings that `counts` counts.
  init(_ counts: ReportCounts, room: Int) {
    var left = max(0, room)
    errors = min(counts.errors, left)
    left -= errors
    warnings = min(counts.warnings, left)
    left -= warnings
    infos = min(counts.infos, left)
  }

  /// Lets a finding in, if there is room for one of its severity.
  mutating func admits(_ severity: Severity) -> Bool {
    switch severity {
    case .error: Self.take(&errors)
    case .warning: Self.take(&warnings)
    case .info: Self.take(&infos)
    }
  }

  private static func take(_ room: inout Int) -> Bool {
    guard room > 0 else { return false }
    room -= 1
    return true
  }
}
