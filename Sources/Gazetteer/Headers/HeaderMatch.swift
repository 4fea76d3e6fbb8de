/// What a header says about its column.
package struct HeaderMatch: Sendable, Hashable {
  /// How the header was recognised.
  package enum Confidence: Int, Sendable, Comparable {
    /// The head word is known and everything before it only narrows it: `2024年度量化目标`.
    case compound
    /// The whole header is a known word.
    case exact

    /// A compound is less than an exact match.
    package static func < (left: Confidence, right: Confidence) -> Bool { left.rawValue < right.rawValue }
  }

  /// What the column holds.
  package var role: ColumnRole
  /// Roles that the same word has in other tables: `单位` is a measure unit beside amounts and an
  /// organisation beside leads.
  ///
  /// Empty where the word decides.
  package var alternatives: [ColumnRole] = []
  /// Roles that the column has besides: `责任单位及责任人` is lead, and contact as well.
  package var joined: [ColumnRole] = []
  /// The known word that decided; the header itself for a subject with a unit.
  package var word: String
  /// How sure that is.
  package var confidence: Confidence
  /// The unit that the header states for its amounts: `张` of `床位（张）`.
  package var unit: String?
}
