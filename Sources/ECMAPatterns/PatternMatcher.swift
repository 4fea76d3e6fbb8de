/// A pattern, ready to be matched in the cheapest way there is.
enum PatternMatcher: Sendable {
  /// By a table of states.
  case table(StateTable)
  /// By the set of states.
  case simulation(SetSimulation)
  /// By trying.
  case backtracking(Backtracker)

  /// Gets a pattern ready.
  init(_ pattern: ParsedPattern) {
    guard let automaton = Automaton(pattern) else {
      self = .backtracking(Backtracker(pattern))
      return
    }
    if let table = Determiniser.table(of: automaton) {
      self = .table(table)
    } else {
      self = .simulation(SetSimulation(automaton: automaton))
    }
  }

  /// How it is matched.
  var method: ECMAPattern.Method {
    switch self {
    case .table: .table
    case .simulation: .simulation
    case .backtracking: .backtracking
    }
  }

  /// Whether the pattern matches somewhere in the text.
  func matches(_ text: Span<UInt8>) throws(MatchLimit) -> Bool {
    switch self {
    case .table(let table): table.matches(text)
    case .simulation(let simulation): try simulation.matches(text)
    case .backtracking(let backtracker): try backtracker.matches(text)
    }
  }
}
