/// What the maker of one form makes of a dump, and how much of it that explains.
package struct FormReading: Sendable {
  package var form: FormName
  package var result: TableReadingResult
  /// What speaks for it, against taking the whole dump for text that is no table.
  package var bits: Bits
}
