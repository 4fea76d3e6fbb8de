import SourceText

/// The smallest run of characters that a form never cuts: a line, a word between spaces, or a cell between bars.
struct StreamToken: Sendable {
  /// What stands between a token and the one before it.
  enum Gap: Int, Sendable, CaseIterable {
    case space
    case line
    case blankLine
    case page
    /// A mark that ends each cell.
    case bar
  }

  /// `nil` for an empty cell between bars.
  var piece: Piece?
  var gap: Gap
  /// Its text without the spaces of typesetting.
  var text: String
  var shaped: ShapedText
  /// The line that it stands on.
  var line: Int
}

/// How a form prints cells one behind the other, and what its breaks mean.
struct StreamForm: Sendable, Equatable {
  var name: FormName
  /// For each gap what it costs that a cell ends there, and that one goes on over it.
  var ends: [Bits]
  var joins: [Bits]
  /// Tokens that one cell may have.
  var longestCell: Int

  func ends(at gap: StreamToken.Gap) -> Bits { ends[gap.rawValue] }
  func joins(over gap: StreamToken.Gap) -> Bits { joins[gap.rawValue] }

  /// A bar ends each cell; a line break inside a cell is no end.
  static let bars = StreamForm(
    name: .cellsWithBars, ends: [.never, Bits(-4), Bits(-4), Bits(-2), .zero],
    joins: [.zero, Bits(-1), Bits(-3), Bits(-3), .never], longestCell: 6)
  /// Every line is a cell; a cell of several lines is the exception.
  static let lines = StreamForm(
    name: .cellALine, ends: [.never, .zero, .zero, .zero, .never],
    joins: [.zero, Bits(-3), Bits(-5), Bits(-5), .never], longestCell: 8)
  /// Spaces end the cells of a row; a long row goes on in the next line.
  static let spaces = StreamForm(
    name: .rowALine, ends: [.zero, .zero, Bits(-1), Bits(-1), .never],
    joins: [Bits(-7), Bits(-1), Bits(-6), Bits(-6), .never], longestCell: 5)
}

/// The forms in which a dump prints a plan.
package enum FormName: String, Sendable, CaseIterable {
  /// Tabs, bars, commas or semicolons between cells, a row a line.
  case separated
  /// A bar behind every cell, rows not marked.
  case cellsWithBars = "cells-with-bars"
  /// Every cell on a line of its own.
  case cellALine = "cell-a-line"
  /// Rows on lines, cells set off by spaces.
  case rowALine = "row-a-line"
  /// Wrapped cells in reading order.
  case wrapped
  /// Numbered items with labels.
  case list
}
