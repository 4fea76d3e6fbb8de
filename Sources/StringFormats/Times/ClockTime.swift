/// The format `time`: `full-time` of RFC 3339, section 5.6, with a leap second only at 23:59:60 UTC.
struct ClockTime {
  /// The second, 60 for a leap second.
  let second: Int
  /// How many days the date in UTC is after the local one: -1, 0 or 1.
  let dayShift: Int

  /// The time that a text is; nil when it is none.
  init?(_ text: Span<UInt8>) {
    guard let hour = text.twoDigits(at: 0), text.byte(at: 2) == UInt8(ascii: ":"),
      let minute = text.twoDigits(at: 3), text.byte(at: 5) == UInt8(ascii: ":"),
      let second = text.twoDigits(at: 6), hour < 24, minute < 60, second <= 60
    else { return nil }
    var place = 8
    if text.byte(at: place) == UInt8(ascii: ".") {
      let end = text.end(of: .digits, from: place + 1)
      guard end > place + 1 else { return nil }
      place = end
    }
    guard let offset = Self.offset(text, at: place) else { return nil }
    // The minute of the day in UTC, which may be of the day before or after.
    let universal = hour * 60 + minute - offset
    dayShift = universal < 0 ? -1 : universal >= 1440 ? 1 : 0
    self.second = second
    if second == 60, universal - dayShift * 1440 != 1439 { return nil }
  }

  /// The offset from UTC in minutes that stands at the end of a text.
  private static func offset(_ text: Span<UInt8>, at place: Int) -> Int? {
    switch text.byte(at: place) {
    case UInt8(ascii: "Z"), UInt8(ascii: "z"): return text.count == place + 1 ? 0 : nil
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      guard text.count == place + 6, let hours = text.twoDigits(at: place + 1),
        text[place + 3] == UInt8(ascii: ":"), let minutes = text.twoDigits(at: place + 4), hours < 24,
        minutes < 60
      else { return nil }
      let offset = hours * 60 + minutes
      return text[place] == UInt8(ascii: "+") ? offset : -offset
    default: return nil
    }
  }
}
