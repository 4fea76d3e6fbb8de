package import Provenance

/// The rules of this room: those of the checks, of the repairs, and of reading itself.
package enum PlanRules {
  package static let all: [Rule] =
    Checks.all.map { $0.rule } + CellFindings.all + ColumnFindings.all + ProjectBuilder.all
    + RecordGrammar.all + RowAlignment.all
    + [
      CorrectionBook.stale, DocumentReader.jurisdictionUnknown, DocumentReader.yearInferred,
      PlanReader.textClaimedTwice,
      PlanReader.textLeftOver,
    ]
}
