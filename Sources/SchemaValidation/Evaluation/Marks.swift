/// Which members of an object, or items of an array, some keyword has looked at: what `unevaluatedProperties` and
/// `unevaluatedItems` spare (core specification, section 11).
struct Marks: Sendable {
  private var first: UInt64 = 0
  /// The bits from the 64th on.
  private var rest: [UInt64] = []
  /// All below this are marked.
  private var prefix = 0

  func contains(_ ordinal: Int) -> Bool {
    if ordinal < prefix { return true }
    if ordinal < 64 { return first & 1 << UInt64(ordinal) != 0 }
    let word = ordinal / 64 - 1
    return word < rest.count && rest[word] & 1 << UInt64(ordinal % 64) != 0
  }

  mutating func insert(_ ordinal: Int) {
    if ordinal < prefix { return }
    if ordinal < 64 {
      first |= 1 << UInt64(ordinal)
      return
    }
    let word = ordinal / 64 - 1
    if word >= rest.count { rest += Array(repeating: 0, count: word + 1 - rest.count) }
    rest[word] |= 1 << UInt64(ordinal % 64)
  }

  /// Marks all below a number.
  mutating func insert(below count: Int) { prefix = max(prefix, count) }

  mutating func formUnion(_ other: Marks) {
    first |= other.first
    prefix = max(prefix, other.prefix)
    if other.rest.count > rest.count { rest += Array(repeating: 0, count: other.rest.count - rest.count) }
    for (word, bits) in other.rest.enumerated() { rest[word] |= bits }
  }
}
