/// Takes the parts of a printed period from a cursor.
struct PeriodGrammar {
  /// The place in the text.
  var cursor: PeriodCursor
  /// Whether the period stands before other words, which then must not be taken for it.
  let isPrefix: Bool

  /// A grammar at the start of a range; `nil` where no period can begin there.
  init?(_ utf8: Span<UInt8>, _ range: Range<Int>, isPrefix: Bool) {
    guard let cursor = PeriodCursor(utf8, range) else { return nil }
    self.cursor = cursor
    self.isPrefix = isPrefix
  }

  /// Takes a point: an optional year and a part of it.
  ///
  /// `inherited` is the month of the first end of a span, for `3月1日—15日`. Leaves the cursor where it was
  /// when there is none.
  mutating func takePoint(inheriting inherited: Int? = nil) -> PeriodPoint? {
    let start = cursor.index
    if let point = takeAnyPoint(inherited), point.isValid { return point }
    cursor.index = start
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
    if let shift = takeYearWord() {
      point.yearShift = shift
      _ = cursor.take("度")
      return true
    }
    let start = cursor.index
    guard let year = cursor.takeNumber(), (1900...2199).contains(year), cursor.take("年") else {
      cursor.index = start
      return false
    }
    _ = cursor.take("度")
    point.year = year
    return true
  }

  /// How many years a word such as 次年 or 当年 is ahead.
  private mutating func takeYearWord() -> Int? {
    switch cursor.next {
    case "次", "翌", "明", "来":
      guard let first = cursor.next, cursor.take(first, "年") else { return nil }
      return 1
    case "当", "今", "本", "同":
      guard let first = cursor.next, cursor.take(first, "年") else { return nil }
      return 0
    case "下": return cursor.take("下", "一", "年") ? 1 : nil
    default: return nil
    }
  }

  private mutating func takeYearPart(hasYear: Bool) -> PeriodPoint.Part? {
    let start = cursor.index
    if cursor.take("上", "半", "年") { return takeEndWord() ? .halfEnd(1) : .half(1) }
    if cursor.take("下", "半", "年") { return takeEndWord() ? .halfEnd(2) : .half(2) }
    if cursor.take("全", "年") {
      _ = cursor.take("度")
      // 全年工作任务 is a noun.
      switch cursor.next {
      case "工", "任", "目", "计", "度", "的", "总", "各":
        guard isPrefix else { return .year }
        cursor.index = start
        return nil
      default: return .year
      }
    }
    // 2024年底, 2024年年底 and 年底 are the same.
    if !cursor.take("年"), !hasYear { return nil }
    let part: PeriodPoint.Part? =
      switch cursor.next {
      case "底", "末", "终": .yearEnd
      case "内": .year
      case "中": .yearMiddle
      case "初": .yearStart
      default: nil
      }
    if part != nil {
      cursor.index += 1
    } else {
      cursor.index = start
    }
    return part
  }

  private mutating func takeQuarter() -> PeriodPoint.Part? {
    let start = cursor.index
    _ = cursor.take("第")
    if let number = cursor.takeNumber() ?? (cursor.take("首") ? 1 : nil) {
      _ = cursor.take("个")
      if takeQuarterWord() {
        return takeEndWord() ? .quarterEnd(number) : .quarter(number)
      }
    }
    cursor.index = start
    if cursor.take("Q"), let number = cursor.takeNumber() { return .quarter(number) }
    cursor.index = start
    return nil
  }

  /// Takes 季度 or 季.
  mutating func takeQuarterWord() -> Bool { cursor.take("季", "度") || cursor.take("季") }

  /// Takes 底 or 末 behind a quarter or a half, which name its last day.
  mutating func takeEndWord() -> Bool { cursor.take("底") || cursor.take("末") }

  private mutating func takeMonth() -> PeriodPoint.Part? {
    let start = cursor.index
    guard let month = cursor.takeNumber() else {
      return cursor.take("月", "底") || cursor.take("月", "末") ? .someMonthEnd : nil
    }
    guard cursor.take("月") else {
      cursor.index = start
      return nil
    }
    _ = cursor.take("份")
    if let part = takeTenDays(month) { return part }
    if takeMonthEnd() || cursor.take("末") { return .monthEnd(month) }
    if takeMonthStart() { return .monthStart(month) }
    if takeMiddle() { return .monthMiddle(month) }
    let behindMonth = cursor.index
    if let day = cursor.takeNumber(), takeDayWord() { return .day(month, day) }
    cursor.index = behindMonth
    if !isPrefix { _ = cursor.take("内") }
    return .month(month)
  }

  private mutating func takeTenDays(_ month: Int) -> PeriodPoint.Part? {
    if cursor.take("上", "旬") { return .tenDays(month, 1, 1) }
    if cursor.take("中", "旬") { return .tenDays(month, 2, 2) }
    if cursor.take("下", "旬") { return .tenDays(month, 3, 3) }
    if cursor.take("上", "中", "旬") || cursor.take("中", "上", "旬") { return .tenDays(month, 1, 2) }
    return cursor.take("中", "下", "旬") ? .tenDays(month, 2, 3) : nil
  }

  /// 月底, but not the 底 of 底数.
  private mutating func takeMonthEnd() -> Bool {
    guard cursor.take("底") else { return false }
    switch cursor.next {
    case "数", "图", "层", "座":
      cursor.index -= 1
      return false
    default: return true
    }
  }

  /// 月初, but not the 初 of 初步.
  private mutating func takeMonthStart() -> Bool {
    guard cursor.take("初") else { return false }
    switch cursor.next {
    case "步", "期", "始", "级", "次", "审":
      cursor.index -= 1
      return false
    default: return true
    }
  }

  /// 月中, but not the 中 of 中期评估.
  private mutating func takeMiddle() -> Bool {
    let start = cursor.index
    guard cursor.take("中") else { return false }
    switch cursor.next {
    case nil, "前", "，", "。", "；", "-", "—", "–", "至", "到": return true
    default:
      cursor.index = start
      return false
    }
  }

  /// Takes 日 or 号.
  mutating func takeDayWord() -> Bool { cursor.take("日") || cursor.take("号") }

  /// 前 and its kin, but not the 前 of 前期.
  mutating func takeBefore() -> Bool {
    if cursor.take("以", "前") || cursor.take("之", "前") { return true }
    guard cursor.take("前") else { return false }
    switch cursor.next {
    case "期", "往", "置", "述", "景", "后", "三", "两":
      cursor.index -= 1
      return false
    default: return true
    }
  }

  /// The stroke or word between the ends of a span.
  mutating func takeSpanSign() -> Bool {
    switch cursor.next {
    case "—": return cursor.take("—", "—") || cursor.take("—")
    case "-": return cursor.take("-", "-") || cursor.take("-")
    case "–", "－", "~", "～", "〜", "−", "─", "至", "到": cursor.index += 1
    default: return false
    }
    return true
  }
}
