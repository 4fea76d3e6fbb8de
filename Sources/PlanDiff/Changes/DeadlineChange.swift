import PlanModel
import Quantities

/// Whether a deadline moved, each seen from the year of its plan.
struct DeadlineChange {
  let text: MatchText
  let oldYear: Int?
  let newYear: Int?

  /// The change from one deadline to another; `nil` where one is not stated, or both are the same day of their
  /// years.
  func change(_ old: Period?, _ new: Period?) -> MeasureChange? {
    guard let old, let new else { return nil }
    let isSame: Bool
    if let first = old.end, let second = new.end, let oldYear, let newYear {
      // 29 February and 28 February are both the end of their month.
      isSame =
        first.year &- oldYear == second.year &- newYear && first.month == second.month
        && (first.day == second.day || isLast(first) && isLast(second))
    } else {
      isSame = old.end == nil && new.end == nil && text.letters(old.text) == text.letters(new.text)
    }
    return isSame ? nil : MeasureChange(.deadline, old: old.text, new: new.text)
  }

  private func isLast(_ date: CalendarDate) -> Bool {
    CalendarDate.lastDay(ofMonth: date.month, year: date.year) == date.day
  }
}
