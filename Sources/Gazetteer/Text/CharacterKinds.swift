/// Kinds of characters that the standard library does not tell apart as names need it.
extension Character {
  /// Whether the character is one of 0 to 9.
  ///
  /// `isNumber` would not do: it holds for 一, 三 and 万 too, which are letters in names (三墩镇, 万州区).
  var isASCIIDigit: Bool { isASCII && isWholeNumber }

  /// Whether the character is a Chinese one.
  var isHan: Bool { unicodeScalars.first?.properties.isIdeographic ?? false }
}
