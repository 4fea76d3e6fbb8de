/// The state of trying a program on a text.
struct Attempt {
  /// What to go back to when a way fails.
  enum Memory {
    /// Go on at an instruction and a place.
    case way(Int, Int)
    /// Begin a turn of the loop that is at an instruction.
    case turn(Int, Int)
    /// Give back one code point of a run and go on; it can give back as far as `to`.
    case giveBack(instruction: Int, from: Int, to: Int)
    /// Take one code point more in a lazy run and go on, at most `left` times.
    case takeMore(instruction: Int, from: Int, left: Int)
    /// A register held this before.
    case register(Int, Int)
  }

  /// The program.
  let program: PatternProgram
  /// What groups took, and the loops; -1 for nothing.
  var registers: [Int]

  /// What to go back to, latest last.
  var memory: [Memory] = []
  /// The steps that are left.
  var steps: Int

  /// Gets ready to try a program, in so many steps at most.
  init(program: PatternProgram, steps: Int) {
    self.program = program
    self.steps = steps
    registers = Array(repeating: -1, count: program.registerCount)
  }

  /// Tries from an instruction at a place; returns where the match ends, or nil.
  ///
  /// Leaves in memory only what registers held before, and nothing on failure.
  mutating func run(from first: Int, at start: Int, in text: Span<UInt8>) throws(MatchLimit) -> Int? {
    let base = memory.count
    var instruction = first
    var place = start
    while true {
      steps -= 1
      guard steps >= 0 else { throw MatchLimit(resource: .steps) }
      guard memory.count <= MatchLimit.memory else { throw MatchLimit(resource: .memory) }
      let goesOn: Bool
      switch program.instructions[instruction] {
      case .take(let set, let backward):
        goesOn = take(set, backward, at: &place, in: text)
        instruction += 1
      case .run(let set, let times, let backward):
        goesOn = takeRun(set, times, backward, at: &place, in: text, then: instruction + 1)
        instruction += 1
      case .fork(let one, let other):
        memory.append(.way(other, place))
        instruction = one
        goesOn = true
      case .jump(let target):
        instruction = target
        goesOn = true
      case .mark(let register):
        set(register, to: place)
        instruction += 1
        goesOn = true
      case .check(let kind):
        goesOn = kind.holds(before: text.surroundings(before: place), after: text.surroundings(after: place))
        instruction += 1
      case .reference(let groups, let ignoringCase, let backward):
        goesOn = repeats(groups, ignoringCase, backward, at: &place, in: text)
        instruction += 1
      case .look(let look, let end):
        goesOn = try holds(look, from: instruction + 1, at: place, in: text)
        instruction = end
      case .enter(let loop):
        set(program.loops[loop].register, to: 0)
        instruction += 1
        goesOn = true
      case .again(let loop, let exit):
        again(loop, exit: exit, at: place, &instruction)
        goesOn = true
      case .turn(let loop, let back):
        goesOn = turn(loop, at: place)
        instruction = back
      case .accept:
        memory[base...].removeAll {
          if case .register = $0 { return false }
          return true
        }
        return place
      }
      if !goesOn, !goBack(to: base, &instruction, &place, in: text) { return nil }
    }
  }

  /// Changes a register so that it can be changed back.
  mutating func set(_ register: Int, to value: Int) {
    memory.append(.register(register, registers[register]))
    registers[register] = value
  }

  /// Takes up the latest way that was not tried; false when there is none.
  private mutating func goBack(
    to base: Int, _ instruction: inout Int, _ place: inout Int, in text: Span<UInt8>
  ) -> Bool {
    while memory.count > base, let last = memory.popLast() {
      switch last {
      case .register(let register, let value): registers[register] = value
      case .way(let target, let start):
        (instruction, place) = (target, start)
        return true
      case .turn(let target, let start):
        (instruction, place) = (target, start)
        beginTurn(&instruction, at: place)
        return true
      case .giveBack(let target, let from, let to):
        (instruction, place) = (target, from)
        if from > to {
          place = UTF8Cursor.before(from, in: text)
        } else {
          _ = UTF8Cursor.next(in: text, at: &place)
        }
        if place != to { memory.append(.giveBack(instruction: target, from: place, to: to)) }
        return true
      case .takeMore(let target, let from, let left):
        guard case .run(let set, _, let backward) = program.instructions[target - 1] else { continue }
        place = from
        guard take(set, backward, at: &place, in: text) else { continue }
        if left > 1 { memory.append(.takeMore(instruction: target, from: place, left: left - 1)) }
        instruction = target
        return true
      }
    }
    return false
  }
}
