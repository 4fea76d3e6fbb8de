/// Makes the table of a deterministic automaton (Rabin and Scott, 1959), state by state, with bounds on its
/// size and on the work.
///
/// A state is what the automaton can be doing after some text: the steps that wait for a code point or for
/// what comes next, and what came before. A search that begins anywhere begins anew behind every code point.
struct Determiniser {
  private let automaton: Automaton
  private let width: Int
  private var states: [(kernel: [Int], before: Surroundings)] = []
  private var numbers: [[Int]: Int] = [:]
  private var table: [UInt32] = []
  private var marks: [Int]
  /// The classes that each set takes.
  private let members: [[Int]]
  /// The classes by what they are to places.
  private let numbersByKind: [(kind: Surroundings, numbers: [Int])]
  /// The steps behind each class, while a row is made.
  private var seeds: [[Int]]
  private var generation = 0
  private var work = 0
  /// The steps that a match beginning anew waits at, by what came before.
  private var anew: [Set<Int>] = []
  private var beginnings: [Int: Beginning] = [:]
  /// Whether a match can begin anywhere but at the start of the text.
  private var canBeginLater = false

  /// A match that begins at a place: the steps behind each class, and the row of a state that is nothing else.
  private struct Beginning {
    var accepted: Bool
    var seeds: [Int: [Int]] = [:]
    var rows: [UInt32] = []
  }

  private static let mostEntries = 1 << 19
  private static let mostWork = 500_000

  private init(_ automaton: Automaton) {
    self.automaton = automaton
    width = automaton.classes.count + 1
    marks = [Int](repeating: 0, count: automaton.steps.count)
    let count = automaton.classes.count
    members = (0..<automaton.classes.membership.count / count).map { set in
      (0..<count).filter { automaton.takes(set, $0) }
    }
    numbersByKind = Surroundings.allCases.map { kind in
      (kind, (0..<count).filter { automaton.surroundings[$0] == kind })
    }.filter { !$0.numbers.isEmpty }
    seeds = Array(repeating: [], count: count)
  }

  /// The table of an automaton without looks; nil when it would be too large.
  static func table(of automaton: Automaton) -> StateTable? {
    guard automaton.looks.isEmpty else { return nil }
    var determiniser = Determiniser(automaton)
    return determiniser.run()
  }

  private mutating func run() -> StateTable? {
    // Row 0: nothing can match any more. Row 1: it has matched.
    table = Array(repeating: 0, count: width) + Array(repeating: UInt32(width), count: width)
    for before in Surroundings.allCases {
      let (kernel, accepted) = expand([automaton.start], before: before, after: nil)
      anew.append(Set(kernel))
      if before != .edge, accepted || !kernel.isEmpty { canBeginLater = true }
    }
    let start = state(after: [automaton.start], before: .edge)
    var done = 0
    while done < states.count {
      guard work < Self.mostWork, states.count * width < Self.mostEntries else { return nil }
      addRow(of: states[done].kernel, before: states[done].before)
      done += 1
    }
    return StateTable(
      classes: automaton.classes, start: Int(start), width: width, entries: table)
  }

  /// The row of a state: where each class leads, and in the last column whether the end matches.
  private mutating func addRow(of kernel: [Int], before: Surroundings) {
    let base = table.count
    table += repeatElement(0, count: width)
    let begunAtEnd = beginning(before: before, after: .edge).accepted
    if begunAtEnd || expand(kernel, before: before, after: .edge).accepted {
      table[base + width - 1] = UInt32(width)
    }
    for (after, numbers) in numbersByKind {
      let beginning = beginning(before: before, after: after)
      let here = expand(kernel, before: before, after: after)
      work += numbers.count / 8
      guard !here.accepted, !beginning.accepted else {
        for number in numbers { table[base + number] = UInt32(width) }
        continue
      }
      for (number, row) in zip(numbers, beginning.rows) { table[base + number] = row }
      for number in behind(here.kernel, after) {
        table[base + number] = state(
          after: seeds[number] + beginning.seeds[number, default: []], before: after)
        seeds[number].removeAll(keepingCapacity: true)
      }
    }
  }

  /// Where a match that begins here leads: the same for every state, so it is made once for each pair.
  private mutating func beginning(before: Surroundings, after: Surroundings) -> Beginning {
    let key = before.rawValue * Surroundings.allCases.count + after.rawValue
    if let known = beginnings[key] { return known }
    let here = expand([automaton.start], before: before, after: after)
    var beginning = Beginning(accepted: here.accepted)
    for number in behind(here.kernel, after) {
      beginning.seeds[number] = seeds[number]
      seeds[number].removeAll(keepingCapacity: true)
    }
    for (kind, numbers) in numbersByKind where kind == after {
      beginning.rows = numbers.map { state(after: beginning.seeds[$0, default: []], before: after) }
    }
    beginnings[key] = beginning
    return beginning
  }

  /// Puts into `seeds` the steps behind each class of a kind that the kernel takes; returns these classes.
  private mutating func behind(_ kernel: [Int], _ kind: Surroundings) -> [Int] {
    var touched: [Int] = []
    for step in kernel {
      guard case .take(let set, let next) = automaton.steps[step] else { continue }
      for number in members[set] where automaton.surroundings[number] == kind {
        if seeds[number].isEmpty { touched.append(number) }
        seeds[number].append(next)
      }
      work += members[set].count
    }
    return touched
  }

  /// The offset of the row of the state that these steps lead to.
  ///
  /// Its kernel leaves out what beginning anew adds to every state.
  private mutating func state(after seeds: [Int], before: Surroundings) -> UInt32 {
    let (whole, accepted) = expand(seeds, before: before, after: nil)
    if accepted { return UInt32(width) }
    let begun = anew[before.rawValue]
    let kernel = begun.isEmpty ? whole : whole.filter { !begun.contains($0) }
    if kernel.isEmpty, before != .edge, !canBeginLater { return 0 }
    let key = kernel + [-1 - before.rawValue]
    if let known = numbers[key] { return UInt32(known * width) }
    let number = states.count + 2
    numbers[key] = number
    states.append((kernel, before))
    work += kernel.count
    return UInt32(number * width)
  }

  /// The steps that wait: for a code point and, while `after` is not known, for what comes next.
  private mutating func expand(
    _ seeds: [Int], before: Surroundings, after: Surroundings?
  ) -> (kernel: [Int], accepted: Bool) {
    generation += 1
    var pending = seeds
    var kernel: [Int] = []
    var accepted = false
    while let step = pending.popLast() {
      guard marks[step] != generation else { continue }
      marks[step] = generation
      work += 1
      switch automaton.steps[step] {
      case .take: kernel.append(step)
      case .fork(let first, let second):
        pending.append(second)
        pending.append(first)
      case .check(let place, let next):
        if place.looksBackOnly {
          if place.holds(before: before, after: .other) { pending.append(next) }
        } else if let after {
          if place.holds(before: before, after: after) { pending.append(next) }
        } else {
          kernel.append(step)
        }
      case .look: continue
      case .accept: accepted = true
      }
    }
    kernel.sort()
    return (kernel, accepted)
  }
}
