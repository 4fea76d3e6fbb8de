/// A value of a JSON text, with the place where it stands.
struct JSONValue: Sendable, Equatable {
  enum Content: Sendable, Equatable {
    case object([Member])
    case array([JSONValue])
    case string(String)
    /// A number in its own notation.
    case number(String)
    case bool(Bool)
    case null
  }

  /// A name and its value.
  struct Member: Sendable, Equatable {
    var name: String
    /// The byte at which the name begins.
    var offset: Int
    var value: JSONValue
  }

  /// The byte at which it begins.
  var offset: Int
  var content: Content

  /// What kind of value it is, for messages.
  var kind: (english: String, chinese: String) {
    switch content {
    case .object: ("an object", "对象")
    case .array: ("an array", "数组")
    case .string(let text): ("“\(text.prefix(40))”", "“\(text.prefix(40))”")
    case .number(let digits): (String(digits.prefix(40)), String(digits.prefix(40)))
    case .bool(let value): ("\(value)", "\(value)")
    case .null: ("null", "null")
    }
  }
}
