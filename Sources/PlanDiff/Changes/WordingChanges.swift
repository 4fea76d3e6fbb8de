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
    let before = statement(old.project, old.measure)
    let after = statement(new.project, new.measure)
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
    return Self.signs(before) == Self.signs(after) ? nil : MeasureChange(.renamed, old: before, new: after)
  }

  /// A text without its numbers.
  private static func signs(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !("0"..."9").contains($0) && !".,万亿 ".unicodeScalars.contains($0) }))
  }

  /// The words of a measure: its row's name, or the clause of the project's name that holds what is counted.
  func statement(_ project: Project, _ measure: Measure?) -> String {
    guard let measure else { return project.name }
    if let name = measure.name { return name }
    guard let subject = measure.subject, !subject.isEmpty else { return project.name }
    let clauses = project.name.split(whereSeparator: { "，；。,;".contains($0) })
    if clauses.count <= 1 { return project.name }
    return clauses.first { $0.contains(subject) }.map(String.init) ?? subject
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
