import Gazetteer
import PlanModel
import Provenance

/// Takes the findings out that a correction says it answers.
enum SettledFindings {
  /// The findings about the reading of a project without those that a correction settles.
  ///
  /// Only what the correction names is settled, and only where the finding is about its field. A finding that
  /// names no field is about the lines of its cell, and is settled by the correction of a field that stands
  /// there.
  /// - Parameters:
  ///   - findings: The findings about the reading; those that stay are left in it.
  ///   - correction: The correction.
  ///   - lines: The lines of the dump that the cell of its field stands on.
  /// - Returns: The codes of the findings that were taken out, one for each.
  static func take(
    from findings: inout [Finding], for correction: Correction, lines: Set<Int>
  ) -> [FindingCode] {
    guard !correction.settles.isEmpty else { return [] }
    var settled: [FindingCode] = []
    findings.removeAll { finding in
      guard correction.settles.contains(finding.code) else { return false }
      if let measure = finding.measure, let own = correction.measure, measure != own { return false }
      if let field = finding.field {
        guard field == correction.field.rawValue else { return false }
      } else {
        guard finding.lines.contains(where: { holds($0, anyOf: lines) }) else { return false }
      }
      settled.append(finding.code)
      return true
    }
    return settled
  }

  private static func holds(_ range: LineRange, anyOf lines: Set<Int>) -> Bool {
    lines.contains { range.first <= $0 && $0 <= range.last }
  }
}

extension Correction.Field {
  /// The column that a field is read from; shares have one for each region.
  var role: ColumnRole {
    switch self {
    case .name: .name
    case .category: .category
    case .number: .number
    case .leaders: .leader
    case .lead: .lead
    case .contacts: .contact
    case .cooperating: .cooperating
    case .deadline: .deadline
    case .schedule: .schedule
    case .target: .target
    case .allocations: .region
    case .note: .note
    }
  }
}
