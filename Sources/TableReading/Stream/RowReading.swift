extension RowLattice {
  /// A cell of a reading.
  struct Step: Equatable {
    var tokens: Range<Int>
    /// A column, ``RowGrammar/note``, or ``RowGrammar/between`` for a heading.
    var state: Int
    var startsRow: Bool
    /// How much less the best reading explains that puts the least certain of its tokens elsewhere.
    var margin: Bits
  }

  /// The best reading: its cells, the tokens that it leaves out, and what it explains.
  struct Reading {
    var steps: [Step] = []
    var outside: [Int] = []
    /// Tokens inside rows that belong to no column.
    var strays: [Int] = []
    var bits = Bits.zero
  }
}
