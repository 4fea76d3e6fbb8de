import StringFormats
import Testing

/// Texts that have a format and texts that have not.
struct FormatCase: Sendable, CustomTestStringConvertible {
  var format: String
  var text: String
  var holds: Bool

  /// The cases of a format.
  static func all(_ format: String, _ good: [String], not bad: [String]) -> [FormatCase] {
    good.map { FormatCase(format: format, text: $0, holds: true) }
      + bad.map { FormatCase(format: format, text: $0, holds: false) }
  }

  var testDescription: String { "\(format) \(text.debugDescription)" }

  /// Judges the text.
  func check() throws {
    #expect(try Self.holds(format, text) == holds)
  }

  /// Whether a text has a format.
  static func holds(_ format: String, _ text: String) throws -> Bool {
    let bytes = Array(text.utf8)
    return try #require(StringFormat(named: format)).holds(bytes.span)
  }
}
