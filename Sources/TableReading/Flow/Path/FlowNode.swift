/// What is known of the readings that come to one state at one boundary of a lattice.
struct FlowNode: Equatable {
  /// The best score of a reading in which a cell of the state ends here, and the boundary where that cell begins.
  var closed = FlowLattice.never
  var closedStart: UInt32 = 0
  /// The same of a cell that goes on.
  var open = FlowLattice.never
  var openStart: UInt32 = 0
  /// How wide the open cell's text on its last line is.
  var openWidth: Int32 = 0
  /// The best score of a reading that comes to a cell of the state, and the state before it;
  /// ``FlowLattice/newRow`` for none.
  var entry = FlowLattice.never
  var entryFrom = FlowLattice.newRow

  /// Comes to the cell from the head of a row, or from the run of cells before it.
  mutating func enter(head: Int32, run: FlowStretch) {
    entry = max(head, run.score)
    entryFrom = head > run.score ? FlowLattice.newRow : run.from
  }
}

/// A score, and the state that it was reached from; ``FlowLattice/newRow`` for none.
struct FlowStretch: Equatable {
  var score = FlowLattice.never
  var from = FlowLattice.newRow

  /// Takes another way to come here if it scores more.
  mutating func consider(_ score: Int32, from state: Int) {
    guard score > self.score else { return }
    self.score = score
    from = UInt16(clamping: state)
  }

  mutating func consider(_ other: FlowStretch) { if other.score > score { self = other } }
}

/// What it costs to pass over a column, by the habits of a table.
struct FlowColumnCosts: Equatable {
  /// That its cell is blank in the middle of a row.
  var blank: Int32
  /// That a row begins behind it.
  var headBlank: Int32
  /// That a row begins with it; nothing but for a category behind a number.
  var first: Int32
}
