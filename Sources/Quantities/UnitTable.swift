internal import DataTables

/// The measure words of plan tables, from `units.tsv`.
package struct UnitTable: Sendable {
  /// The shipped table, read once.
  package static let standard = UnitTable(records: DataTable.units.records)

  /// One entry a record, in the order of the file.
  package let definitions: [UnitDefinition]
  /// The words; the value of a word is its place in ``definitions``.
  package let words: ByteTrie
  private let places: [String: Int]

  /// Reads records of `word`, `dimension`, `base`, `numerator`, `denominator`, `summable`, `canonical`,
  /// `prose`, `remarks`.
  ///
  /// A record that does not have this form is left out; a test proves that none is.
  package init(records: [[String]]) {
    definitions = records.compactMap(Self.definition)
    words = ByteTrie(definitions.enumerated().map { ($0.element.unit.word, $0.offset) })
    places = Dictionary(
      definitions.enumerated().map { ($0.element.unit.word, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What the table says about a word, or about the first word of an alternative unit such as `套（间）`; `nil`
  /// for an unknown word.
  ///
  /// O(1).
  package func definition(of word: String) -> UnitDefinition? {
    if let place = places[word] { return definitions[place] }
    guard let bracket = word.firstIndex(of: "（"), let place = places[String(word[..<bracket])] else {
      return nil
    }
    return definitions[place]
  }

  /// The unit of a word, alternative units included; `nil` for an unknown word.
  package func unit(_ word: String) -> Unit? {
    if let place = places[word] { return definitions[place].unit }
    guard let definition = definition(of: word), word.hasSuffix("）") else { return nil }
    let second = word.drop { $0 != "（" }.dropFirst().dropLast()
    guard places[String(second)] != nil else { return nil }
    return Unit(
      word: word, dimension: definition.unit.dimension, isSummable: definition.unit.isSummable)
  }

  /// The place of a word in ``definitions``; `nil` for an unknown word and for an alternative unit.
  package func place(of word: String) -> Int? { places[word] }

  private static func definition(_ record: [String]) -> UnitDefinition? {
    guard record.count == 9, let dimension = Dimension(rawValue: record[1]),
      let numerator = Int64(record[3]), let denominator = Int64(record[4]), numerator > 0, denominator > 0,
      record[5] == "yes" || record[5] == "no", let prose = UnitDefinition.ProseUse(rawValue: record[7])
    else { return nil }
    return UnitDefinition(
      unit: Unit(word: record[0], dimension: dimension, isSummable: record[5] == "yes"), base: record[2],
      numerator: numerator, denominator: denominator, canonical: record[6], prose: prose)
  }
}
