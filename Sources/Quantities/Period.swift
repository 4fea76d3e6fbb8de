/// A time that a plan names: a deadline such as 11月底前, or a span such as 5—6月.
public struct Period: Sendable, Hashable {
  /// As printed, without the spaces at both ends.
  public var text: String
  /// The first day; `nil` for a deadline, and while the year is not known.
  public var start: CalendarDate?
  /// The last day, itself included; `nil` for an open period, and while the year is not known.
  public var end: CalendarDate?
  /// How fine the print is.
  public var precision: Precision
  /// Whether it comes again every month, quarter or year; then there are no dates.
  public var recurring: Bool
  /// What the print leaves open; `nil` where it is plain.
  public var ambiguity: Ambiguity?
  /// The last day under the other reading of ``ambiguity``: 31 October for 11月前.
  public var alternativeEnd: CalendarDate?

  /// How fine a period is printed.
  public enum Precision: String, Sendable, Hashable, CaseIterable {
    /// 3月15日.
    case day
    /// 上旬, 中旬, 下旬, 月初.
    case tenDay
    /// 11月, 11月底, 5—6月.
    case month
    /// 一季度.
    case quarter
    /// 上半年.
    case halfYear
    /// 全年, 年底, 2024年.
    case year
    /// 长期, 持续推进: no dates at all.
    case open
  }

  /// What a period leaves open.
  public enum Ambiguity: String, Sendable, Hashable, CaseIterable {
    /// 前 behind a whole month, quarter, year or day: no law says whether that time is still inside. Plans
    /// mean that it is (杭政办函〔2024〕4号: finished 11月前, gaps filled in 12月), and so is `end` read: 11月前 ends
    /// on 30 November. 前 behind 底, 末 or a 旬 leaves nothing open.
    case limitMayBeExcluded
    /// 月初, 月中, 年中: the boundary is a convention, here the first ten days, the second, and 30 June.
    case vague
  }

  /// A period from its parts.
  public init(
    text: String, start: CalendarDate? = nil, end: CalendarDate? = nil, precision: Precision,
    recurring: Bool = false, ambiguity: Ambiguity? = nil, alternativeEnd: CalendarDate? = nil
  ) {
    self.text = text
    self.start = start
    self.end = end
    self.precision = precision
    self.recurring = recurring
    self.ambiguity = ambiguity
    self.alternativeEnd = alternativeEnd
  }
}
