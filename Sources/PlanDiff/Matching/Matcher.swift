import PlanModel

/// A pair that was found, by places.
struct Match: Sendable {
  var old: Int
  var new: Int
  /// Prior and evidence together.
  var bits: Int
  /// What the whole solution would lose without the pair; with ``isRegret`` unset, the lead over the best
  /// other counterpart of either measure.
  var margin: Int
  var isRegret = true
}

/// Finds which measures of two plans are the same, one to one.
struct Matcher: Sendable {
  private(set) var matches: [Match] = []
  private(set) var candidates: Candidates
  let tables: FeatureTables
  let prior: Int
  /// Whether the old plan comes first where the two are told apart by size and text, not by year.
  let oldIsFirst: Bool
  /// The sizes of the components that were too large to be solved exactly.
  private(set) var inexact: [(old: Int, new: Int)] = []

  /// Matches all measures but those that are pinned.
  ///
  /// The answer depends neither on the order of the measures nor on which plan is the old one.
  init(_ tables: FeatureTables, old: PlanSide, new: PlanSide, pins: Pins) {
    self.tables = tables
    prior = tables.prior
    let oldOrder = Self.order(tables.old, old)
    let newOrder = Self.order(tables.new, new)
    // The side that comes first by size, then by text, gives the rows: the same one whichever plan is old.
    let oldIsFirst =
      oldOrder.count != newOrder.count
      ? oldOrder.count < newOrder.count
      : !newOrder.lazy.map { tables.new[$0].key }
        .lexicographicallyPrecedes(oldOrder.lazy.map { tables.old[$0].key })
    self.oldIsFirst = oldIsFirst
    candidates = Candidates(
      tables, oldOrder: oldOrder, newOrder: newOrder, oldIsFirst: oldIsFirst, prior: prior
    ) { old, new in pins.forbids(old: old, new: new) }
    for component in Component.of(candidates.edges, oldOrder: oldOrder, newOrder: newOrder) {
      solve(component)
    }
  }

  /// The places of measures by their texts, then by id.
  private static func order(_ features: [MeasureFeatures], _ side: PlanSide) -> [Int] {
    features.indices.sorted {
      (features[$0].key, side.items[$0].id, $0) < (features[$1].key, side.items[$1].id, $1)
    }
  }

  private mutating func solve(_ component: Component) {
    if component.edges.count == 1, let edge = component.edges.first {
      return add(edge.old, edge.new, edge.gain, margin: edge.gain)
    }
    let size = max(component.old.count, component.new.count)
    guard size <= tables.parameters.largestExact else { return solveGreedily(component) }
    let rows = oldIsFirst ? component.old : component.new
    let columns = oldIsFirst ? component.new : component.old
    let rowPlace = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($0.element, $0.offset) })
    let columnPlace = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($0.element, $0.offset) })
    let edges = component.edges.compactMap { edge -> (row: Int, column: Int, gain: Int)? in
      guard let row = rowPlace[oldIsFirst ? edge.old : edge.new],
        let column = columnPlace[oldIsFirst ? edge.new : edge.old]
      else { return nil }
      return (row, column, edge.gain)
    }
    let solution = Assignment(rows: rows.count, columns: columns.count, edges: edges)
    for row in rows.indices {
      let column = solution.columnOf[row]
      guard column >= 0, column < columns.count, solution.gain(row, column) > 0 else { continue }
      let old = oldIsFirst ? rows[row] : columns[column]
      let new = oldIsFirst ? columns[column] : rows[row]
      let gain = solution.gain(row, column)
      let regret =
        size <= tables.parameters.largestRegret ? solution.regret(row: row, column: column) : nil
      add(old, new, gain, margin: regret)
    }
  }

  /// Takes the best edge, then the best that is left, and so on: for components beyond the bound.
  private mutating func solveGreedily(_ component: Component) {
    inexact.append((component.old.count, component.new.count))
    var oldRank: [Int: Int] = [:]
    for (rank, place) in component.old.enumerated() { oldRank[place] = rank }
    var newRank: [Int: Int] = [:]
    for (rank, place) in component.new.enumerated() { newRank[place] = rank }
    func rank(_ edge: CandidateEdge) -> (Int, Int, Int) {
      let old = oldRank[edge.old] ?? 0
      let new = newRank[edge.new] ?? 0
      return (-edge.gain, oldIsFirst ? old : new, oldIsFirst ? new : old)
    }
    var isTaken: (old: Set<Int>, new: Set<Int>) = ([], [])
    for edge in component.edges.sorted(by: { rank($0) < rank($1) })
    where !isTaken.old.contains(edge.old) && !isTaken.new.contains(edge.new) {
      isTaken.old.insert(edge.old)
      isTaken.new.insert(edge.new)
      add(edge.old, edge.new, edge.gain, margin: nil)
    }
  }

  private mutating func add(_ old: Int, _ new: Int, _ gain: Int, margin: Int?) {
    let bits = gain + tables.parameters.threshold
    guard let margin else {
      let rivals = [candidates.ofOld.best(of: old, except: new), candidates.ofNew.best(of: new, except: old)]
      let best = max(tables.parameters.threshold, rivals.compactMap { $0?.bits }.max() ?? .min)
      matches.append(Match(old: old, new: new, bits: bits, margin: bits - best, isRegret: false))
      return
    }
    matches.append(Match(old: old, new: new, bits: bits, margin: margin))
  }
}
