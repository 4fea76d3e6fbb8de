/// Kinds of characters that the standard library does not tell apart as names need it.
extension Character {
  /// Whether the character is one of 0 to 9.
  ///
  /// `isNumber` would not do: it holds for 一, 三 and 万 too, which are letters in names (三墩镇, 万州区).
  var isASCIIDigit: Bool { isASCII && isWholeNumber }

  /// Whether the character is a Chinese one.
  var isHan: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    // The blocks that nearly all text is in, before the long table is searched.
    if (0x4E00...0x9FFF).contains(scalar.value) { return true }
    return scalar.value >= 0x3006 && scalar.properties.isIdeographic
  }

  /// The scalar that the character consists of; `nil` for one of several.
  package var onlyScalar: Unicode.Scalar? {
    guard let first = unicodeScalars.first, UTF8.width(first) == utf8.count else { return nil }
    return first
  }
}
