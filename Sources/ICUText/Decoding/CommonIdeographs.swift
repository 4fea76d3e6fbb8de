/// The ideographs of everyday text: those of GB2312 level 1 (3755) and of Big5 level 1 (5401).
///
/// Both standards put the characters that are used most into the rows of their first level, so that
/// the set can be read out of ICU's tables.
enum CommonIdeographs {
  /// Whether a code unit of UTF-16 is one of them.
  @inline(__always)
  static func contains(_ unit: UInt16, in table: [Bool]) -> Bool {
    unit >= first && unit < last && table[Int(unit &- first)]
  }

  private static let first: UInt16 = 0x4E00
  private static let last: UInt16 = 0xA000

  /// A flag for each code point from U+4E00 to U+9FFF; computed once.
  static let table: [Bool] = {
    var table = [Bool](repeating: false, count: Int(last - first))
    let rows: [(TextEncoding, ClosedRange<UInt8>, [ClosedRange<UInt8>])] = [
      (.gb18030, 0xB0...0xD7, [0xA1...0xFE]), (.big5, 0xA4...0xC6, [0x40...0x7E, 0xA1...0xFE]),
    ]
    for (encoding, leads, trails) in rows {
      let codes = leads.flatMap { lead in trails.flatMap { $0.flatMap { [lead, $0] } } }
      // Level 1 of Big5 ends at C67E.
      let whole = encoding == .big5 ? codes.count - 2 * 94 : codes.count
      guard let utf8 = try? StrictDecoding.decode(Array(codes[..<whole]), from: 0, as: encoding) else {
        continue
      }
      for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars
      where scalar.value >= first && scalar.value < last {
        table[Int(scalar.value) - Int(first)] = true
      }
    }
    return table
  }()
}
