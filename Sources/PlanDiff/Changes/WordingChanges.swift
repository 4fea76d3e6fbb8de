import PlanModel

/// What changed in the words of a measure.
struct WordingChanges {
  let text: MatchText

  /// The change of words from one measure to another; `nil` for none.
  ///
  /// The amount of the target does not count: a new number is a change of the target.
  func change(
    _ old: (project: Project, measure: Measure?), _ new: (project: Project, measure: Measure?)
  ) -> MeasureChange? {
    let before = MeasureStatement.of(old.measure, in: old.project)
    let after = MeasureStatement.of(new.measure, in: new.project)
    if before == after { return nil }
    let first = letters(before, without: old.measure?.target)
    let second = letters(after, without: new.measure?.target)
    let isSame: Bool
    if let first, let second {
      isSame = first == second
    } else {
      // The words do not repeat the target, so that numbers in them may be it in another form.
      isSame = text.words(before, keepsVerbs: true) == text.words(after, keepsVerbs: true)
    }
    guard isSame else { return MeasureChange(.reworded, old: before, new: after) }
    // Where the target is printed in another form, signs cannot be told from it.
    guard first != nil, second != nil,
      Self.signs(before, without: old.measure?.target) != Self.signs(after, without: new.measure?.target)
    else { return nil }
    return MeasureChange(.renamed, old: before, new: after)
  }

  /// A text without its target and its spaces.
  private static func signs(_ text: String, without target: Target?) -> String {
    let plain = text.filter { !$0.isWhitespace }
    guard let amount = target?.text.filter({ !$0.isWhitespace }), !amount.isEmpty,
      let range = plain.firstRange(of: amount)
    else { return plain }
    return String(plain[..<range.lowerBound]) + String(plain[range.upperBound...])
  }

  /// The letters of a statement but for those of the target; `nil` where the target is not in it.
  private func letters(_ statement: String, without target: Target?) -> String? {
    let letters = text.letters(statement)
    guard let target else { return letters }
    let amount = text.letters(target.text)
    guard !amount.isEmpty, let range = letters.firstRange(of: amount) else { return nil }
    return String(letters[..<range.lowerBound]) + String(letters[range.upperBound...])
  }
}
