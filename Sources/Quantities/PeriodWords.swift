/// The words around the parts of a printed period.
extension PeriodGrammar {
  /// Takes 截至 and its kin, `true`, or 自 and 从, `false`; `nil` where none stands.
  mutating func takeLimitWord() -> Bool? {
    switch cursor.next {
    case "截":
      if cursor.take("截", "至") { return true }
      guard cursor.take("截", "止") else { return nil }
      _ = cursor.take("到") || cursor.take("至")
      return true
    case "到", "至":
      cursor.index += 1
      return true
    case "自", "从":
      cursor.index += 1
      return false
    default: return nil
    }
  }

  /// Takes the part of a month that is named without a number behind 每月.
  mutating func takeMonthPart() {
    _ =
      cursor.take("上", "旬") || cursor.take("中", "旬") || cursor.take("下", "旬") || cursor.take("底")
      || cursor.take("末") || cursor.take("初")
  }

  /// Takes a verb that says no more than that the work ends, or goes on, in the period before it: 完成, 全部建成, 实施.
  mutating func takeEndOfWork() {
    let start = cursor.index
    _ = cursor.take("全", "部") || cursor.take("全", "面") || cursor.take("基", "本")
    for (first, second) in Self.endings where cursor.take(first, second) { return }
    cursor.index = start
  }

  private static let endings: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("完", "成"), ("完", "工"), ("竣", "工"), ("建", "成"), ("办", "结"), ("交", "付"), ("实", "施"), ("推", "进"),
    ("开", "展"), ("落", "实"),
    ("坚", "持"), ("进", "行"),
  ]
}
