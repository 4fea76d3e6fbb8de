/// Takes the parts of a printed period from a cursor.
struct PeriodGrammar {
  /// The place in the text.
  var cursor: PeriodCursor
  /// Whether the period stands before other words, which then must not be taken for it.
  let isPrefix: Bool

  /// A grammar at the start of a text.
  init(_ text: String, isPrefix: Bool) {
    cursor = PeriodCursor(text)
    self.isPrefix = isPrefix
  }

  /// Takes a point: an optional year and a part of it.
  ///
  /// `inherited` is the month of the first end of a span, for `3月1日—15日`. Leaves the cursor where it was
  /// when there is none.
  mutating func takePoint(inheriting inherited: Int? = nil) -> PeriodPoint? {
    let start = cursor
    if let point = takeAnyPoint(inherited), point.isValid { return point }
    cursor = start
    return nil
  }

  private mutating func takeAnyPoint(_ inherited: Int?) -> PeriodPoint? {
    var point = PeriodPoint(part: .year)
    let hasYear = takeYear(&point)
    if let part = takeYearPart(hasYear: hasYear) ?? takeQuarter() ?? takeMonth() {
      point.part = part
      return point
    }
    if hasYear { return point }
    guard let month = inherited, let day = cursor.takeNumber(), takeDayWord() else { return nil }
    point.part = .day(month, day)
    return point
  }

  private mutating func takeYear(_ point: inout PeriodPoint) -> Bool {
    if let shift = cursor.take([
      ("次年", 1), ("翌年", 1), ("明年", 1), ("来年", 1), ("下一年", 1), ("当年", 0), ("今年", 0), ("本年", 0), ("同年", 0),
    ]) {
      point.yearShift = shift
      _ = cursor.take("度")
      return true
    }
    let start = cursor
    guard let year = cursor.takeNumber(), (1900...2199).contains(year), cursor.take("年") else {
      cursor = start
      return false
    }
    _ = cursor.take("度")
    point.year = year
    return true
  }

  private mutating func takeYearPart(hasYear: Bool) -> PeriodPoint.Part? {
    let start = cursor
    if let part = cursor.take([
      ("全年度", PeriodPoint.Part.year), ("全年", .year), ("上半年", .half(1)), ("下半年", .half(2)),
    ]) {
      // 全年工作任务 is a noun.
      if isPrefix, part == .year, let next = cursor.next, "工任目计度的总各".unicodeScalars.contains(next) {
        cursor = start
        return nil
      }
      return part
    }
    if !hasYear, !cursor.take("年") { return nil }
    if let part = cursor.take([
      ("底", PeriodPoint.Part.yearEnd), ("末", .yearEnd), ("终", .yearEnd), ("内", .year), ("中", .yearMiddle),
      ("初", .yearStart),
    ]) {
      return part
    }
    if !hasYear { cursor = start }
    return nil
  }

  private mutating func takeQuarter() -> PeriodPoint.Part? {
    let start = cursor
    _ = cursor.take("第")
    if let number = cursor.takeNumber() ?? (cursor.take("首") ? 1 : nil) {
      _ = cursor.take("个")
      if cursor.take("季度") || cursor.take("季") {
        takeEndWord()
        return .quarter(number)
      }
    }
    cursor = start
    if cursor.take("Q"), let number = cursor.takeNumber() { return .quarter(number) }
    cursor = start
    return nil
  }

  /// 底 and 末 behind a quarter or a half only name its last day.
  mutating func takeEndWord() { _ = cursor.take([("底", ()), ("末", ())]) }

  private mutating func takeMonth() -> PeriodPoint.Part? {
    let start = cursor
    guard let month = cursor.takeNumber() else {
      return cursor.take([("月底", PeriodPoint.Part.someMonthEnd), ("月末", .someMonthEnd)])
    }
    guard cursor.take("月") else {
      cursor = start
      return nil
    }
    _ = cursor.take("份")
    if let part = takeTenDays(month) { return part }
    if cursor.take("底", unlessBefore: "数图层座") || cursor.take("末") { return .monthEnd(month) }
    if cursor.take("初", unlessBefore: "步期始级次审") { return .monthStart(month) }
    if takeMiddle() { return .monthMiddle(month) }
    let behindMonth = cursor
    if let day = cursor.takeNumber(), takeDayWord() { return .day(month, day) }
    cursor = behindMonth
    if !isPrefix { _ = cursor.take("内") }
    return .month(month)
  }

  private mutating func takeTenDays(_ month: Int) -> PeriodPoint.Part? {
    let words: [(String, PeriodPoint.Part)] = [
      ("上旬", .tenDays(month, 1, 1)), ("中旬", .tenDays(month, 2, 2)), ("下旬", .tenDays(month, 3, 3)),
      ("上中旬", .tenDays(month, 1, 2)), ("中上旬", .tenDays(month, 1, 2)), ("中下旬", .tenDays(month, 2, 3)),
    ]
    return cursor.take(words)
  }

  /// 月中, but not the 中 of 中期评估.
  private mutating func takeMiddle() -> Bool {
    let start = cursor
    guard cursor.take("中") else { return false }
    switch cursor.next {
    case nil, "前", "，", "。", "；", "-", "—", "–", "至", "到": return true
    default:
      cursor = start
      return false
    }
  }

  /// Takes 日 or 号.
  mutating func takeDayWord() -> Bool { cursor.take("日") || cursor.take("号") }

  /// 前 and its kin, but not the 前 of 前期.
  mutating func takeBefore() -> Bool {
    if cursor.take("以前") || cursor.take("之前") { return true }
    return cursor.take("前", unlessBefore: "期往置述景后三两")
  }

  /// The stroke or word between the ends of a span.
  mutating func takeSpanSign() -> Bool {
    for sign in ["——", "--", "-", "–", "—", "－", "~", "～", "〜", "−", "─", "至", "到"] where cursor.take(sign) {
      return true
    }
    return false
  }
}
