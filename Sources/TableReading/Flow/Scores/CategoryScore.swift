/// Weighs a fragment as part of the name of a category: a few words, often in quotation marks, no amounts.
enum CategoryScore {
  static func score(_ traits: FragmentTraits, after before: FragmentTraits?, join: Int32) -> ProseScore {
    var score = ProseScore.common(traits, join: join)
    if traits.has(.startsQuote) { score.start += 20 }
    if traits.has(.startsVerb) { score.start -= 20 }
    if traits.has(.startsOrganisation) { score.start -= 20 }
    if traits.has(.number) { score.start -= 60 }
    if traits.has(.startsPeriod) { score.start -= 40 }
    score.inside -= 3 + Int32(min(traits.length, 40))
    if traits.has(.hasDigit) { score.inside -= 30 }
    if traits.has(.hasSentence) { score.inside -= 40 }
    if traits.has(.endsOrganisation) { score.inside -= 20 }
    guard let before else { return score }
    if traits.has(.startsVerb), !before.has(.endsComma) { score.join -= 15 }
    return score
  }
}
