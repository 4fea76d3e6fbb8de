/// A pattern without references as a nondeterministic automaton (Thompson, 1968): its size is that of the
/// pattern with every counted repetition written out.
struct Automaton: Sendable {
  /// One step; the numbers are those of the steps that follow.
  enum Step: Sendable {
    /// Takes one code point of a set.
    case take(set: Int, then: Int)
    /// Goes both ways.
    case fork(Int, Int)
    /// Goes on where the place is.
    case check(PatternPlace, then: Int)
    /// Goes on where a look has a match, or where it has none.
    case look(Int, isNegated: Bool, then: Int)
    /// The part matches.
    case accept
  }

  /// A look: what it looks for begins at `start`.
  ///
  /// A look ahead is read backwards, from the end of the text, so that one pass tells for every place
  /// whether it holds there.
  struct LookPart: Sendable {
    /// Its first step.
    var start: Int
    /// Whether it looks ahead.
    var isAhead: Bool
  }

  /// The steps.
  let steps: [Step]
  /// The first step of the whole.
  let start: Int
  /// The looks; one within another comes first.
  let looks: [LookPart]
  /// What the steps take.
  let classes: CharacterClasses
  /// What each class is to a place.
  let surroundings: [Surroundings]

  /// The automaton of a pattern; nil when it would be too large, or the pattern has references.
  init?(_ pattern: ParsedPattern) {
    guard !pattern.hasReferences else { return nil }
    var builder = AutomatonBuilder()
    guard let start = builder.add(pattern.root, then: 0, backward: false) else { return nil }
    let words = builder.tellsWords ? builder.number(of: .wordCharacters) : nil
    let lines = builder.tellsLines ? builder.number(of: .lineTerminators) : nil
    guard let classes = CharacterClasses(telling: builder.sets) else { return nil }
    surroundings = (0..<classes.count).map { number in
      if let words, classes.membership[words * classes.count + number] { return .word }
      if let lines, classes.membership[lines * classes.count + number] { return .lineEnd }
      return .other
    }
    self.classes = classes
    self.start = start
    steps = builder.steps
    looks = builder.looks
  }

  /// Whether a set takes a class.
  func takes(_ set: Int, _ number: Int) -> Bool { classes.membership[set * classes.count + number] }
}
