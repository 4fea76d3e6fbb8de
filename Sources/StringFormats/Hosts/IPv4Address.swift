/// The format `ipv4`: a dotted quad, `IPv4address` of RFC 3986 and RFC 2673, section 3.2, without leading zeros.
enum IPv4Address {
  /// Whether a text has the format.
  static func holds(_ text: Span<UInt8>) -> Bool {
    guard text.count <= 15 else { return false }
    var place = 0
    for part in 0..<4 {
      if part > 0 {
        guard text.byte(at: place) == UInt8(ascii: ".") else { return false }
        place += 1
      }
      let end = text.end(of: .digits, from: place)
      guard end > place, end - place <= 3, end - place == 1 || text[place] != UInt8(ascii: "0") else {
        return false
      }
      var value = 0
      for index in place..<end { value = value * 10 + Int(text[index]) - 0x30 }
      guard value <= 255 else { return false }
      place = end
    }
    return place == text.count
  }
}
