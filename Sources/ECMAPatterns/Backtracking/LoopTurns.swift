/// How an attempt goes around loops (ECMA-262, RepeatMatcher) and looks around.
extension Attempt {
  /// Goes around a loop once more, or leaves it; remembers the other way where both may be.
  mutating func again(_ loop: Int, exit: Int, at place: Int, _ instruction: inout Int) {
    let times = program.loops[loop].times
    let done = registers[program.loops[loop].register]
    if done < times.least {
      beginTurn(&instruction, at: place)
    } else if let most = times.most, done >= most {
      instruction = exit
    } else if times.isLazy {
      memory.append(.turn(instruction, place))
      instruction = exit
    } else {
      memory.append(.way(exit, place))
      beginTurn(&instruction, at: place)
    }
  }

  /// Begins a turn of the loop at `instruction`: its groups forget what they took.
  mutating func beginTurn(_ instruction: inout Int, at place: Int) {
    guard case .again(let loop, _) = program.instructions[instruction] else { return }
    set(program.loops[loop].register + 1, to: place)
    for group in program.loops[loop].times.groups {
      if registers[2 * group] >= 0 { set(2 * group, to: -1) }
      if registers[2 * group + 1] >= 0 { set(2 * group + 1, to: -1) }
    }
    steps -= program.loops[loop].times.groups.count
    instruction += 1
  }

  /// Ends a turn; false when it was one too many that took nothing.
  mutating func turn(_ loop: Int, at place: Int) -> Bool {
    let register = program.loops[loop].register
    let done = registers[register]
    if done >= program.loops[loop].times.least, registers[register + 1] == place { return false }
    set(register, to: done + 1)
    return true
  }

  /// Whether a look holds here.
  ///
  /// What groups took in a look that matched stays; no other way through it is tried. Nested as deep as
  /// looks are, which the parser bounds.
  mutating func holds(
    _ look: Look, from first: Int, at place: Int, in text: Span<UInt8>
  ) throws(MatchLimit) -> Bool {
    let base = memory.count
    let matched = try run(from: first, at: place, in: text) != nil
    guard look.isNegated else { return matched }
    // Everything is as before: a negated look leaves nothing behind.
    while memory.count > base, let last = memory.popLast() {
      if case .register(let register, let value) = last { registers[register] = value }
    }
    return !matched
  }
}
