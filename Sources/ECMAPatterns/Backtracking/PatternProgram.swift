/// A pattern as instructions for trying, one meaning of ECMA-262 each; its size is that of the pattern.
struct PatternProgram: Sendable {
  /// One instruction; numbers of others are places in the program.
  enum Instruction: Sendable {
    /// Takes one code point of a set.
    case take(set: Int, backward: Bool)
    /// Takes code points of a set again and again.
    case run(set: Int, times: Repetition, backward: Bool)
    /// Goes on with the first, and with the second if that fails.
    case fork(Int, Int)
    /// Goes on elsewhere.
    case jump(Int)
    /// Remembers the place in a register.
    case mark(register: Int)
    /// Goes on where the place is.
    case check(PatternPlace)
    /// Takes what a group took.
    case reference(groups: [Int], ignoringCase: Bool, backward: Bool)
    /// Goes on behind `end` if what stands up to there matches, or does not.
    case look(Look, end: Int)
    /// Begins a loop.
    case enter(loop: Int)
    /// Goes around a loop once more or leaves it.
    case again(loop: Int, exit: Int)
    /// Ends a turn of a loop that is at `back`.
    case turn(loop: Int, back: Int)
    /// The part matches.
    case accept
  }

  /// A loop: how often, and where its two registers are (turns done, where this turn began).
  struct Loop: Sendable {
    /// How often.
    var times: Repetition
    /// The first of the two registers.
    var register: Int
  }

  /// The instructions; the first is where it begins.
  private(set) var instructions: [Instruction] = []
  /// What the instructions take.
  private(set) var sets: [ScalarSet] = []
  /// The loops.
  private(set) var loops: [Loop] = []
  /// How many registers there are: two a group, from 0 for the whole, then two a loop.
  private(set) var registerCount: Int

  private var numbers: [ScalarSet: Int] = [:]

  /// The program of a pattern.
  init(_ pattern: ParsedPattern) {
    registerCount = 2 * (pattern.groupCount + 1)
    add(pattern.root, backward: false)
    instructions.append(.accept)
    numbers = [:]
  }

  private mutating func number(of set: ScalarSet) -> Int {
    if let known = numbers[set] { return known }
    numbers[set] = sets.count
    sets.append(set)
    return sets.count - 1
  }

  private mutating func add(_ node: PatternNode, backward: Bool) {
    switch node {
    case .empty: return
    case .set(let set): instructions.append(.take(set: number(of: set), backward: backward))
    case .sequence(let parts):
      for part in backward ? parts.reversed() : parts { add(part, backward: backward) }
    case .choice(let parts): add(choice: parts, backward: backward)
    case .capture(let part, let group):
      instructions.append(.mark(register: backward ? 2 * group + 1 : 2 * group))
      add(part, backward: backward)
      instructions.append(.mark(register: backward ? 2 * group : 2 * group + 1))
    case .repeated(let part, let times):
      if case .set(let set) = part {
        instructions.append(.run(set: number(of: set), times: times, backward: backward))
      } else {
        add(loop: part, times, backward: backward)
      }
    case .place(let place): instructions.append(.check(place))
    case .look(let part, let look):
      let place = instructions.count
      instructions.append(.look(look, end: 0))
      add(part, backward: !look.isAhead)
      instructions.append(.accept)
      instructions[place] = .look(look, end: instructions.count)
    case .reference(let groups, let ignoringCase):
      instructions.append(.reference(groups: groups, ignoringCase: ignoringCase, backward: backward))
    }
  }

  private mutating func add(choice parts: [PatternNode], backward: Bool) {
    var jumps: [Int] = []
    for (index, part) in parts.enumerated() {
      let fork = instructions.count
      let isLast = index == parts.count - 1
      if !isLast { instructions.append(.fork(fork + 1, 0)) }
      add(part, backward: backward)
      if !isLast {
        jumps.append(instructions.count)
        instructions.append(.jump(0))
        instructions[fork] = .fork(fork + 1, instructions.count)
      }
    }
    for jump in jumps { instructions[jump] = .jump(instructions.count) }
  }

  private mutating func add(loop part: PatternNode, _ times: Repetition, backward: Bool) {
    let number = loops.count
    loops.append(Loop(times: times, register: registerCount))
    registerCount += 2
    instructions.append(.enter(loop: number))
    let again = instructions.count
    instructions.append(.again(loop: number, exit: 0))
    add(part, backward: backward)
    instructions.append(.turn(loop: number, back: again))
    instructions[again] = .again(loop: number, exit: instructions.count)
  }
}
