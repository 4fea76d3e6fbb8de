import PlanModel
import Provenance

/// Whether a dataset holds the whole plan.
enum SourceGaps {
  /// The findings that say that a part of the plan is not in the dataset.
  ///
  /// - `numbering-gap`: running numbers are missing, and with them their projects.
  /// - `row-unreadable`, `row-unplaced`: a row of the table was left out.
  /// - `row-fragment`: words of a row were given to the project above it, as far as could be told.
  /// - `text-left-over`: text found no place; it may be a row.
  /// - `amount-without-row`: a name states an amount whose row is not there.
  /// - `no-form-fits`, `reading-order-scrambled`, `no-projects`: nothing of a table could be read.
  /// - `replacement-character`: text was lost before the dump was made.
  package static let codes: Set<FindingCode> = [
    "numbering-gap", "row-unreadable", "row-unplaced", "row-fragment", "text-left-over",
    "amount-without-row", "no-form-fits", "reading-order-scrambled", "no-projects", "replacement-character",
  ]

  /// The codes among the findings of a dataset, sorted; empty for a dataset that holds the whole plan, as far as
  /// it knows.
  static func codes(in dataset: Dataset) -> [FindingCode] {
    Set(dataset.findings.map(\.code)).intersection(codes).sorted { $0.rawValue < $1.rawValue }
  }

  /// The same for a dataset that may be held against lists of duties: a table of regions has only what is shared
  /// out, so that beside a list it is not the whole plan (`kinds-differ`).
  static func codes(in dataset: Dataset, besideLists: Bool) -> [FindingCode] {
    let codes = codes(in: dataset)
    guard besideLists, dataset.document.kind == .allocation else { return codes }
    return (codes + [DiffRules.kindsDiffer.code]).sorted { $0.rawValue < $1.rawValue }
  }
}
