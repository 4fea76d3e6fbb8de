/// A cell of a reading.
struct FlowStep: Equatable {
  var state: Int
  /// Its fragments.
  var fragments: Range<Int>
  /// Whether a row begins with it.
  var startsRow: Bool
}

extension FlowLattice {
  /// The cells of the best reading, in order.
  func bestPath() -> [FlowStep] { path(to: count) { _ in false } }

  /// The cells of the row that ends best at a boundary, in order, with those of the rows above it that belong to
  /// the same number: its merged cells stand there.
  func lastRows(at boundary: Int) -> [FlowStep] {
    var rows = 0
    return path(to: boundary) { step in
      rows += 1
      return rows >= Self.mostMerged
        || step.state < grammar.columnCount && grammar.cells[step.state].typed == .number
    }
  }

  /// Rows that a merged cell is looked for in.
  private static let mostMerged = 12

  /// The cells that lead best to the end of a row, back to the first that begins a row and is far enough.
  private func path(to end: Int, until isEnough: (FlowStep) -> Bool) -> [FlowStep] {
    var result: [FlowStep] = []
    var boundary = end
    var state = rowEnd[end].from
    while state != Self.newRow, boundary > 0 {
      let start = Int(nodes[place(boundary, Int(state))].closedStart)
      let from = nodes[place(start, Int(state))].entryFrom
      let isHead = from == Self.newRow || Int(state) == grammar.heading
      let first = range.lowerBound + start
      let step = FlowStep(
        state: Int(state), fragments: first..<(range.lowerBound + boundary),
        startsRow: isHead && Int(state) < grammar.firstRemainder)
      result.append(step)
      if step.startsRow, isEnough(step) { break }
      boundary = start
      state = isHead ? rowEnd[start].from : from
    }
    return result.reversed()
  }
}
