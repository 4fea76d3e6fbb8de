/// An automaton that is run as it is: at every place, the set of steps it can be at.
///
/// For automata with looks, and for those whose table would be too large. Each look is judged first, for
/// every place of the text in one pass. O(*n* *m*) in the text and the steps.
struct SetSimulation: Sendable {
  /// The automaton.
  let automaton: Automaton

  /// Whether the pattern matches somewhere in the text.
  ///
  /// Throws when the steps or the places to remember are too many.
  func matches(_ text: Span<UInt8>) throws(MatchLimit) -> Bool {
    // Two bytes a code point, and one more for each look.
    let (places, overflow) = (automaton.looks.count + 2).multipliedReportingOverflow(by: text.count)
    guard !overflow, places < MatchLimit.memory * 32 else { throw MatchLimit(resource: .memory) }
    var classes: [UInt16] = []
    classes.reserveCapacity(text.count)
    var offset = 0
    while offset < text.count {
      classes.append(UInt16(automaton.classes.of(UTF8Cursor.next(in: text, at: &offset))))
    }
    var run = Run(automaton: automaton, classes: classes)
    for look in automaton.looks {
      var holds = [Bool](repeating: false, count: classes.count + 1)
      try run.scan(from: look.start, backward: look.isAhead) { place in
        holds[place] = true
        return true
      }
      run.looks.append(holds)
    }
    var found = false
    try run.scan(from: automaton.start, backward: false) { _ in
      found = true
      return false
    }
    return found
  }
}

/// One run over one text.
private struct Run {
  let automaton: Automaton
  /// The class of each code point.
  let classes: [UInt16]
  /// Where each look holds.
  var looks: [[Bool]] = []

  private var marks: [Int]
  private var generation = 0
  private var work = 0

  init(automaton: Automaton, classes: [UInt16]) {
    self.automaton = automaton
    self.classes = classes
    marks = [Int](repeating: 0, count: automaton.steps.count)
  }

  /// Goes through the text and tells every place where the part that begins at `start` ends; the part may
  /// begin anywhere.
  ///
  /// Stops when `visit` says no.
  mutating func scan(
    from start: Int, backward: Bool, _ visit: (Int) -> Bool
  ) throws(MatchLimit) {
    var current: [Int] = []
    var waiting: [Int] = []
    var place = backward ? classes.count : 0
    while true {
      current.append(start)
      waiting.removeAll(keepingCapacity: true)
      let accepted = expand(&current, at: place, into: &waiting)
      if accepted, !visit(place) { return }
      guard work <= MatchLimit.linearSteps else { throw MatchLimit(resource: .steps) }
      guard backward ? place > 0 : place < classes.count else { return }
      let number = Int(classes[backward ? place - 1 : place])
      for step in waiting {
        if case .take(let set, let next) = automaton.steps[step], automaton.takes(set, number) {
          current.append(next)
        }
      }
      work += waiting.count
      place += backward ? -1 : 1
    }
  }

  private func surroundings(_ index: Int) -> Surroundings {
    index >= 0 && index < classes.count ? automaton.surroundings[Int(classes[index])] : .edge
  }

  /// Empties `pending` and puts the steps that wait for a code point into `waiting`; says whether the part
  /// ends here.
  private mutating func expand(_ pending: inout [Int], at place: Int, into waiting: inout [Int]) -> Bool {
    generation += 1
    let before = surroundings(place - 1)
    let after = surroundings(place)
    var accepted = false
    while let step = pending.popLast() {
      guard marks[step] != generation else { continue }
      marks[step] = generation
      work += 1
      switch automaton.steps[step] {
      case .take: waiting.append(step)
      case .fork(let first, let second):
        pending.append(second)
        pending.append(first)
      case .check(let kind, let next):
        if kind.holds(before: before, after: after) { pending.append(next) }
      case .look(let number, let isNegated, let next):
        if looks[number][place] != isNegated { pending.append(next) }
      case .accept: accepted = true
      }
    }
    return accepted
  }
}
