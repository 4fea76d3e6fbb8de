/// Matches by trying one way after another, in the order and with the meaning of ECMA-262 (22.2.2).
///
/// For patterns with references to groups, which no automaton can match, and for those whose automaton would
/// be too large. What is tried is bounded by ``MatchLimit``.
struct Backtracker: Sendable {
  private let program: PatternProgram
  private let steps: Int

  /// Gets a pattern ready, to take so many steps on a text at most.
  init(_ pattern: ParsedPattern, steps: Int = MatchLimit.steps) {
    program = PatternProgram(pattern)
    self.steps = steps
  }

  /// Whether the pattern matches somewhere in the text.
  ///
  /// Throws when it takes too many steps or too much memory.
  func matches(_ text: Span<UInt8>) throws(MatchLimit) -> Bool {
    var attempt = Attempt(program: program, steps: steps)
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
