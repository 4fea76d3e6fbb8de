/// The 24 characters that older tables of GB18030 decode to private use.
///
/// ICU up to 72 has the table of the 2005 edition. Its two-byte codes A6D9 to A6DF, A6EC, A6ED, A6F3
/// and eight from FE59 to FEA0 belong to U+FE10 to U+FE19 and U+9FB4 to U+9FBB since the edition of
/// 2022; the six from FE51 to FE91 have had their places in extension B since Unicode 3.1. No other
/// code of the standard leads to these private-use characters in that table.
enum GB18030Remap {
  private static let first: UInt32 = 0xE78D
  private static let last: UInt32 = 0xE864

  /// Private use to character.
  static let table: [UInt32: UInt32] = [
    0xE78D: 0xFE10, 0xE78E: 0xFE12, 0xE78F: 0xFE11, 0xE790: 0xFE13, 0xE791: 0xFE14, 0xE792: 0xFE15,
    0xE793: 0xFE16, 0xE794: 0xFE17, 0xE795: 0xFE18, 0xE796: 0xFE19,
    0xE81E: 0x9FB4, 0xE826: 0x9FB5, 0xE82B: 0x9FB6, 0xE82C: 0x9FB7, 0xE832: 0x9FB8, 0xE843: 0x9FB9,
    0xE854: 0x9FBA, 0xE864: 0x9FBB,
    0xE816: 0x20087, 0xE817: 0x20089, 0xE818: 0x200CC, 0xE831: 0x215D7, 0xE83B: 0x2298F,
    0xE855: 0x241FE,
  ]

  /// The character that a scalar out of ICU's table stands for: nearly always itself.
  @inline(__always)
  static func current(_ scalar: UInt32) -> UInt32 {
    guard scalar >= first && scalar <= last else { return scalar }
    return table[scalar] ?? scalar
  }

  /// Whether ICU's table is the old one.
  ///
  /// A newer table has the four-byte codes of the new places lead to private use, and those are not ours to
  /// change.
  static let isNeeded: Bool = {
    guard var converter = try? Converter(named: TextEncoding.gb18030.converterName) else { return false }
    var units = [UInt16](repeating: 0, count: 4)
    var consumed = 0
    let step = try? converter.step([0xFE, 0x59], from: &consumed, into: &units)
    return step?.written == 1 && units[0] == 0xE81E
  }()
}
