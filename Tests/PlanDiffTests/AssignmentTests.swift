import TestSupport
import Testing

@testable import PlanDiff

struct AssignmentTests {
  /// A random matrix of gains; 0 stands for no edge.
  private func gains(_ rows: Int, _ columns: Int, _ random: inout SplitMix64) -> [[Int]] {
    (0..<rows).map { _ in
      (0..<columns).map { _ in Bool.random(using: &random) ? Int.random(in: 1...12, using: &random) : 0 }
    }
  }

  /// The best total by trying everything; an edge may be left out.
  private func best(_ gains: [[Int]], row: Int = 0, used: Set<Int> = [], without: (Int, Int)? = nil) -> Int {
    guard row < gains.count else { return 0 }
    var result = best(gains, row: row + 1, used: used, without: without)
    for (column, gain) in gains[row].enumerated() where gain > 0 && !used.contains(column) {
      if let without, without == (row, column) { continue }
      let rest = best(gains, row: row + 1, used: used.union([column]), without: without)
      result = max(result, gain + rest)
    }
    return result
  }

  @Test(arguments: 0..<150) func isTheBestOfAllAndKnowsItsRegrets(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let rows = Int.random(in: 1...5, using: &random)
    let columns = Int.random(in: 1...5, using: &random)
    let gains = gains(rows, columns, &random)
    var edges: [(row: Int, column: Int, gain: Int)] = []
    for (row, line) in gains.enumerated() {
      for (column, gain) in line.enumerated() where gain > 0 { edges.append((row, column, gain)) }
    }
    let solution = Assignment(rows: rows, columns: columns, edges: edges)
    var total = 0
    for row in 0..<rows {
      let column = solution.columnOf[row]
      if column < columns { total += gains[row][column] }
    }
    #expect(total == best(gains))
    for row in 0..<rows {
      let column = solution.columnOf[row]
      guard column < columns, gains[row][column] > 0 else { continue }
      #expect(solution.regret(row: row, column: column) == total - best(gains, without: (row, column)))
    }
  }

  /// Greedy matching takes .95 first and loses the second pair (splink #251).
  @Test func prefersTheBetterWholeToTheBestPair() {
    let solution = Assignment(
      rows: 2, columns: 2, edges: [(0, 0, 95), (0, 1, 94), (1, 0, 93), (1, 1, 1)])
    #expect(solution.columnOf == [1, 0])
  }
}
