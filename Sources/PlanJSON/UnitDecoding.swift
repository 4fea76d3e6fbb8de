import Quantities
import SchemaValidation

/// A unit that was read, and the texts that it was read from.
struct UnitOnTape {
  var word: JSONText.Node
  var dimension: JSONText.Node
  var unit: Unit
}

extension FieldReader {
  /// A unit: a word and what it counts, or neither.
  ///
  /// The last one is remembered, since the shares of a measure have the same.
  mutating func unit(_ word: JSONText.Node, _ dimension: JSONText.Node) throws(FieldFault) -> Unit? {
    if isNull(word) {
      try null(dimension, "without a unit", "没有单位时应")
      return nil
    }
    if let last = lastUnit, text.areSame(last.word, word), text.areSame(last.dimension, dimension) {
      return last.unit
    }
    guard let name = text.text(of: word) else { throw unexpected(word, "a text or null", "文字或null") }
    let unit = Self.unit(name, try self.word(dimension))
    lastUnit = UnitOnTape(word: word, dimension: dimension, unit: unit)
    return unit
  }

  /// The unit of a word and a dimension.
  ///
  /// A dataset does not say whether amounts of a unit may be added up. The unit table does; of a word that it
  /// does not have, or has with another dimension, the dimension decides.
  static func unit(_ word: String, _ dimension: Dimension) -> Unit {
    let known = UnitTable.standard.unit(word)
    let isSummable =
      known?.dimension == dimension ? known?.isSummable : ![.rate, .ratePoints, .other].contains(dimension)
    // Its own word, since the table finds words that only look the same (U+F9E9 for 里) as well.
    return Unit(word: word, dimension: dimension, isSummable: isSummable ?? true)
  }
}

extension JSONText {
  /// Whether two texts are the same, byte for byte.
  func areSame(_ left: Node, _ right: Node) -> Bool {
    isText(left) && isText(right)
      && withBytes(of: left) { one in
        withBytes(of: right) { other in
          guard one.count == other.count else { return false }
          for place in one.indices where one[place] != other[place] { return false }
          return true
        }
      }
  }
}
