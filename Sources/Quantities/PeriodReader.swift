/// Reads the times that plans name, in cells and at the head of schedule steps.
package struct PeriodReader: Sendable {
  /// A reader; it holds nothing.
  package init() {}

  /// The period that a whole cell names: `11月底前`, `5—6月`, `持续推进`.
  ///
  /// What is done by then or all the while (完成, 全部建成, 实施) and a full stop behind it are passed over. Without a year there are no dates. `nil` when the cell
  /// says anything else. O(*n*).
  package func read(_ text: String, year: Int?) -> Period? {
    let utf8 = text.utf8.span
    let range = TextBytes.trimmed(utf8, 0..<utf8.count)
    guard var period = whole(utf8, range, year) else { return nil }
    period.text = range.count == utf8.count ? text : TextBytes.string(utf8, range)
    return period
  }

  /// Whether a whole text in UTF-8 names a period, in whatever year.
  ///
  /// The same as ``read(_:year:)`` without a year, but no text is copied. O(*n*); O(1) where the first
  /// character tells.
  package func isPeriod(_ utf8: Span<UInt8>) -> Bool {
    whole(utf8, TextBytes.trimmed(utf8, 0..<utf8.count), nil) != nil
  }

  /// The period at the head of a text and what follows it, untouched: `6月底前` and `完成50%` of `6月底前完成50%`.
  ///
  /// `nil` when no period stands there. O(1) but for the copy.
  package func readPrefix(_ text: String, year: Int?) -> (period: Period, rest: Substring)? {
    let utf8 = text.utf8.span
    guard var head = head(utf8, 0..<utf8.count, year) else { return nil }
    head.period.text = TextBytes.string(utf8, TextBytes.trimmed(utf8, 0..<head.end))
    return (head.period, text[text.utf8.index(text.startIndex, offsetBy: head.end)...])
  }

  /// Where the period at the head of a text in UTF-8 ends, in bytes.
  ///
  /// The same as ``readPrefix(_:year:)`` without a year, but no text is copied. O(1).
  package func prefixEnd(_ utf8: Span<UInt8>) -> Int? { head(utf8, 0..<utf8.count, nil)?.end }

  /// The period that a range without spaces at its ends consists of, without its text.
  private func whole(_ utf8: Span<UInt8>, _ range: Range<Int>, _ year: Int?) -> Period? {
    guard var grammar = PeriodGrammar(utf8, range, isPrefix: false) else {
      let open = Self.openWords.longestMatch(in: utf8, from: range.lowerBound, to: range.upperBound)
      return open?.end == range.upperBound ? Period(text: "", precision: .open) : nil
    }
    guard let period = period(&grammar, year) else { return nil }
    grammar.takeEndOfWork()
    _ = grammar.cursor.take("。") || grammar.cursor.take("；") || grammar.cursor.take(";")
    return grammar.cursor.end == range.upperBound ? period : nil
  }

  /// The period at the head of a range, without its text, and where it ends.
  private func head(_ utf8: Span<UInt8>, _ range: Range<Int>, _ year: Int?) -> (period: Period, end: Int)? {
    guard var grammar = PeriodGrammar(utf8, range, isPrefix: true),
      let period = period(&grammar, year)
    else { return nil }
    return (period, grammar.cursor.end)
  }

  /// None begins as a period with a date does.
  private static let openWords = ByteTrie(
    [
      "长期", "长期坚持", "长期推进", "持续", "持续推进", "持续实施", "持续开展", "常态化", "常态化推进", "常年", "滚动推进", "不定期", "按需", "适时",
    ].map { ($0, 0) })

  private func period(_ grammar: inout PeriodGrammar, _ year: Int?) -> Period? {
    if grammar.cursor.take("每") { return recurring(&grammar) }
    let isDeadline = grammar.takeLimitWord()
    if let span = span(&grammar, year) { return span }
    guard let point = grammar.takePoint() else { return nil }
    var result = Period(text: "", precision: point.precision)
    if point.isVague { result.ambiguity = .vague }
    let days = year.flatMap { point.days(in: $0) } ?? point.year.flatMap { point.days(in: $0) }
    // 29 February of a common year is no day at all.
    if case .day = point.part, days == nil, year != nil || point.year != nil { return nil }
    result.end = days?.last
    if grammar.takeBefore() {
      if point.hasOpenLimit {
        result.ambiguity = .limitMayBeExcluded
        result.alternativeEnd = days.flatMap { Self.dayBefore($0.first) }
      }
      return result
    }
    if isDeadline == false || grammar.cursor.take("起")
      || grammar.cursor.take("开", "始") && !grammar.isPrefix
    {
      _ = grammar.cursor.take("起")
      result.start = days?.first
      result.end = nil
      return result
    }
    if !point.isEnd, isDeadline == nil { result.start = days?.first }
    return result
  }

  /// 每月20日前, 每季度, 每年3月.
  private func recurring(_ grammar: inout PeriodGrammar) -> Period? {
    _ = grammar.cursor.take("个")
    var precision = Period.Precision.month
    if grammar.cursor.take("月") {
      let start = grammar.cursor.index
      if grammar.cursor.takeNumber() != nil, grammar.takeDayWord() {
        precision = .day
      } else {
        grammar.cursor.index = start
      }
      grammar.takeMonthPart()
    } else if grammar.takeQuarterWord() {
      precision = .quarter
      _ = grammar.takeEndWord()
    } else if grammar.cursor.take("半", "年") {
      precision = .halfYear
    } else if grammar.cursor.take("年") {
      precision = grammar.takePoint()?.precision ?? .year
    } else {
      return nil
    }
    let isLimit = grammar.takeBefore()
    return Period(
      text: "", precision: precision, recurring: true,
      ambiguity: isLimit && precision == .day ? .limitMayBeExcluded : nil)
  }

  /// A span; `nil`, with nothing taken, where only one point stands.
  private func span(_ grammar: inout PeriodGrammar, _ year: Int?) -> Period? {
    let start = grammar.cursor.index
    if let span = months(&grammar, year) ?? points(&grammar, year) { return span }
    grammar.cursor.index = start
    return nil
  }

  /// `5—6月`, `9、10月`, `一至三季度`: the word 月 or 季度 stands once.
  private func months(_ grammar: inout PeriodGrammar, _ year: Int?) -> Period? {
    let start = grammar.cursor.index
    var printedYear: Int?
    if let number = grammar.cursor.takeNumber(), number > 1900, grammar.cursor.take("年") {
      printedYear = number
    } else {
      grammar.cursor.index = start
    }
    guard let first = grammar.cursor.takeNumber(), (1...12).contains(first) else {
      return reset(&grammar, start)
    }
    let isList = grammar.cursor.take("、")
    guard isList || grammar.takeSpanSign(), let second = grammar.takePoint() else {
      return reset(&grammar, start)
    }
    var low = second
    low.year = second.year ?? printedYear
    var high = low
    switch second.part {
    case .month(let month), .monthEnd(let month):
      low.part = .month(first)
      guard first < month, !isList || month == first + 1 else { return reset(&grammar, start) }
    case .quarter(let quarter), .quarterEnd(let quarter):
      low.part = .quarter(first)
      guard first < quarter, !isList || quarter == first + 1 else { return reset(&grammar, start) }
    default: return reset(&grammar, start)
    }
    high.part = second.part
    return joined(low, high, &grammar, year)
  }

  private func reset(_ grammar: inout PeriodGrammar, _ start: Int) -> Period? {
    grammar.cursor.index = start
    return nil
  }

  /// `3月—10月`, `3月1日—15日`, `2023年11月至次年3月`.
  private func points(_ grammar: inout PeriodGrammar, _ year: Int?) -> Period? {
    guard let low = grammar.takePoint() else { return nil }
    let isList = grammar.cursor.take("、")
    guard isList || grammar.takeSpanSign() else { return nil }
    var month: Int?
    if case .day(let number, _) = low.part { month = number }
    guard var high = grammar.takePoint(inheriting: month) else { return nil }
    if high.year == nil { high.year = low.year }
    if isList {
      guard case .month(let first) = low.part, case .month(let second) = high.part, second == first + 1 else {
        return nil
      }
    }
    return joined(low, high, &grammar, year)
  }

  private func joined(
    _ low: PeriodPoint, _ high: PeriodPoint, _ grammar: inout PeriodGrammar, _ year: Int?
  ) -> Period? {
    // 2000 stands in for an unknown year: the order of the two ends does not depend on it.
    guard let first = low.days(in: year ?? low.year ?? 2000)?.first,
      let last = high.days(in: year ?? high.year ?? 2000)?.last, first <= last
    else { return nil }
    var result = Period(
      text: "", precision: low.precision == high.precision ? low.precision : finer(low, high))
    if low.isVague || high.isVague { result.ambiguity = .vague }
    if grammar.takeBefore(), high.hasOpenLimit { result.ambiguity = .limitMayBeExcluded }
    if year != nil || low.year != nil { result.start = first }
    if year != nil || high.year != nil { result.end = last }
    return result
  }

  private func finer(_ low: PeriodPoint, _ high: PeriodPoint) -> Period.Precision {
    let order = Period.Precision.allCases
    let first = order.firstIndex(of: low.precision) ?? 0
    let second = order.firstIndex(of: high.precision) ?? 0
    return order[min(first, second)]
  }

  private static func dayBefore(_ day: CalendarDate) -> CalendarDate? {
    if day.day > 1 { return CalendarDate(year: day.year, month: day.month, day: day.day - 1) }
    if day.month > 1, let last = CalendarDate.lastDay(ofMonth: day.month - 1, year: day.year) {
      return CalendarDate(year: day.year, month: day.month - 1, day: last)
    }
    return CalendarDate(year: day.year - 1, month: 12, day: 31)
  }
}
