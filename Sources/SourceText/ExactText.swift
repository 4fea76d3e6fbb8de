/// A text as a key: equal where every byte is.
///
/// Strings are equal where they look alike, which takes several times as long to find out and says nothing more
/// about text that was folded.
package struct ExactText: Sendable, Hashable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package static func == (left: ExactText, right: ExactText) -> Bool {
    let (one, other) = (left.text.utf8.span, right.text.utf8.span)
    guard one.count == other.count else { return false }
    for index in one.indices where one[index] != other[index] { return false }
    return true
  }

  /// Eight bytes at a time.
  package func hash(into hasher: inout Hasher) {
    let bytes = text.utf8.span
    var word: UInt64 = 0
    for index in bytes.indices {
      word = word << 8 | UInt64(bytes[index])
      if index & 7 == 7 { hasher.combine(word) }
    }
    // With the length, for the last word may begin with zeros.
    hasher.combine(word)
    hasher.combine(bytes.count)
  }
}
