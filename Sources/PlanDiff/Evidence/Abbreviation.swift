/// Short forms of Chinese terms, made by leaving characters out: 保障房 for 保障性住房, 社卫中心 for 社区卫生服务中心.
enum Abbreviation {
  /// The fewest characters of a short form that is told from a chance: 住房 is in too many names.
  static let shortest = 3
  /// How many times as long as its short form a term may be.
  static let longest = 3

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
