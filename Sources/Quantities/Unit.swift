/// The measure word behind a number.
public struct Unit: Sendable, Hashable {
  /// The word as printed, folded and without spaces: `人次`, `平方米`, `套（间）`.
  ///
  /// The brackets of an alternative unit are always the full-width ones.
  public var word: String
  /// What the word counts.
  public var dimension: Dimension
  /// Whether amounts in this unit may be added up.
  public var isSummable: Bool

  /// A unit; the shipped ones are in ``UnitTable``.
  public init(word: String, dimension: Dimension, isSummable: Bool) {
    self.word = word
    self.dimension = dimension
    self.isSummable = isSummable
  }
}
