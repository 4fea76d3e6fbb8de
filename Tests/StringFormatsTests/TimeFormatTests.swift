import StringFormats
import Testing

/// Dates, times and durations of RFC 3339.
struct TimeFormatTests {
  /// Every month and day that two digits can write, against the lengths of the months.
  @Test(arguments: [(2023, 365), (2024, 366), (1900, 365), (2000, 366), (0, 366)])
  func aYearHasItsDays(year: Int, days: Int) throws {
    let digits = String(year)
    let head = String(repeating: "0", count: 4 - digits.count) + digits
    var count = 0
    for month in 0...99 {
      for day in 0...40 where try FormatCase.holds("date", "\(head)-\(two(month))-\(two(day))") { count += 1 }
    }
    #expect(count == days)
  }

  /// One leap second a day in every zone, and none twice.
  @Test func everyZoneHasOneLeapSecondADay() throws {
    for zone in ["Z", "+00:00", "-00:00", "+08:00", "-12:00", "+05:45", "+23:59", "-23:59"] {
      var leaps = 0
      var others = 0
      for hour in 0...25 {
        for minute in 0...61 {
          if try FormatCase.holds("time", "\(two(hour)):\(two(minute)):60\(zone)") { leaps += 1 }
          if try FormatCase.holds("time", "\(two(hour)):\(two(minute)):59\(zone)") { others += 1 }
        }
      }
      #expect(leaps == 1, "\(zone)")
      #expect(others == 1440, "\(zone)")
    }
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static let cases =
    FormatCase.all(
      "date-time",
      [
        "2024-05-06T07:08:09+08:00", "2016-12-31t23:59:60z", "2017-01-01T07:59:60+08:00",
        "2016-06-29T22:59:59.5Z",
        "2016-06-29T23:00:00-01:00", "2015-06-30T22:59:60-01:00", "2024-02-28T23:59:59.000Z",
      ],
      not: [
        "", "2024-05-06", "2024-05-06 07:08:09Z", "2024-05-06T07:08:09", "2024-05-06T07:08Z",
        "2024-02-30T00:00:00Z",
        "2024-05-06T07:08:09.Z", "2024-05-06T07:08:09,5Z", "2016-12-30T23:59:60Z",
        "2017-01-02T07:59:60+08:00",
        "2015-06-30T23:59:60-01:00", "2024-05-06T07:08:09+0800", "2024-05-06TT07:08:09Z",
      ])
    + FormatCase.all(
      "time", ["00:00:00Z", "23:59:59.123456789-23:59"],
      not: ["", "0:00:00Z", "00:00:00", "00:00:00ZZ", "00:00:00+8:00", "00:00:00+08:0", "00:00:60Z"])
    + FormatCase.all(
      "duration", ["P1Y", "P1Y2M3DT4H5M6S", "P3W", "PT0S", "P3DT4H", "P1M3D", "PT4H5M"],
      not: [
        "", "P", "W", "PW", "P1", "P1W2D", "P2D1W", "P1DT", "T1H", "P1D1D", "PT1S1M", "P1YT1D", "PT1.5S",
        "p1d", "P1W ",
      ])

  @Test(arguments: cases) func shape(_ item: FormatCase) throws { try item.check() }
}
