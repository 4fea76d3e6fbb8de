/// All divisions of a run of characters into names.
struct NameLattice {
  /// What stands before a character.
  enum Gap: Int, Comparable {
    /// Nothing.
    case none
    /// White space on a line.
    case space
    /// A line break.
    case line

    /// A line break is more than a space.
    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  /// One character and the gap before it.
  struct Cell {
    /// The character itself.
    var character: Character
    /// What stands before it.
    var gap: Gap
    /// Whether it is the dot inside a foreign name.
    fileprivate var isDot: Bool { character.onlyScalar.map { $0 == "·" || $0 == "\u{387}" } ?? false }
  }

  /// The readings of a run, most likely first; never empty.
  ///
  /// `certain` where there is no other.
  struct Reading {
    /// Lists of names, each joined the whole run.
    var readings: [[String]]
    /// Whether there is one reading only, by known surnames.
    var certain: Bool
  }

  private let cells: [Cell]
  private let surnames = Surnames.shared

  /// The lattice over one run; the gap before its first character does not count.
  init(_ cells: [Cell]) { self.cells = cells }

  /// Tries the rules of print first, then gaps inside names, then surnames that are not listed.
  func read() -> Reading {
    let whole = String(cells.map(\.character))
    if cells.contains(where: \.isDot) { return dotted() }
    guard (2...60).contains(cells.count), cells.allSatisfy({ $0.character.isHan }) else {
      return Reading(readings: [[whole]], certain: false)
    }
    for rule in [Rule.print, .gapsInside] {
      var readings = best(rule)
      if rule == .print { readings = withoutContradictions(readings) }
      if readings.count == 1, mayBeOneName(readings[0]) { readings.append([whole]) }
      if !readings.isEmpty { return Reading(readings: readings, certain: readings.count == 1) }
    }
    let readings = best(.anySurname)
    let isOneName = cells.count <= 4 && !readings.contains([whole])
    return Reading(readings: readings + (readings.isEmpty || isOneName ? [[whole]] : []), certain: false)
  }

  private enum Rule {
    /// Gaps stand between names or pad a name of two characters.
    case print
    /// Gaps may also stand inside names.
    case gapsInside
    /// And any character may begin a name.
    case anySurname
  }

  /// Names with a dot are told apart by gaps alone; what stands beside them is read by the usual rules.
  private func dotted() -> Reading {
    var runs: [[Cell]] = []
    for (index, cell) in cells.enumerated() {
      // A gap beside the dot itself is typesetting.
      let isInside = index > 0 && (cell.isDot || cells[index - 1].isDot)
      if runs.isEmpty || cell.gap != .none && !isInside {
        runs.append([cell])
      } else {
        runs[runs.count - 1].append(cell)
      }
    }
    var names: [String] = []
    var plain: [Cell] = []
    var certain = true
    func readPlain() {
      guard !plain.isEmpty else { return }
      let reading = NameLattice(plain).read()
      names += reading.readings.first ?? []
      certain = certain && reading.certain
      plain = []
    }
    for run in runs {
      if run.contains(where: \.isDot) {
        readPlain()
        names.append(String(run.map(\.character)))
      } else {
        plain += run
      }
    }
    readPlain()
    return Reading(readings: [names], certain: certain)
  }

  /// The readings without those that put a gap inside a name and divide names where there is none, if in another
  /// one names and gaps agree: 欧阳明 司马光 is not 欧阳、明 司、马光.
  ///
  /// O(*n*) in the characters.
  private func withoutContradictions(_ readings: [[String]]) -> [[String]] {
    let faults = readings.map { reading in
      var end = 0
      var starts: Set<Int> = []
      for name in reading {
        starts.insert(end)
        end += name.count
      }
      let inner = cells.indices.dropFirst()
      return (
        isInside: inner.contains { cells[$0].gap != .none && !starts.contains($0) },
        isMissing: inner.contains { cells[$0].gap == .none && starts.contains($0) }
      )
    }
    guard faults.contains(where: { !$0.isInside && !$0.isMissing }) else { return readings }
    return zip(readings, faults).filter { !($1.isInside && $1.isMissing) }.map(\.0)
  }

