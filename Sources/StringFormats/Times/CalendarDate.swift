/// The format `date`: `full-date` of RFC 3339, section 5.6, in the Gregorian calendar for every year.
struct CalendarDate {
  /// The year, 0 to 9999.
  let year: Int
  /// The month, 1 to 12.
  let month: Int
  /// The day of the month, from 1.
  let day: Int

  /// The date that a text is; nil when it is none.
  init?(_ text: Span<UInt8>) {
    guard text.count == 10, let century = text.twoDigits(at: 0), let years = text.twoDigits(at: 2),
      text[4] == UInt8(ascii: "-"), let month = text.twoDigits(at: 5), text[7] == UInt8(ascii: "-"),
      let day = text.twoDigits(at: 8), (1...12).contains(month)
    else { return nil }
    year = century * 100 + years
    self.month = month
    self.day = day
    guard day >= 1, day <= lastDay else { return nil }
  }

  /// The number of days of the month (RFC 3339, appendix C for leap years).
  var lastDay: Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
