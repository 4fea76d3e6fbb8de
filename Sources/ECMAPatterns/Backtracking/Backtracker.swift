/// Matches by trying one way after another, in the order and with the meaning of ECMA-262 (22.2.2).
///
/// For patterns with references to groups, which no automaton can match, and for those whose automaton would
/// be too large. What is tried is bounded by ``MatchLimit``.
struct Backtracker: Sendable {
  private let program: PatternProgram

  /// Gets a pattern ready.
  init(_ pattern: ParsedPattern) { program = PatternProgram(pattern) }

  /// Whether the pattern matches somewhere in the text.
  ///
  /// Throws when it takes too many steps or too much memory.
  func matches(_ text: Span<UInt8>) throws(MatchLimit) -> Bool {
    var attempt = Attempt(program: program)
    var start = 0
    while true {
      if try attempt.run(from: 0, at: start, in: text) != nil { return true }
      // What must stand at the start stands nowhere else.
      if case .check(.start)? = program.instructions.first { return false }
      guard start < text.count else { return false }
      _ = UTF8Cursor.next(in: text, at: &start)
    }
  }
}
