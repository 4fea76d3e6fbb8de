/// The format `ipv6`: RFC 4291, section 2.2, as `IPv6address` of RFC 3986; no zone, no length of a prefix.
enum IPv6Address {
  /// Whether a text has the format.
  static func holds(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 2, text.count <= 45 else { return false }
    var groups = 0
    var hasGap = false
    var place = 0
    if text[0] == UInt8(ascii: ":") {
      guard text[1] == UInt8(ascii: ":") else { return false }
      hasGap = true
      place = 2
    }
    while place < text.count {
      let end = text.end(of: .hexadecimals, from: place)
      if text.byte(at: end) == UInt8(ascii: ".") {
        guard IPv4Address.holds(text.extracting(place..<text.count)) else { return false }
        groups += 2
        place = text.count
        break
      }
      guard end > place, end - place <= 4 else { return false }
      groups += 1
      place = end
      guard place < text.count else { break }
      guard text[place] == UInt8(ascii: ":") else { return false }
      place += 1
      if text.byte(at: place) == UInt8(ascii: ":") {
        guard !hasGap else { return false }
        hasGap = true
        place += 1
      } else if place == text.count {
        // A single colon ends nothing.
        return false
      }
    }
    return hasGap ? groups <= 7 : groups == 8
  }
}
