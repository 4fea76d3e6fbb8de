/// The format `relative-json-pointer`: draft-bhutton-relative-json-pointer-00, section 3.
///
/// Levels up; a step along an array, `+1` or `-2`; then `#` or a JSON Pointer.
enum RelativeJSONPointer {
  /// Whether a text has the format.
  static func holds(_ text: Span<UInt8>) -> Bool {
    guard var place = endOfNumber(text, from: 0) else { return false }
    if let sign = text.byte(at: place), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      guard text.byte(at: place + 1) != UInt8(ascii: "0"), let end = endOfNumber(text, from: place + 1) else {
        return false
      }
      place = end
    }
    if text.byte(at: place) == UInt8(ascii: "#") { return place + 1 == text.count }
    return JSONPointerText.holds(text.extracting(place..<text.count))
  }

  /// Where a number without a leading zero ends; nil when there is none.
  private static func endOfNumber(_ text: Span<UInt8>, from start: Int) -> Int? {
    let end = text.end(of: .digits, from: start)
    guard end > start, end == start + 1 || text[start] != UInt8(ascii: "0") else { return nil }
    return end
  }
}
