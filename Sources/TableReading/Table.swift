package import Provenance
package import SourceText

/// A table: its columns from the header, its cells from the rows below.
package struct Table: Sendable {
  package var columns: [Column]
  package var grid: Grid
  /// The byte that separates its cells, in a delimited table whose delimiter is not white space.
  package var delimiter: UInt8?
  /// The indices of the lines where its header begins, one for every time it was printed.
  package var headerLines: [Int]

  /// The number of times its header was printed.
  package var headerCount: Int { headerLines.count }
}

/// What a reader made of a dump: the tables, and a place for every other line.
package struct TableReadingResult: Sendable {
  /// How the cells were told apart.
  package enum Layout: String, Sendable {
    case delimited
    case flow
    case aligned
  }

  package var layout: Layout
  package var tables: [Table]
  /// Text that belongs to the page, not to the data: repeated headers, delimiters, rules, page numbers.
  package var furniture: [Piece]
  /// Lines above, between and below the tables, in order: titles, labels, notes.
  package var outside: [Piece]
  package var findings: [Finding]
}
