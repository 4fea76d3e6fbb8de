/// The format `duration`: `duration` of RFC 3339, appendix A.
///
/// Units follow each other without a gap: `P1Y2M3D`, `PT1M2S`, but not `P1Y2D`. Weeks stand alone. No fractions.
enum CalendarDuration {
  private static let dateUnits = Array("YMD".utf8)
  private static let timeUnits = Array("HMS".utf8)

  /// Whether a text has the format.
  static func holds(_ text: Span<UInt8>) -> Bool {
    guard text.byte(at: 0) == UInt8(ascii: "P") else { return false }
    var place = 1
    if text[text.count - 1] == UInt8(ascii: "W") {
      return text.count > 2 && text.end(of: .digits, from: 1) == text.count - 1
    }
    guard let dates = units(dateUnits, in: text, at: &place) else { return false }
    if place == text.count { return dates > 0 }
    guard text[place] == UInt8(ascii: "T") else { return false }
    place += 1
    guard let times = units(timeUnits, in: text, at: &place) else { return false }
    return times > 0 && place == text.count
  }

  /// How many numbers with units stand here, the units in this order and without a gap; nil for any other.
  private static func units(_ order: [UInt8], in text: Span<UInt8>, at place: inout Int) -> Int? {
    var previous: Int?
    var count = 0
    while true {
      let end = text.end(of: .digits, from: place)
      guard end > place else { return count }
      guard let unit = text.byte(at: end), let index = order.firstIndex(of: unit) else { return nil }
      if let previous, index != previous + 1 { return nil }
      previous = index
      count += 1
      place = end + 1
    }
  }
}
