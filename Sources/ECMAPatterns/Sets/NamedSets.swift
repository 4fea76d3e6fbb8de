/// The sets that ECMA-262 has short escapes for.
extension ScalarSet {
  /// `\d`: the ASCII digits.
  static let digits = ScalarSet([0x30...0x39])

  /// `\w`: ASCII letters and digits and the low line (ECMA-262, WordCharacters).
  static let wordCharacters = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])

  /// The ends of a line: LF, CR, U+2028, U+2029 (ECMA-262, LineTerminator).
  static let lineTerminators = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029])

  /// `\s`: white space and the ends of lines (ECMA-262, WhiteSpace: tab, VT, FF, U+FEFF and Zs).
  static let whiteSpace = ScalarSet([
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
    0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ])
}
