/// What the unit table says about one word.
package struct UnitDefinition: Sendable, Hashable {
  /// The word as a value for an amount.
  package var unit: Unit
  /// The unit that all units of this kind are expressed in: 平方米 for 亩.
  package var base: String
  /// One word is `numerator` by `denominator` of the base: 2000 by 3 for 亩.
  ///
  /// Both above 0.
  package var numerator: Int64
  /// See ``numerator``.
  package var denominator: Int64
  /// The word of which this one is another spelling: 公里 for 千米; itself otherwise.
  package var canonical: String
  /// What the word means in running text.
  package var prose: ProseUse

  /// What a unit means in running text.
  package enum ProseUse: String, Sendable, Hashable {
    /// An amount that may be aimed at.
    case target
    /// A property of what is aimed at: 千伏 in `110千伏变电站3座`.
    case attribute
    /// Too often part of another word to be read at all: 级, 层.
    case never
  }
}
