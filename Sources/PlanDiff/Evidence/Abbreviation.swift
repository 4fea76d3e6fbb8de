/// Short forms of Chinese terms, made by leaving characters out: 保障房 for 保障性住房, 社卫中心 for 社区卫生服务中心.
enum Abbreviation {
  /// The fewest characters of a short form that is told from a chance: 住房 is in too many names.
  static let shortest = 3
  /// How many times as long as its short form a term may be.
  static let longest = 3

  /// The most characters of a text that is taken for a term: beyond, it is a sentence, and every pair of long ones
  /// would be read to its end.
  static let longestTerm = 40

  /// What of a text tells fast that it is no short form of another, nor the other of it.
  struct Outline: Sendable {
    /// The first and the last character, as one number; 0 for texts that are no terms or too short for short forms.
    private var ends: UInt64 = 0
    private var count: Int32 = 0

    init() {}

    /// O(1).
    init(_ text: String) {
      let scalars = text.unicodeScalars.prefix(longestTerm + 1)
      guard (shortest...longestTerm).contains(scalars.count), let first = scalars.first,
        let last = scalars.last
      else { return }
      ends = UInt64(first.value) << 32 | UInt64(last.value)
      count = Int32(clamping: scalars.count)
    }

    /// Whether ``Abbreviation/links(_:_:)`` has to look at two texts.
    ///
    /// O(1).
    func mayLink(_ other: Outline) -> Bool {
      ends == other.ends && ends != 0 && count != other.count
        && Int(max(count, other.count)) <= longest * Int(min(count, other.count))
    }
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
