import PlanDiff
import PlanReading
import SourceText
import TableReading

/// Every rule that can report a finding, sorted by code.
public enum RuleCatalogue {
  public static let all: [Rule] =
    (SourceRules.all + TableRules.all + PlanRules.all + ValidationRules.all + DiffRules.all
    + YearRules.all).sorted {
      $0.code.rawValue < $1.code.rawValue
    }

  /// The rule of a code.
  public static func rule(_ code: FindingCode) -> Rule? { all.first { $0.code == code } }
}
