/// The format `json-pointer`: RFC 6901, section 3; empty, or tokens that each begin with `/`.
enum JSONPointerText {
  /// Whether a text has the format.
  static func holds(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0 else { return true }
    guard text[0] == UInt8(ascii: "/") else { return false }
    for index in text.indices where text[index] == UInt8(ascii: "~") {
      guard let next = text.byte(at: index + 1), next == UInt8(ascii: "0") || next == UInt8(ascii: "1") else {
        return false
      }
    }
    return true
  }
}
