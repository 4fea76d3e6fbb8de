/// Writes the steps of an automaton, from the last to the first.
struct AutomatonBuilder {
  /// The steps so far; the first is where everything ends.
  private(set) var steps: [Automaton.Step] = [.accept]
  /// The looks so far.
  private(set) var looks: [Automaton.LookPart] = []
  /// The sets so far.
  private(set) var sets: [ScalarSet] = []
  /// Whether a place tells word characters from others.
  private(set) var tellsWords = false
  /// Whether a place tells ends of lines from others.
  private(set) var tellsLines = false

  private var numbers: [ScalarSet: Int] = [:]
  private var visits = 0

  /// More steps than this are not worth an automaton.
  private static let mostSteps = 65_000
  private static let mostVisits = 300_000

  /// The number of a set; equal sets have one.
  mutating func number(of set: ScalarSet) -> Int {
    if let known = numbers[set] { return known }
    numbers[set] = sets.count
    sets.append(set)
    return sets.count - 1
  }

  /// Adds the steps of a part, which go on to `next`, and returns the first; nil when they are too many.
  ///
  /// With `backward`, the part is read from its end.
  mutating func add(_ node: PatternNode, then next: Int, backward: Bool) -> Int? {
    visits += 1
    guard steps.count < Self.mostSteps, visits < Self.mostVisits else { return nil }
    switch node {
    case .empty: return next
    case .set(let set): return append(.take(set: number(of: set), then: next))
    case .sequence(let parts):
      var first = next
      for part in backward ? parts : parts.reversed() {
        guard let step = add(part, then: first, backward: backward) else { return nil }
        first = step
      }
      return first
    case .choice(let parts):
      var first: Int?
      for part in parts.reversed() {
        guard let step = add(part, then: next, backward: backward) else { return nil }
        first = first.map { append(.fork(step, $0)) } ?? step
      }
      return first ?? next
    case .capture(let part, group: _): return add(part, then: next, backward: backward)
    case .repeated(let part, let times): return add(part, times, then: next, backward: backward)
    case .place(let place):
      switch place {
      case .wordBoundary, .notWordBoundary: tellsWords = true
      case .lineStart, .lineEnd: tellsLines = true
      case .start, .end: break
      }
      return append(.check(place, then: next))
    case .look(let part, let look):
      guard let start = add(part, then: 0, backward: look.isAhead) else { return nil }
      looks.append(Automaton.LookPart(start: start, isAhead: look.isAhead))
      return append(.look(looks.count - 1, isNegated: look.isNegated, then: next))
    case .reference: return nil
    }
  }

  private mutating func append(_ step: Automaton.Step) -> Int {
    steps.append(step)
    return steps.count - 1
  }

  private mutating func add(
    _ part: PatternNode, _ times: Repetition, then next: Int, backward: Bool
  ) -> Int? {
    var first = next
    var copies = times.least
    if let most = times.most {
      // Each optional copy can be left for what follows the last one.
      for _ in times.least..<most {
        guard let body = add(part, then: first, backward: backward) else { return nil }
        if body == first { break }
        first = append(.fork(body, next))
      }
    } else {
      let loop = append(.fork(next, next))
      guard let body = add(part, then: loop, backward: backward) else { return nil }
      steps[loop] = .fork(body, next)
      first = copies > 0 ? body : loop
      copies -= 1
    }
    for _ in 0..<max(copies, 0) {
      guard let body = add(part, then: first, backward: backward) else { return nil }
      if body == first { break }
      first = body
    }
    return first
  }
}
