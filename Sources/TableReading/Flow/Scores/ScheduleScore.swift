/// Weighs a fragment as part of a schedule: steps that begin with a time and end with ； or 。, under headings in
/// square brackets.
enum ScheduleScore {
  static func score(_ traits: FragmentTraits, after before: FragmentTraits?, join: Int32) -> ProseScore {
    var score = ProseScore.common(traits, join: join)
    if traits.has(.startsPeriod) || traits.has(.startsHeading) {
      score.start += 30
    } else if traits.has(.startsVerb) {
      score.start += 5
    } else {
      score.start -= 15
    }
    if traits.has(.number) { score.start -= 30 }
    if traits.has(.startsOrganisation), !traits.has(.startsVerb) {
      score.start -= 25
      if traits.has(.hasComma), !traits.has(.hasDigit) { score.inside -= 20 }
    }
    if traits.has(.startsPeriod) { score.inside += 5 }
    if traits.has(.hasSentence) { score.inside += 10 }
    if traits.has(.endsStop) {
      score.end += 30
    } else if traits.has(.endsSentence) {
      score.end += 10
    } else {
      score.end -= 15
    }
    guard let before, before.has(.endsSentence) else { return score }
    if !traits.has(.startsPeriod), !traits.has(.startsHeading) {
      score.join -= traits.has(.startsVerb) ? 20 : 30
    }
    return score
  }
}
