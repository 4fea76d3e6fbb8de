/// Takes out the readings that mirrors of pages put behind characters: `區(qū)` is 區.
///
/// Machines that turn simplified pages into traditional ones print the reading of a character that has several in a
/// bracket behind it. No plan prints readings itself.
enum PinyinMarks {
  /// The text with every character of such a bracket turned into one that prints nothing, and how many brackets there
  /// were; the number of characters stays the same.
  ///
  /// O(*n*).
  static func silenced(_ utf8: [UInt8]) -> (utf8: [UInt8], count: Int) {
    var result: [UInt8] = []
    var count = 0
    var copied = 0
    var offset = 0
    let open = UInt8(ascii: "(")
    while offset < utf8.count {
      guard utf8[offset] == open, offset >= 3, utf8[offset - 3] >= 0xE3, utf8[offset - 3] < 0xEA,
        let end = end(of: utf8, from: offset + 1)
      else {
        offset += 1
        continue
      }
      result.append(contentsOf: utf8[copied..<offset])
      for place in offset..<end where utf8[place] & 0xC0 != 0x80 { result += silent }
      count += 1
      offset = end
      copied = end
    }
    guard count > 0 else { return (utf8, 0) }
    result.append(contentsOf: utf8[copied...])
    return (result, count)
  }

  /// U+2060, which joins words and prints nothing.
  private static let silent: [UInt8] = [0xE2, 0x81, 0xA0]

  /// The place behind the bracket that closes a reading: a few small letters, one of them with a tone mark.
  private static func end(of utf8: [UInt8], from start: Int) -> Int? {
    var offset = start
    var hasTone = false
    while offset < utf8.count, offset - start <= 12 {
      switch utf8[offset] {
      case UInt8(ascii: ")"): return hasTone ? offset + 1 : nil
      case UInt8(ascii: "a")...UInt8(ascii: "z"): offset += 1
      // Latin letters with marks: U+00E0-U+00FC, U+0101-U+01DC.
      case 0xC3...0xC7 where offset + 1 < utf8.count:
        hasTone = true
        offset += 2
      default: return nil
      }
    }
    return nil
  }
}
