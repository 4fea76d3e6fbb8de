import Gazetteer

/// Weighs a text as the names of people.
enum PeopleScore {
  /// What it is worth to read a text as names of people; `nil` for one that is none.
  static func score(_ text: String) -> Int32? { score(PersonNames.split(text)) }

  private static func score(_ split: PersonSplit) -> Int32? {
    guard !split.names.isEmpty, split.names.allSatisfy({ $0.count >= 2 }) else { return nil }
    let isKnown = split.names.allSatisfy { name in
      name.first.map(PersonNames.mayBegin) == true && (name.count <= 4 || name.contains("·"))
    }
    var score: Int32 = split.certain ? 60 : isKnown ? 30 : -60
    if split.certain, !split.names.allSatisfy(PersonNames.hasUsualSurname) { score -= 25 }
    // A second name costs a little: a column of one person is the rule.
    score -= 6 * Int32(split.names.count - 1)
    score -= 30 * Int32(split.names.count(where: PersonNames.isUnlikely))
    return score
  }
}