  /// Whether a run that reads as two names of two characters may be the name of one who has no surname, as a
  /// surname is met so rarely: 阿依古丽.
  private func mayBeOneName(_ reading: [String]) -> Bool {
    cells.count == 4 && reading.count == 2 && cells.dropFirst().allSatisfy { $0.gap == .none }
      && [0, 2].contains { surnames.frequency(of: cells[$0].character) == .rare }
  }

  // MARK: - Search

  /// A way to a place: its last name begins at `start`, where it goes on with the way `before`.
  private struct Path {
    var cost: Int
    var names: Int
    var start: Int
    var before: Int
  }

  /// The cheapest readings under `rule`, five at most.
  ///
  /// O(*n*) in the characters.
  private func best(_ rule: Rule) -> [[String]] {
    var paths = [[Path]](repeating: [], count: cells.count + 1)
    paths[0] = [Path(cost: 0, names: 0, start: 0, before: 0)]
    for end in 2...cells.count {
      var found: [Path] = []
      for length in 2...4 where length <= end && !paths[end - length].isEmpty {
        let start = end - length
        guard let cost = cost(of: start..<end, rule) else { continue }
        for (place, path) in paths[start].enumerated() {
          found.append(Path(cost: path.cost + cost, names: path.names + 1, start: start, before: place))
        }
      }
      if found.count > 1 { found.sort { ($0.cost, $0.names) < ($1.cost, $1.names) } }
      paths[end] = Array(found.prefix(5))
    }
    return paths[cells.count].map { names(to: $0, paths) }
  }

  /// The names on the way to the end.
  private func names(to last: Path, _ paths: [[Path]]) -> [String] {
    var result: [String] = []
    var path = last
    var end = cells.count
    while end > 0 {
      result.append(String(cells[path.start..<end].map(\.character)))
      end = path.start
      path = paths[end][path.before]
    }
    return result.reversed()
  }

  /// How unlikely a name is, in bits; `nil` where it is none.
  private func cost(of range: Range<Int>, _ rule: Rule) -> Int? {
    var result = doubleSurnameCost(range)
    for length in [1, 2] {
      let given = range.count - length
      guard given == 1 || given == 2,
        let surname = surnameCost(range.lowerBound, length: length, rule),
        let gaps = gapCost(range, surname: length, given: given, rule)
      else { continue }
      // Five names in six have two characters behind the surname.
      let cost = surname + gaps + (given == 1 ? 3 : 0)
      result = min(result ?? cost, cost)
    }
    return result
  }

  /// A name with the surnames of both parents (`张杨子涵`), which only a whole run of four characters can be.
  private func doubleSurnameCost(_ range: Range<Int>) -> Int? {
    guard range == 0..<4, cells.count == 4, cells.dropFirst().allSatisfy({ $0.gap == .none }),
      cells.prefix(2).allSatisfy({ surnames.frequency(of: $0.character) == .common })
    else { return nil }
    return 22
  }

  private func surnameCost(_ start: Int, length: Int, _ rule: Rule) -> Int? {
    let second = length == 2 ? cells[start + 1].character : nil
    return switch surnames.frequency(of: cells[start].character, second) {
    case .common: 7
    case .usual: 11
    case .rare: 15
    case nil: rule == .anySurname && length == 1 ? 24 : nil
    }
  }

  private func gapCost(_ range: Range<Int>, surname: Int, given: Int, _ rule: Rule) -> Int? {
    var inside = 0
    var hasLine = false
    for index in range.dropFirst() where cells[index].gap != .none {
      inside += 1
      if cells[index].gap == .line { hasLine = true }
    }
    if inside == 0 { return 0 }
    let isBehindSurname = inside == 1 && cells[range.lowerBound + surname].gap != .none
    let isSpaced = inside == range.count - 1
    if !hasLine, isBehindSurname, given == 1 || surname == 2 { return given == 1 ? 0 : 6 }
    if !hasLine, isSpaced { return 6 }
    guard rule != .print else { return nil }
    return (isBehindSurname ? 6 : 12) + (hasLine ? 4 : 0)
  }
}
