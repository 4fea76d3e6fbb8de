/// Evidence that is kept from the reader of flow text, to measure what it is worth.
package struct WithheldEvidence: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// How print wraps lines: the widths of the columns, open brackets, commas, words and numbers cut in two.
  package static let wraps = WithheldEvidence(rawValue: 1)
  /// That the shares of a row add up to its target.
  package static let sums = WithheldEvidence(rawValue: 2)
  /// How well the words of a cell suit its column.
  package static let types = WithheldEvidence(rawValue: 4)
}
