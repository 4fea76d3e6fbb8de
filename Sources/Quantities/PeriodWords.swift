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

  /// Takes a word of four characters if it stands here.
  mutating func take(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar, _ fourth: Unicode.Scalar
  ) -> Bool {
    let start = cursor.index
    if cursor.take(first, second), cursor.take(third, fourth) { return true }
    cursor.index = start
    return false
  }
}
