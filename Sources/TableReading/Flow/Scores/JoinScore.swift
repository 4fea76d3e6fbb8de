/// Weighs whether two fragments are parts of one cell, whatever its column.
///
/// Above 0 speaks for one cell, below 0 for two. Print breaks a cell where its line is full, never where its
/// sense ends: an open bracket, a comma before the break, a number cut off from its unit mean that it goes on.
enum JoinScore {
  static func score(_ traits: FragmentTraits, after before: FragmentTraits, gap: Fragment.Gap) -> Int32 {
    var score = score(of: gap)
    if before.has(.endsInBracket) { score += 60 }
    if before.has(.endsComma) { score += 50 }
    if traits.has(.startsInside) { score += 80 }
    if traits.has(.startsBracket) { score += 15 }
    if traits.has(.completesOrganisation), !traits.has(.startsVerb) { score += 25 }
    if traits.has(.completesUnit) { score += 40 }
    if before.has(.endsDigit) {
      if traits.has(.startsUnit) { score += 40 } else if !traits.has(.startsDigit) { score += 15 }
    } else if traits.has(.startsDigit), gap == .space {
      // Some extractors put a space between a word and a number.
      score += 10
    }
    return score
  }

  /// What white space alone says.
  static func score(of gap: Fragment.Gap) -> Int32 {
    switch gap {
    case .none: 40
    case .space: -10
    case .line: 0
    case .blankLine: -10
    case .page: -10
    }
  }
}
