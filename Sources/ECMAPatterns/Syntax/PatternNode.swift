/// A part of a pattern, after ECMA-262: what it means, free of how it was written.
///
/// Nested at most some 600 deep, because the parser bounds groups.
indirect enum PatternNode: Sendable {
  /// Matches without taking anything.
  case empty
  /// Takes one code point of the set.
  case set(ScalarSet)
  /// One after the other.
  case sequence([PatternNode])
  /// The first of them that leads to a match.
  case choice([PatternNode])
  /// A group that remembers what it took; groups are numbered from 1.
  case capture(PatternNode, group: Int)
  /// The part again and again.
  case repeated(PatternNode, Repetition)
  /// Holds at a place, takes nothing.
  case place(PatternPlace)
  /// What follows, or comes before, does or does not match the part; takes nothing.
  case look(PatternNode, Look)
  /// What a group took; of several, the one that took part.
  case reference(groups: [Int], ignoringCase: Bool)
}

/// How often a part may come.
struct Repetition: Sendable, Hashable {
  /// At least so often.
  var least: Int
  /// At most so often; nil for without end.
  var most: Int?
  /// As few as possible are tried first.
  var isLazy: Bool
  /// The groups within the part, which forget what they took when it begins anew.
  var groups: Range<Int>
}

/// A look around a place.
struct Look: Sendable, Hashable {
  /// At what follows; otherwise at what comes before.
  var isAhead: Bool
  /// Holds when there is no match.
  var isNegated: Bool
}

/// A place between two code points.
enum PatternPlace: Sendable, Hashable {
  /// `^`: before everything.
  case start
  /// `$`: after everything, a final line end included.
  case end
  /// `^` with the flag m: also after the end of a line.
  case lineStart
  /// `$` with the flag m: also before the end of a line.
  case lineEnd
  /// `\b`: between a word character and another, or an end.
  case wordBoundary
  /// `\B`: anywhere else.
  case notWordBoundary
}

/// A pattern that was read.
struct ParsedPattern: Sendable {
  /// The whole.
  var root: PatternNode
  /// How many groups it has; the first is 1.
  var groupCount: Int
  /// Whether some part refers to what a group took.
  var hasReferences: Bool
}
