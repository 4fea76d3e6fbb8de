import SourceText

/// Finds the headings that belong to a table though they stand above its header.
///
/// `二、环境保护` between two tables heads the one below it. `一、公共教育` above the first does, too, once another
/// heading counts on from it; alone it may as well number a chapter of the document.
struct TableHeadings {
  let source: SourceText
  /// The heading right above the first header, if any.
  private(set) var first: Piece?
  /// Whether a heading counts on from the first.
  private(set) var isCounted = false

  init(source: SourceText) { self.source = source }

  /// Takes note of a line above the first header.
  mutating func passAbove(_ content: Piece) {
    let text = text(content)
    if SectionHeading.matches(text) {
      first = content
    } else if !text.hasPrefix("单位："), !PageNumber.matches(text), !DrawnRule.matches(text) {
      first = nil
    }
  }

  /// Takes note of a heading among the rows or between two tables.
  mutating func pass(_ content: Piece) {
    guard let first, !isCounted else { return }
    let number = Self.number(text(first))
    isCounted = number.contains("一") && number.replacing("一", with: "二") == Self.number(text(content))
  }

  /// The headings that the last rows of a table are, in order, which are taken off it.
  func takeLast(of grid: inout Grid) -> [Piece] {
    var headings: [Piece] = []
    while let row = grid.rows.last {
      let filled = grid.cells(of: row).filter { !$0.isBlank }
      guard filled.count == 1, let piece = grid.pieces(of: filled[0]).first, filled[0].count == 1,
        SectionHeading.matches(text(piece))
      else { break }
      headings.insert(piece, at: 0)
      grid.dropLastRow()
    }
    return headings
  }

  /// A heading's number with its marks: `（一）`.
  private static func number(_ heading: String) -> String {
    guard let end = heading.firstIndex(where: { "、）)．.类部项".contains($0) }) else { return "" }
    return String(heading[...end])
  }

  private func text(_ piece: Piece) -> String { PieceText.withoutSpaces(source.text(piece)) }
}
