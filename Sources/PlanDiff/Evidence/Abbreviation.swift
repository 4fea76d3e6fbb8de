/// Short forms of Chinese terms, made by leaving characters out: 保障房 for 保障性住房, 社卫中心 for 社区卫生服务中心.
enum Abbreviation {
  /// The fewest characters of a short form that is told from a chance: 住房 is in too many names.
  static let shortest = 3
  /// How many times as long as its short form a term may be.
  static let longest = 3

  /// The first and the last character of a text, as one number; 0 for texts that are too short to be short forms.
  ///
  /// O(*n*).
  static func ends(of text: String) -> UInt64 {
    let scalars = text.unicodeScalars
    guard scalars.count >= shortest, let first = scalars.first, let last = scalars.last else { return 0 }
    return UInt64(first.value) << 32 | UInt64(last.value)
  }

  /// Whether one of two texts is the other with characters left out, both ends kept.
  ///
  /// O(*n*) in the longer text.
  static func links(_ one: String, _ other: String) -> Bool {
    let first = one.unicodeScalars
    let second = other.unicodeScalars
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    guard short.count >= shortest, short.count < long.count, long.count <= longest * short.count,
      short.first == long.first, short.last == long.last
    else { return false }
    var rest = short[...]
    for scalar in long where scalar == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
