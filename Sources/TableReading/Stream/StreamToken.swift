import Provenance
import SourceText

/// The smallest run of characters that a form never cuts: a line, a word between spaces, or a cell between bars.
struct StreamToken: Sendable {
  /// What stands between a token and the one before it.
  enum Gap: Int, Sendable, CaseIterable {
    case space
    case line
    /// A line that ends where no more fits.
    case wrap
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
  /// What speaks for a cell ending before it where no gap says anything.
  var seam = Bits.zero
  /// Whether it was found to be the number of a row.
  var isRowNumber = false
}

/// How a form prints cells one behind the other, and what its breaks mean.
struct StreamForm: Sendable, Equatable {
  var name: PlanForm
  /// For each gap what it costs that a cell ends there, and that one goes on over it.
  var ends: [Bits]
  var joins: [Bits]
  /// For each gap what it costs in addition that a row begins there, and that one goes on with another cell.
  var rows: [Bits]
  var goesOn: [Bits]
  /// Tokens that one cell may have.
  var longestCell: Int

  func ends(at gap: StreamToken.Gap) -> Bits { ends[gap.rawValue] }
  func joins(over gap: StreamToken.Gap) -> Bits { joins[gap.rawValue] }

  func row(at gap: StreamToken.Gap) -> Bits { rows[gap.rawValue] }
  func goesOn(over gap: StreamToken.Gap) -> Bits { goesOn[gap.rawValue] }

  // In the order of the gaps: space, line, wrap, blank line, page, bar.

  /// A bar ends each cell; a line break inside a cell is no end.
  static let bars = StreamForm(
    name: .cellsWithBars, ends: [.never, Bits(-4), Bits(-4), Bits(-4), Bits(-2), .zero],
    joins: [.zero, Bits(-1), Bits(-1), Bits(-3), Bits(-3), .never],
    rows: Array(repeating: .zero, count: 6), goesOn: Array(repeating: .zero, count: 6), longestCell: 6)
  /// Every line is a cell; a cell of several lines is the exception.
  static let lines = StreamForm(
    name: .cellALine, ends: [.never, .zero, .zero, .zero, .zero, .never],
    joins: [.zero, Bits(-3), Bits(-3), Bits(-5), Bits(-5), .never],
    rows: Array(repeating: .zero, count: 6), goesOn: Array(repeating: .zero, count: 6), longestCell: 8)
  /// Spaces end the cells of a row, and a line the row, unless no more fits into it.
  static let spaces = StreamForm(
    name: .rowALine, ends: [.zero, .zero, Bits(-1), .zero, .zero, .never],
    joins: [Bits(-7), Bits(-9), Bits(-1), Bits(-9), Bits(-3), .never],
    rows: [Bits(-9), .zero, Bits(-1), .zero, .zero, .never],
    goesOn: [.zero, Bits(-7), .zero, Bits(-7), Bits(-1), .never], longestCell: 5)
}

extension StreamForm {
  /// Nothing stands between cells; for each place where one may end its own evidence is known.
  static let joined = StreamForm(
    name: .runTogether, ends: [.never, .zero, .zero, .zero, .zero, .never],
    joins: [.zero, Bits(-9), .zero, Bits(-9), Bits(-9), .never], rows: Array(repeating: .zero, count: 6),
    goesOn: [.zero, Bits(-9), .zero, Bits(-9), Bits(-9), .never], longestCell: 40)
  /// Cells wrapped into lines, short ones side by side: hardly a break says what it parts.
  static let wrapped = StreamForm(
    name: .wrapped, ends: [Bits(hundredths: -50), Bits(hundredths: -30), Bits(-1), .zero, .zero, .never],
    joins: [Bits(hundredths: -150), Bits(-1), Bits(hundredths: -30), Bits(-4), Bits(-2), .never],
    rows: [Bits(-6), .zero, Bits(-2), .zero, .zero, .never], goesOn: Array(repeating: .zero, count: 6),
    longestCell: 14)
}
