/// Weighs a fragment as part of a list of organisations: complete names, commas between them, and no sentences.
enum OrganisationScore {
  /// With `isLead` the organisations lead where others take part in a column of their own: a list is then rather
  /// theirs.
  static func score(
    _ traits: FragmentTraits, after before: FragmentTraits?, join: Int32, isLead: Bool = false
  ) -> ProseScore {
    var score = ProseScore.common(traits, join: join)
    if isLead, traits.has(.hasComma) { score.inside -= 15 }
    score.start += traits.has(.startsOrganisation) ? 25 : -30
    if traits.has(.startsVerb), !traits.has(.startsOrganisation) { score.inside -= 30 }
    if traits.has(.startsPeriod) { score.inside -= 50 }
    if traits.has(.hasDigit) { score.inside -= traits.has(.endsAmount) ? 40 : 20 }
    if traits.has(.hasSentence) { score.inside -= 40 }
    if !traits.has(.hasHan) { score.inside -= 40 }
    if traits.has(.startsQuote) { score.inside -= 20 }
    if traits.has(.isPerson) { score.inside -= 10 }
    if traits.has(.endsOrganisation) { score.inside += 10 }
    if traits.has(.startsOrganisation) { score.inside += 5 }
    score.end += traits.has(.endsOrganisation) ? 25 : -30
    guard let before, before.has(.endsOrganisation), !before.has(.endsComma), !before.has(.endsInBracket)
    else {
      return score
    }
    // After a complete name another needs a comma.
    score.join -=
      traits.has(.completesCollective)
      ? 0 : traits.has(.startsOrganisation) ? 70 : traits.has(.startsInside) ? 0 : 10
    return score
  }
}
