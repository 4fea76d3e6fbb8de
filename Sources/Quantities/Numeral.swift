/// A number found at a place in a text, in Arabic digits, Chinese numerals or both.
package struct Numeral: Sendable {
  /// The number; the lower end of `三四十`; 0 when ``Flags/tooLong``.
  package var value: ExactDecimal
  /// The upper end of an approximate pair: 40 of `三四十`.
  package var upper: ExactDecimal?
  /// The place behind the last byte read.
  package var end: Int
  /// How it was written.
  package var flags: Flags
  /// For digits with just one multiplier behind them, its power of ten: 4 for `85.8万`, 0 for `858000`.
  package var scalePower = 0

  /// How a number was written, and what is doubtful about it.
  package struct Flags: OptionSet, Sendable, Hashable {
    /// One bit a flag.
    package let rawValue: UInt16
    /// A set of flags from its bits.
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// Digits joined over a space that is no thousands separator.
    package static let brokenBySpace = Flags(rawValue: 1)
    /// More digits than fit.
    package static let tooLong = Flags(rawValue: 2)
    /// A comma that does not part groups of three.
    package static let ambiguousSeparator = Flags(rawValue: 4)
    /// `3万5`.
    package static let ambiguousNumeral = Flags(rawValue: 8)
    /// 余, 多 or 几 in it: more than the number.
    package static let more = Flags(rawValue: 16)
    /// No Arabic digit in it.
    package static let chinese = Flags(rawValue: 32)
    /// A multiplier without a number before it: 百, 万.
    package static let bareScale = Flags(rawValue: 64)
    /// One Chinese digit and nothing else: the 三 of 三改一拆.
    package static let singleChinese = Flags(rawValue: 128)
    /// Groups of three parted by full-width commas: sure only before a unit.
    package static let wideComma = Flags(rawValue: 256)
    /// Groups of three parted by spaces: sure only before a unit.
    package static let spaceGroups = Flags(rawValue: 512)
    /// 来 in it: near the number.
    package static let near = Flags(rawValue: 1024)
    /// Four plain digits that may be a calendar year.
    package static let yearLike = Flags(rawValue: 2048)
  }

  /// Where a number is read.
  package enum Style: Sendable {
    /// A cell, which the number must explain as a whole.
    case cell
    /// Running text, in which a comma rather ends the clause.
    case prose
  }
}
