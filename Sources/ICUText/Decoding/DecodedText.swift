/// A text that was decoded, and how.
package struct DecodedText: Hashable, Sendable {
  /// The text as valid UTF-8 without its byte order mark.
  package let utf8: [UInt8]
  /// The encoding it was in.
  package let encoding: TextEncoding
  /// Whether a byte order mark stood at its head.
  package let byteOrderMark: Bool
  /// How sure the choice of the encoding is, 0 to 100, when it was a guess: by ICU's detector, or between
  /// two readings of a few characters.
  ///
  /// Nil when the bytes or the user leave no doubt.
  package let confidence: Int?
}
