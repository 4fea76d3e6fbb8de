/// The one-to-one matching with the most evidence, exactly.
///
/// The Hungarian method with shortest augmenting paths (Jonker and Volgenant, 1987, A Shortest Augmenting Path
/// Algorithm for Dense and Sparse Linear Assignment Problems). The matrix is made square with rows and columns
/// that stand for nothing; a place without an edge costs 0, and a measure that ends there stays alone.
struct Assignment: Sendable {
  private let side: Int
  /// Costs, row by row: the negative gain of an edge, else 0.
  private var costs: [Int]
  private var rowPotential: [Int]
  private var columnPotential: [Int]
  /// The row of each column, and the column of each row.
  private(set) var rowOf: [Int]
  private(set) var columnOf: [Int]

  /// Solves for edges between `rows` and `columns`, given by their places there.
  ///
  /// O(*n*³) in the larger side.
  init(rows: Int, columns: Int, edges: [(row: Int, column: Int, gain: Int)]) {
    side = max(rows, columns)
    costs = Array(repeating: 0, count: side * side)
    for edge in edges { costs[edge.row * side + edge.column] = -edge.gain }
    rowPotential = Array(repeating: 0, count: side)
    columnPotential = rowPotential
    rowOf = Array(repeating: -1, count: side)
    columnOf = rowOf
    for row in 0..<side { augment(from: row) }
  }

  /// What an edge gains; 0 for a place without one.
  func gain(_ row: Int, _ column: Int) -> Int { -costs[row * side + column] }

  /// Gives `start` a column, along the path that costs least.
  private mutating func augment(from start: Int) {
    var least = Array(repeating: Int.max, count: side)
    var from = Array(repeating: -1, count: side)
    var isDone = Array(repeating: false, count: side)
    var row = start
    var column = -1
    var distance = 0
    while row >= 0 {
      var next = -1
      for other in 0..<side where !isDone[other] {
        let reduced =
          distance &+ costs[row &* side &+ other] &- rowPotential[row] &- columnPotential[other]
        if reduced < least[other] {
          least[other] = reduced
          from[other] = column
        }
        // Of columns alike, a free one ends the path at once.
        if next < 0 || least[other] < least[next]
          || least[other] == least[next] && rowOf[other] < 0 && rowOf[next] >= 0
        {
          next = other
        }
      }
      guard next >= 0 else { return }
      isDone[next] = true
      distance = least[next]
      column = next
      row = rowOf[next]
    }
    rowPotential[start] &+= distance
    for other in 0..<side where isDone[other] && other != column {
      columnPotential[other] &-= distance &- least[other]
      if rowOf[other] >= 0 { rowPotential[rowOf[other]] &+= distance &- least[other] }
    }
    while column >= 0 {
      let before = from[column]
      let owner = before < 0 ? start : rowOf[before]
      rowOf[column] = owner
      columnOf[owner] = column
      column = before
    }
  }

  /// How much evidence the best matching without this edge has less: the regret of giving it up.
  ///
  /// The edge must be in the solution. The shortest way from the row to the column but along the edge, in
  /// reduced costs, is what the exchange costs. O(*n*²).
  func regret(row start: Int, column goal: Int) -> Int {
    var least = Array(repeating: Int.max, count: side)
    var isDone = Array(repeating: false, count: side)
    var row = start
    var distance = 0
    while true {
      var next = -1
      for other in 0..<side where !isDone[other] {
        let cost = row == start && other == goal ? 0 : costs[row &* side &+ other]
        let reduced = distance &+ cost &- rowPotential[row] &- columnPotential[other]
        if reduced < least[other] { least[other] = reduced }
        if next < 0 || least[other] < least[next] { next = other }
      }
      guard next >= 0 else { return 0 }
      if next == goal { return least[next] }
      isDone[next] = true
      distance = least[next]
      row = rowOf[next]
    }
  }
}
