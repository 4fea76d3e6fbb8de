/// One end of a printed period, before it is put on the calendar.
struct PeriodPoint: Equatable {
  /// A printed year.
  var year: Int?
  /// 1 for 次年.
  var yearShift = 0
  /// What part of the year.
  var part: Part

  /// A part of a year.
  enum Part: Equatable {
    case year
    case yearEnd
    case yearMiddle
    case yearStart
    case half(Int)
    case halfEnd(Int)
    case quarter(Int)
    case quarterEnd(Int)
    case month(Int)
    case monthEnd(Int)
    case monthStart(Int)
    case monthMiddle(Int)
    /// A month, the first and the last of its three tens of days.
    case tenDays(Int, Int, Int)
    case day(Int, Int)
    /// A day of a month that the other end names, or of every month.
    case dayOnly(Int)
    /// 月底, 月末 without a number.
    case someMonthEnd
    /// A whole month without a number, in 每月.
    case someMonth
    /// A quarter without a number, in 每季度.
    case someQuarter
  }

  /// How fine the part is.
  var precision: Period.Precision {
    switch part {
    case .year, .yearEnd, .yearStart: .year
    case .yearMiddle, .half, .halfEnd: .halfYear
    case .quarter, .quarterEnd, .someQuarter: .quarter
    case .month, .monthEnd, .someMonthEnd, .someMonth: .month
    case .monthStart, .monthMiddle, .tenDays: .tenDay
    case .day, .dayOnly: .day
    }
  }

  /// Whether the part is only a last day: 月底, 一季度末, 年底.
  var isEnd: Bool {
    switch part {
    case .yearEnd, .yearMiddle, .halfEnd, .quarterEnd, .monthEnd, .someMonthEnd: true
    default: false
    }
  }

  /// Whether the boundary is a convention.
  var isVague: Bool {
    switch part {
    case .yearMiddle, .yearStart, .monthStart, .monthMiddle: true
    default: false
    }
  }

  /// Whether 前 behind it leaves open if it is still inside: not behind 月底.
  var hasOpenLimit: Bool {
    switch part {
    case .year, .half, .quarter, .month, .day, .dayOnly, .someMonth, .someQuarter: true
    default: false
    }
  }

  /// Whether the calendar has such a part in any year.
  var isValid: Bool {
    switch part {
    case .month(let month), .monthEnd(let month), .monthStart(let month), .monthMiddle(let month),
      .tenDays(let month, _, _):
      (1...12).contains(month)
    case .day(let month, let day):
      CalendarDate(year: year ?? 2000, month: month, day: day) != nil
    case .dayOnly(let day): (1...31).contains(day)
    case .quarter(let quarter), .quarterEnd(let quarter): (1...4).contains(quarter)
    default: true
    }
  }

  /// The first and the last day in a year; `nil` for a part without a place in the year.
  func days(in documentYear: Int) -> (first: CalendarDate, last: CalendarDate)? {
    let year = (self.year ?? documentYear) &+ yearShift
    switch part {
    case .year, .yearEnd: return Self.days(year, months: 1...12)
    case .yearMiddle: return Self.days(year, months: 6...6)
    case .half(let half), .halfEnd(let half): return Self.days(year, months: half == 1 ? 1...6 : 7...12)
    case .quarter(let quarter), .quarterEnd(let quarter):
      return Self.days(year, months: quarter * 3 - 2...quarter * 3)
    case .month(let month), .monthEnd(let month): return Self.days(year, months: month...month)
    case .monthStart(let month): return Self.days(year, month, 1, 10)
    case .monthMiddle(let month): return Self.days(year, month, 11, 20)
    case .tenDays(let month, let first, let last):
      return Self.days(year, month, first * 10 - 9, last == 3 ? 31 : last * 10)
    case .day(let month, let day): return Self.days(year, month, day, day)
    case .yearStart, .dayOnly, .someMonthEnd, .someMonth, .someQuarter: return nil
    }
  }

  private static func days(_ year: Int, months: ClosedRange<Int>) -> (CalendarDate, CalendarDate)? {
    guard let lastDay = CalendarDate.lastDay(ofMonth: months.upperBound, year: year),
      let first = CalendarDate(year: year, month: months.lowerBound, day: 1),
      let last = CalendarDate(year: year, month: months.upperBound, day: lastDay)
    else { return nil }
    return (first, last)
  }

  private static func days(
    _ year: Int, _ month: Int, _ from: Int, _ to: Int
  ) -> (CalendarDate, CalendarDate)? {
    guard let lastDay = CalendarDate.lastDay(ofMonth: month, year: year), from <= lastDay,
      let first = CalendarDate(year: year, month: month, day: from),
      let last = CalendarDate(year: year, month: month, day: from == to ? to : min(to, lastDay))
    else { return nil }
    return (first, last)
  }
}
