/// A cell of the best reading, and how sure it is.
struct FlowCell: Equatable {
  var step: FlowStep
  /// What the cell is worth in that reading.
  var score: Int32
  /// Its most doubtful fragment, and what else that could be; `nil` where nothing else comes into question.
  var rival: Rival?
  /// For the first cell of a row that its total has decided: the reading that scores best by itself.
  var instead: Instead?

  /// Another place for a fragment.
  struct Rival: Equatable {
    var fragment: Int
    /// How much less the best reading scores that puts it there.
    var margin: Int32
    /// The state it would belong to.
    var state: Int
    /// Whether the row's total rules it out.
    var isSettled = false
  }

  /// A reading of a row that was not taken.
  struct Instead: Equatable {
    var steps: [FlowStep]
    /// How much more it scores.
    var margin: Int32
  }

  /// The cells of the steps of a lattice.
  ///
  /// O(fragments).
  static func cells(of steps: ArraySlice<FlowStep>, lattice: FlowLattice, margins: FlowMargins) -> [FlowCell]
  {
    let base = lattice.range.lowerBound
    return steps.map { step in
      let start = step.fragments.lowerBound - base
      let end = step.fragments.upperBound - base
      var cell = FlowCell(
        step: step,
        score: lattice.nodes[lattice.place(end, step.state)].closed
          - lattice.nodes[lattice.place(start, step.state)].entry)
      for fragment in start..<end where margins.rivals[fragment].state >= 0 {
        let rival = margins.rivals[fragment]
        guard rival.margin < cell.rival?.margin ?? Int32.max else { continue }
        cell.rival = Rival(fragment: fragment + base, margin: rival.margin, state: rival.state)
      }
      return cell
    }
  }
}
