internal import CICUShims

/// How many columns of a terminal a character takes.
package struct EastAsianWidth: Sendable {
  /// The columns of a character whose width depends on its surroundings, such as `①` or `—`.
  package enum Ambiguous: Int, Sendable {
    /// One column, as in a Western terminal.
    case narrow = 1
    /// Two columns, as in many Chinese terminals.
    case wide = 2
  }

  private let ambiguous: Ambiguous

  /// A measure; ambiguous characters are narrow unless said otherwise.
  package init(ambiguous: Ambiguous = .narrow) { self.ambiguous = ambiguous }

  /// The columns of one scalar: 0, 1 or 2.
  ///
  /// Controls, combining marks and what is ignored in display take none; wide and full-width ones
  /// (Unicode annex 11) take two.
  package func width(of scalar: Unicode.Scalar) -> Int {
    if (0x20...0x7E).contains(scalar.value) { return 1 }
    let known =
      scalar.value < 0x10000 ? Self.plane[Int(scalar.value)] : Self.classify(scalar.value)
    return known == .ambiguous ? ambiguous.rawValue : Int(known.rawValue)
  }

  /// The columns of a text: the sum over its characters as people see them.
  ///
  /// An emoji of several scalars, a flag or a Korean syllable in pieces is one character, as wide as
  /// its widest part; U+FE0F makes an emoji wide. O(*n*).
  package func displayWidth(of text: String) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  private func width(of character: Character) -> Int {
    var widest = 0
    var indicators = 0
    var previous: UInt32 = 0
    for scalar in character.unicodeScalars {
      let asksForEmoji = scalar.value == 0xFE0F && minsheng_is_emoji(Int32(previous)) != 0
      widest = max(widest, asksForEmoji ? 2 : width(of: scalar))
      if (0x1F1E6...0x1F1FF).contains(scalar.value) { indicators += 1 }
      previous = scalar.value
    }
    return indicators == 2 ? 2 : widest
  }

  private enum Class: UInt8 {
    case none = 0
    case narrow = 1
    case wide = 2
    case ambiguous = 3
  }

  /// The classes of the code points below 65536; computed once.
  private static let plane: [Class] = (0..<0x10000).map { classify($0) }

  private static func classify(_ value: UInt32) -> Class {
    let scalar = Int32(value)
    // 6 is a nonspacing, 7 an enclosing mark, 15 a control; U+1160 to U+11FF are the vowels and
    // final consonants of Korean syllables in pieces.
    let category = minsheng_general_category(scalar)
    if category == 6 || category == 7 || category == 15 || (0x1160...0x11FF).contains(value)
      || minsheng_is_default_ignorable(scalar) != 0
    {
      return .none
    }
    switch minsheng_east_asian_width(scalar) {
    case 1: return .ambiguous
    case 3, 5: return .wide
    default: return .narrow
    }
  }
}
