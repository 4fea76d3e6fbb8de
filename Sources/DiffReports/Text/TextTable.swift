import ICUText
import Reports

/// Rows of cells in columns of a terminal, where a Chinese character takes two.
struct TextTable {
  /// How a column stands.
  enum Alignment {
    case left
    case right
  }

  private let alignments: [Alignment]
  /// The most columns of a terminal that each takes; longer cells are cut.
  private let most: [Int]
  private let width = EastAsianWidth()
  private var rows: [[String]] = []

  init(_ columns: [(alignment: Alignment, most: Int)]) {
    alignments = columns.map(\.alignment)
    most = columns.map(\.most)
  }

  /// Adds a row with a cell for each column.
  mutating func add(_ cells: [String]) {
    rows.append(
      zip(cells, most).map { cell, most in
        let line = VisibleText.line(cell)
        // Only a long cell is measured twice.
        return line.utf8.count <= most ? line : Self.cut(line, to: most)
      })
  }

  var isEmpty: Bool { rows.isEmpty }

  /// The lines, each with some text in front; none ends with a space.
  ///
  /// O(*n*) in the text.
  func lines(indent: String) -> [String] {
    var widths = Array(repeating: 0, count: most.count)
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], width.displayWidth(of: cell))
      }
    }
    return rows.map { row in
      var line = indent
      for (column, cell) in row.enumerated() where widths[column] > 0 {
        let gap = String(repeating: " ", count: widths[column] - width.displayWidth(of: cell))
        if line.utf8.count > indent.utf8.count { line += "  " }
        line += alignments[column] == .right ? gap + cell : cell + gap
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// As much of a text as some columns hold, with … where it goes on.
  static func cut(_ text: String, to most: Int) -> String {
    var used = 0
    var shown = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      let columns = VisibleText.columns(of: scalar)
      // The mark takes one column, unless nothing follows.
      guard used + columns <= (scalars.isEmpty ? most : most - 1) else {
        shown.append("…")
        break
      }
      used += columns
      shown.append(scalar)
    }
    return String(shown)
  }
}
