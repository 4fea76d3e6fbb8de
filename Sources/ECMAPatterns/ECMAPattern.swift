/// A pattern of ECMA-262 (edition 16, 2025) as with the flag u: what the keyword `pattern` of JSON Schema holds.
///
/// A pattern without references to groups is matched in time linear in the text, whatever it is:
///
/// - by a table of states that is made once (``StateTable``), with one look-up a code point and no memory;
/// - where the table would be too large or the pattern looks around, by the set of states (``SetSimulation``).
///
/// Patterns with references, and those whose automaton would be too large (`(?:a{1000}){1000}`), are matched
/// by trying (``Backtracker``), within ``MatchLimit``. Any number of threads can use one pattern.
package struct ECMAPattern: Sendable {
  /// How a pattern, or a part of it, is matched.
  package enum Method: String, Sendable {
    /// By a table of states.
    case table
    /// By the set of states.
    case simulation
    /// By trying.
    case backtracking
  }

  /// What must match, and what must not; a look at the very start counts as one of them.
  private let parts: [(matcher: PatternMatcher, isNegated: Bool)]

  /// Reads a pattern.
  ///
  /// Throws what is wrong with it. Some tenths of a millisecond, tens of milliseconds for large patterns.
  package init(_ source: String) throws(PatternFault) {
    parts = try PatternParser.parse(source).conjuncts.map { (PatternMatcher($0.pattern), $0.isNegated) }
  }

  /// Throws what is wrong with a pattern, without getting ready to match it.
  ///
  /// O(*n*).
  package static func check(_ source: String) throws(PatternFault) {
    _ = try PatternParser.parse(source)
  }

  /// How this pattern is matched, a method for each of its conjuncts.
  package var methods: [Method] { parts.map(\.matcher.method) }

  /// Whether the pattern matches somewhere in the text, which must be valid UTF-8.
  ///
  /// Throws when that would take too long or too much memory: see ``MatchLimit``.
  package func matches(_ text: Span<UInt8>) throws(MatchLimit) -> Bool {
    for (matcher, isNegated) in parts where try matcher.matches(text) == isNegated { return false }
    return true
  }
}
