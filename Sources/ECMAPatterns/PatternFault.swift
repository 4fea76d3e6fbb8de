/// What is wrong with a pattern: where, what was expected, what was found.
package struct PatternFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// How many characters (code points) of the pattern come before the fault.
  package let offset: Int
  /// One sentence in English: what was expected, what was found.
  package let english: String
  /// The same sentence in Chinese.
  package let chinese: String

  /// A fault; see the properties.
  package init(offset: Int, english: String, chinese: String) {
    self.offset = offset
    self.english = english
    self.chinese = chinese
  }

  /// The place and the English sentence.
  package var description: String { "character \(offset) of the pattern: \(english)" }
}
