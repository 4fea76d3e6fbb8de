/// Weighs a fragment as part of a remark, or of a column that is not known: any text.
enum RemarkScore {
  static func score(_ traits: FragmentTraits, join: Int32) -> ProseScore {
    var score = ProseScore.common(traits, join: join)
    score.start -= 10
    score.inside -= 2
    return score
  }

  /// A target in words instead of an amount.
  static func amountInWords(_ traits: FragmentTraits, join: Int32) -> ProseScore {
    var score = ProseScore.common(traits, join: join)
    score.start -= 50
    score.inside -= 5
    if traits.has(.startsOrganisation), traits.has(.endsOrganisation) { score.inside -= 30 }
    return score
  }

  /// A sentence that stands where the regions' amounts would: words, and no amount after another.
  static func regionNote(_ traits: FragmentTraits, join: Int32) -> ProseScore {
    var score = ProseScore.common(traits, join: join)
    score.start -= traits.has(.hasHan) && !traits.has(.startsDigit) ? 20 : 120
    if !traits.has(.hasHan) || traits.has(.isAmount) || traits.length == 1 && traits.has(.startsUnit) {
      score.inside -= 30
    }
    if traits.has(.startsOrganisation), traits.has(.endsOrganisation) { score.inside -= 20 }
    if traits.has(.endsStop) { score.end += 20 }
    return score
  }
}
