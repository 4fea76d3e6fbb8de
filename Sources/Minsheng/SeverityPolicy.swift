/// How much the findings of rules weigh to a user, where that differs from what the rules say.
public struct SeverityPolicy: Sendable, Equatable {
  /// What becomes of the findings of a rule.
  public enum Level: String, Sendable, CaseIterable {
    case error
    case warning
    case info
    /// They are taken out of the dataset, and counted.
    case off
  }

  /// The levels by the codes of the rules; the findings of all others stay as they are.
  public var levels: [FindingCode: Level]

  public init(_ levels: [FindingCode: Level] = [:]) { self.levels = levels }

  /// Gives the findings of a dataset their levels, once all checks have run.
  ///
  /// O(*n*) in the findings.
  /// - Returns: How many findings of which rule were taken out, by code; none where nothing was.
  public func apply(to dataset: inout Dataset) -> [(code: FindingCode, count: Int)] {
    if levels.isEmpty { return [] }
    var removed: [FindingCode: Int] = [:]
    dataset.findings.removeAll { finding in
      guard levels[finding.code] == .off else { return false }
      removed[finding.code, default: 0] += 1
      return true
    }
    for index in dataset.findings.indices {
      guard let level = levels[dataset.findings[index].code],
        let severity = Severity(rawValue: level.rawValue)
      else { continue }
      dataset.findings[index].severity = severity
    }
    return removed.map { ($0.key, $0.value) }.sorted { $0.code.rawValue < $1.code.rawValue }
  }
}
