/// What it is worth to read a fragment as part of a cell of prose.
///
/// Scores are evidence in tenths of a step: 10 tips a choice that is open otherwise, 30 is plain, 60 and more
/// is all but certain. They add up over the fragments of a cell, so that a cell of any length costs no more to
/// weigh than its fragments. What speaks for joining two fragments is not counted for the cell that joins them
/// but against every reading that parts them (``JoinScore``), or long cells would be worth more than short ones.
struct ProseScore: Equatable {
  /// To begin a cell with it.
  var start: Int32 = 0
  /// To have it in the cell at all.
  var inside: Int32 = 0
  /// To join it to the fragment before it; never above 0.
  var join: Int32 = 0
  /// To end a cell with it.
  var end: Int32 = 0

  /// What no cell begins with, and what none ends with, whatever its column.
  static func common(_ traits: FragmentTraits, join: Int32) -> ProseScore {
    var score = ProseScore(join: min(0, join))
    if traits.has(.startsInside) { score.start -= 120 }
    if traits.has(.startsInBracket) { score.start -= 60 }
    if traits.has(.startsBracket) { score.start -= 25 }
    if traits.has(.endsInBracket) { score.end -= 60 }
    if traits.has(.endsComma) { score.end -= 60 }
    return score
  }
}

/// The kinds of prose that columns hold.
enum ProseKind: Int, CaseIterable {
  case name
  case organisations
  /// The organisations that lead where others take part: seldom a list.
  case leadOrganisations
  case category
  case schedule
  case remark
  case amountInWords
  case regionNote
}
