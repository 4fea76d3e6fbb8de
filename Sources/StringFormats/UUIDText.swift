/// The format `uuid`: RFC 4122, section 3; 8, 4, 4, 4 and 12 hexadecimal digits.
///
/// The version and the variant are not looked at, as the RFC asks of readers.
enum UUIDText {
  /// Whether a text has the format.
  static func holds(_ text: Span<UInt8>) -> Bool {
    guard text.count == 36 else { return false }
    for index in 0..<36 {
      switch index {
      case 8, 13, 18, 23: if text[index] != UInt8(ascii: "-") { return false }
      default: if !ASCIISet.hexadecimals.contains(text[index]) { return false }
      }
    }
    return true
  }
}
