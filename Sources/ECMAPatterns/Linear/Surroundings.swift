/// What stands on one side of a place, as far as places tell it apart.
enum Surroundings: Int, Sendable, CaseIterable {
  /// The start or the end of the text.
  case edge
  /// A word character: an ASCII letter or digit or a low line.
  case word
  /// The end of a line.
  case lineEnd
  /// Another character.
  case other
}

extension PatternPlace {
  /// Whether the place is here, between what comes before and after.
  func holds(before: Surroundings, after: Surroundings) -> Bool {
    switch self {
    case .start: before == .edge
    case .end: after == .edge
    case .lineStart: before == .edge || before == .lineEnd
    case .lineEnd: after == .edge || after == .lineEnd
    case .wordBoundary: (before == .word) != (after == .word)
    case .notWordBoundary: (before == .word) == (after == .word)
    }
  }

  /// Whether what comes before decides.
  var looksBackOnly: Bool { self == .start || self == .lineStart }
}
