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
  /// The byte that its header begins with, where a title may stand before it on the same line.
  package var headerStart: UInt32?
  /// Whether it was made of a list: no cell is merged with the ones below, and its headings say that they are.
  package var isList = false
  /// Whether every line of a cell is whole: a break between two lines of a list then parts its items.
  package var hasWholeLines = false

  /// Whether a row of one cell is a heading by its place on the page.
  package var hasPlacedHeadings = false

  /// How the cells of each row came about, where nothing but their text told them apart.
  package var traces: [[CellTrace]] = []

  /// What the traces speak of: everything between the headers, in order.
  package var fragments: [Piece] = []

  /// What is doubtful about the cells of a row, by the row's index.
  package var doubts: [Int: [Finding]] = [:]

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
    case list
  }

  package var layout: Layout
  package var tables: [Table]
  /// Text that belongs to the page, not to the data: repeated headers, delimiters, rules, page numbers.
  package var furniture: [Piece]
  /// Lines above, between and below the tables, in order: titles, labels, notes.
  package var outside: [Piece]
  package var findings: [Finding]
  /// Text that could not be read as a table although it is one; one of the findings says so.
  package var unread: [Piece] = []
  /// Whether its reader has measures of its own for rows that are out of order, and none of them speaks.
  package var isVouched = false
}
