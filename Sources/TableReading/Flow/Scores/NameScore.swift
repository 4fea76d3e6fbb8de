/// Weighs a fragment as part of the name of a project: it begins with a task's verb, holds amounts, and is no
/// list of organisations.
enum NameScore {
  static func score(_ traits: FragmentTraits, after before: FragmentTraits?, join: Int32) -> ProseScore {
    var score = ProseScore.common(traits, join: join)
    let isOrganisation = traits.has(.startsOrganisation) && !traits.has(.startsVerb)
    if traits.has(.startsVerb) {
      score.start += 30
    } else {
      // A word or two that say nothing of a task are rather the end of the row above.
      score.start -= traits.length == 1 ? 40 : traits.length <= 4 && !traits.has(.endsAmount) ? 20 : 12
    }
    if isOrganisation { score.start -= 30 }
    if traits.has(.number) {
      score.start -= 40
    } else if traits.has(.startsPeriod) {
      score.start -= 20
    } else if traits.has(.startsDigit) {
      score.start -= 10
    }
    if traits.has(.isAmount) { score.start -= 40 }
    if traits.has(.mayBePerson), !traits.has(.startsVerb) { score.start -= 10 }
    if traits.has(.startsHeading) { score.start -= 10 }
    if !traits.has(.hasHan), !traits.has(.hasDigit) { score.inside -= 15 }
    if traits.has(.hasSentence) { score.inside -= 15 }
    if isOrganisation, traits.has(.endsOrganisation) || traits.has(.hasComma), !traits.has(.hasDigit) {
      score.inside -= 30
    }
    if traits.has(.isPerson) { score.inside -= 20 }
    if traits.has(.endsDigit) { score.end -= 40 }
    if traits.has(.endsVerb) {
      score.end -= 40
    } else if !traits.has(.endsAmount) {
      score.end -= 8
    }
    if traits.has(.endsSentence) { score.end -= 10 }
    guard let before else { return score }
    // Where an amount is complete and a verb follows, another name may begin.
    if traits.has(.startsVerb), !before.has(.endsComma) { score.join -= before.has(.endsAmount) ? 15 : 5 }
    if before.has(.endsSentence) { score.join -= 15 }
    return score
  }
}
