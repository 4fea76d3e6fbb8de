/// The table of divisions beside the project, read apart from the library.
struct RegionsFile: Sendable {
  /// One line.
  struct Row: Sendable, Hashable {
    var code: String
    var name: String
    var level: String
    var parent: String
    var since: Int
    var until: Int?
    /// Who took over territory, and the year.
    var successors: [Successor]

    func stands(_ year: Int) -> Bool { since <= year && year < until ?? .max }
    /// A plan is issued early in its year: it may name what stood then and what stands at its end.
    func isValid(_ planYear: Int) -> Bool { stands(planYear - 1) || stands(planYear) }
  }

  struct Successor: Sendable, Hashable {
    var code: String
    var year: Int
  }

  static let isHere = SharedFiles.exists("data/regions.csv")
  static let shared = RegionsFile()

  let rows: [Row]
  private let byCode: [String: [Row]]
  private let byParent: [String: [Row]]
  private let byName: [String: [Row]]
  /// The rows by the code that they passed territory on to, and the year.
  private var givers: [Successor: [Row]] = [:]

  private init() {
    let lines = (try? SharedFiles.lines("data/regions.csv")) ?? []
    rows = lines.dropFirst().compactMap(Self.row)
    byCode = Dictionary(grouping: rows, by: \.code)
    byParent = Dictionary(grouping: rows, by: \.parent)
    byName = Dictionary(grouping: rows, by: \.name)
    for row in rows {
      for event in handovers(row) where row.code != event.code || row.until == event.year {
        givers[event, default: []].append(row)
      }
    }
  }

  private static func row(_ line: String) -> Row? {
    let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 7, let since = Int(fields[4]) else { return nil }
    let until = Int(fields[5])
    let successors = fields[6].split(separator: "|").compactMap { text -> Successor? in
      let parts = text.split { "[]".contains($0) }
      let year = parts.count > 1 ? Int(parts[1]) : until
      return year.map { Successor(code: String(parts[0]), year: $0) }
    }
    return Row(
      code: fields[0], name: fields[1], level: fields[2], parent: fields[3], since: since, until: until,
      successors: successors)
  }

  /// The row of a code at a year's end.
  func row(_ code: String, _ year: Int) -> Row? { byCode[code]?.first { $0.stands(year) } }

  /// The divisions with divisions below them at a year's end, with those.
  func families(_ year: Int) -> [(parent: Row, children: [Row])] {
    byParent.compactMap { code, children in
      let standing = children.filter { $0.stands(year) }
      guard let parent = row(code, year), !standing.isEmpty else { return nil }
      return (parent, standing)
    }.sorted { $0.parent.code < $1.parent.code }
  }

  /// The codes that a name has below a division, for a plan.
  func codes(_ name: String, below parent: String, _ planYear: Int) -> [String] {
    codes(byName[name]?.filter { $0.parent == parent } ?? [], planYear)
  }

  /// The codes that a name has in a province, for a plan: a prefecture of that name before its counties.
  func codes(_ name: String, within province: String, _ planYear: Int) -> [String] {
    let direct = codes(name, below: province, planYear)
    let all = codes(name, planYear).filter { $0.prefix(2) == province.prefix(2) }
    return direct.isEmpty ? all : direct
  }

  /// The codes that a name has anywhere, for a plan.
  func codes(_ name: String, _ planYear: Int) -> [String] { codes(byName[name] ?? [], planYear) }

  private func codes(_ rows: [Row], _ planYear: Int) -> [String] {
    Set(rows.filter { $0.isValid(planYear) }.map(\.code)).sorted()
  }

  /// Every row with a name below a division, in any year.
  func rows(_ name: String, below parent: String) -> [Row] {
    byName[name]?.filter { $0.parent == parent } ?? []
  }

  /// Every row with a name.
  func rows(_ name: String) -> [Row] { byName[name] ?? [] }

  /// The names of those that took over when a row ended, sorted.
  func successorNames(_ row: Row) -> [String] {
    handovers(row).filter { $0.year == row.until }.compactMap { self.row($0.code, $0.year)?.name }.sorted()
  }

  /// The names of those whose territory a row got when it began, sorted.
  func predecessorNames(_ row: Row) -> [String] {
    (givers[Successor(code: row.code, year: row.since)] ?? []).map(\.name).sorted()
  }

  /// The successors that the file states; else the next row of the same code; else, for a division that had
  /// divisions below it, those above the successors of these.
  private func handovers(_ row: Row) -> [Successor] {
    guard let until = row.until, !row.successors.contains(where: { $0.year == until }) else {
      return row.successors
    }
    if byCode[row.code]?.contains(where: { $0.since == until }) == true {
      return [Successor(code: row.code, year: until)]
    }
    let below = (byParent[row.code] ?? []).filter { $0.until == until }
    let above = below.flatMap(handovers).filter { $0.year == until }.compactMap {
      self.row($0.code, until)?.parent
    }
    return Set(above).sorted().map { Successor(code: $0, year: until) }
  }
}
