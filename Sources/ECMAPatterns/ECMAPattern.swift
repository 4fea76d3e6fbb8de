/// A pattern of ECMA-262 (edition 16, 2025) as with the flag u: what the keyword `pattern` of JSON Schema holds.
///
/// A pattern without references to groups is matched in time linear in the text, whatever it is:
///
/// - by a table of states that is made once (``StateTable``), with one look-up a code point and no memory;
/// - where the table would be too large or the pattern looks around, by the set of states (``SetSimulation``).
///
/// Patterns with references, and those whose automaton would be too large (`a{1000}{1000}`), are matched by
/// trying (``Backtracker``), within ``MatchLimit``. Any number of threads can use one pattern.
package struct ECMAPattern: Sendable {
  private enum Matcher: Sendable {
    case table(StateTable)
    case simulation(SetSimulation)
    case backtracking(Backtracker)
  }

  private let matcher: Matcher

  /// How a pattern is matched.
  package enum Method: String, Sendable {
    /// By a table of states.
    case table
    /// By the set of states.
    case simulation
    /// By trying.
    case backtracking
  }

  /// Reads a pattern.
  ///
  /// Throws what is wrong with it. Milliseconds for large patterns.
  package init(_ source: String) throws(PatternFault) {
    let parsed = try PatternParser.parse(source)
    guard let automaton = Automaton(parsed) else {
      matcher = .backtracking(Backtracker(parsed))
      return
    }
    if let table = Determiniser.table(of: automaton) {
      matcher = .table(table)
    } else {
      matcher = .simulation(SetSimulation(automaton: automaton))
    }
  }

  /// Throws what is wrong with a pattern, without getting ready to match it.
  ///
  /// O(*n*).
  package static func check(_ source: String) throws(PatternFault) {
    _ = try PatternParser.parse(source)
  }

  /// How this pattern is matched.
  package var method: Method {
    switch matcher {
    case .table: .table
    case .simulation: .simulation
    case .backtracking: .backtracking
    }
  }

  /// Whether the pattern matches somewhere in the text, which must be valid UTF-8.
  ///
  /// Throws when that would take too long or too much memory: see ``MatchLimit``.
  package func matches(_ text: Span<UInt8>) throws(MatchLimit) -> Bool {
    switch matcher {
    case .table(let table): table.matches(text)
    case .simulation(let simulation): try simulation.matches(text)
    case .backtracking(let backtracker): try backtracker.matches(text)
    }
  }
}
