import PlanModel
import Quantities

/// Brings the amounts that a project's name states together with the targets of its rows.
///
/// An amount that a row's target repeats is that row's measure and gives it its subject. A larger amount
/// that several rows add up to is a measure of its own that the rows are within. An amount that no row
/// answers for is a measure of its own, unless a row of the same unit is still open: then the two contradict
/// each other, which ``TargetAgainstName`` reports.
struct ProseMeasures {
  /// The amounts that the name states, in its order.
  let stated: [ProseQuantity]
  /// For every stated amount the row that repeats it.
  private(set) var rows: [Int?]
  /// For rows that are parts of a sum, the stated amount that they add up to.
  private(set) var wholes: [Int: Int] = [:]
  /// The units of rows that no stated amount answers for.
  private var openUnits: Set<String> = []

  /// Matches stated amounts with the targets of the rows that bear the name.
  ///
  /// O(*n*) in both.
  init(stated: [ProseQuantity], targets: [Quantity?]) {
    self.stated = stated
    rows = [Int?](repeating: nil, count: stated.count)
    var open: [ExactDecimal: [Int]] = [:]
    for (row, target) in targets.enumerated().reversed() {
      if let target { open[target.value, default: []].append(row) }
    }
    // First what agrees in value and unit, then what agrees in value alone.
    for needsUnit in [true, false] {
      for place in stated.indices where rows[place] == nil {
        let amount = stated[place].quantity
        guard var candidates = open[amount.value] else { continue }
        let found = candidates.lastIndex { !needsUnit || targets[$0]?.unit?.word == amount.unit?.word }
        guard let found else { continue }
        rows[place] = candidates.remove(at: found)
        open[amount.value] = candidates
      }
    }
    addUp(open.values.flatMap { $0 }.sorted(), targets: targets)
  }

  private mutating func addUp(_ open: [Int], targets: [Quantity?]) {
    var sums: [String: (sum: ExactDecimal?, rows: [Int])] = [:]
    for row in open {
      guard let target = targets[row] else { continue }
      let unit = target.unit?.word ?? ""
      let sum = sums[unit] ?? (.zero, [])
      sums[unit] = (sum.sum.flatMap { $0.adding(target.value) }, sum.rows + [row])
    }
    for place in stated.indices where rows[place] == nil {
      let amount = stated[place].quantity
      let unit = amount.unit?.word ?? ""
      guard let whole = sums[unit], whole.rows.count > 1, whole.sum == amount.value else { continue }
      for row in whole.rows { wholes[row] = place }
      sums[unit] = nil
    }
    openUnits = Set(sums.keys)
  }

  /// The stated amounts that become measures of their own.
  var additional: [Int] {
    let sums = Set(wholes.values)
    return stated.indices.filter { place in
      rows[place] == nil
        && (sums.contains(place) || !openUnits.contains(stated[place].quantity.unit?.word ?? ""))
    }
  }
}
