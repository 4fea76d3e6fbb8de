/// How a cell of flow text came about.
///
/// It names fragments by their places in ``Table/fragments``.
package struct CellTrace: Sendable, Equatable {
  /// The column that the cell was put in.
  package var column: Int
  /// Its fragments.
  package var fragments: Range<Int>
  /// What the cell is worth in the best reading.
  package var score: Int32
  /// How much less the best reading scores that puts one of the fragments elsewhere; `nil` when none does.
  package var margin: Int32?
  /// That fragment, and what it would be: a column's index; `nil` for none, a note or a heading.
  package var rival: Int?
  package var rivalColumn: Int?
  /// Whether the row's total rules the rival out.
  package var isSettled = false
  /// For the first cell of a row that its total has decided: the reading that scores best by itself.
  package var instead: Instead?

  /// A reading of a row that was not taken.
  package struct Instead: Sendable, Equatable {
    /// Its cells.
    package var cells: [Range<Int>]
    /// How much more it scores.
    package var margin: Int32
  }

  package init(
    column: Int, fragments: Range<Int>, score: Int32, margin: Int32? = nil, rival: Int? = nil,
    rivalColumn: Int? = nil
  ) {
    self.column = column
    self.fragments = fragments
    self.score = score
    self.margin = margin
    self.rival = rival
    self.rivalColumn = rivalColumn
  }
}
