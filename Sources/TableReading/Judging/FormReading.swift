package import Provenance

/// What the maker of one form makes of a dump, and how much of it that explains.
package struct FormReading: Sendable {
  package var form: PlanForm
  package var result: TableReadingResult
  /// What speaks for it, against taking the whole dump for text that is no table.
  package var bits: Bits
  /// The other form that explains most, and how much more this one does; `nil` where no other form found anything.
  package var runnerUp: (form: PlanForm, margin: Bits)?
}
