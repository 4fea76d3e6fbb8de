/// The format `date-time`: `date-time` of RFC 3339, section 5.6.
///
/// A leap second stands at the end of a month in UTC only (section 5.7); which months had one is not looked up.
enum DateTime {
  /// Whether a text has the format.
  static func holds(_ text: Span<UInt8>) -> Bool {
    guard text.count > 11, text[10] == UInt8(ascii: "T") || text[10] == UInt8(ascii: "t"),
      let date = CalendarDate(text.extracting(0..<10)), let time = ClockTime(text.extracting(11..<text.count))
    else { return false }
    guard time.second == 60 else { return true }
    switch time.dayShift {
    case -1: return date.day == 1
    case 1: return date.day == date.lastDay - 1
    default: return date.day == date.lastDay
    }
  }
}
