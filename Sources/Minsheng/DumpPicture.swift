import SourceText
import TableReading

/// A dump with every piece of text marked by what it was taken for.
///
/// On a terminal each column has a colour, what belongs to the page is grey, and what found no place is red;
/// without colours the number of the column stands in front of the piece.
struct DumpPicture {
  let source: SourceText
  let colours: Bool

  /// What a piece was taken for.
  private enum Mark: Equatable {
    case cell(column: Int, startsRow: Bool)
    case page
    case outside
    case unread
  }

  /// The lines of the dump.
  ///
  /// O(*n* log *n*).
  func draw(_ tables: TableReadingResult) -> String {
    var marks: [(piece: Piece, mark: Mark)] = []
    marks += tables.furniture.map { ($0, .page) }
    marks += tables.outside.map { ($0, .outside) }
    marks += tables.unread.map { ($0, .unread) }
    for table in tables.tables {
      for row in table.grid.rows {
        var startsRow = true
        for (column, cell) in table.grid.cells(of: row).enumerated() {
          for piece in table.grid.pieces(of: cell) {
            marks.append((piece, .cell(column: column, startsRow: startsRow)))
            startsRow = false
          }
        }
      }
    }
    marks.sort { ($0.piece.start, $0.piece.end) < ($1.piece.start, $1.piece.end) }
    var output = ""
    var next = 0
    for (index, line) in source.lines.enumerated() {
      guard source.content(ofLine: index) != nil else { continue }
      output += String(line.number) + "\t"
      var offset = Int(line.start)
      while next < marks.count, Int(marks[next].piece.start) < Int(line.end) {
        let (piece, mark) = marks[next]
        next += 1
        guard Int(piece.start) >= offset else { continue }
        output += plain(index, offset, Int(piece.start)) + drawn(source.text(piece), mark)
        offset = Int(piece.end)
      }
      output += plain(index, offset, Int(line.end)) + "\n"
    }
    return output
  }

  /// Text between the pieces: delimiters, or what found no place.
  private func plain(_ line: Int, _ start: Int, _ end: Int) -> String {
    source.text(Piece(line: line, start: start, end: max(start, end)))
  }

  private func drawn(_ text: String, _ mark: Mark) -> String {
    guard colours else {
      return switch mark {
      case .cell(let column, let startsRow): (startsRow ? "▶" : "") + "[\(column + 1)]" + text
      case .page: "[·]" + text
      case .outside: "[ ]" + text
      case .unread: "[?]" + text
      }
    }
    let style =
      switch mark {
      case .cell(let column, let startsRow):
        (startsRow ? "1;4;" : "") + "38;5;\(Self.palette[column % Self.palette.count])"
      case .page: "2"
      case .outside: "3"
      case .unread: "31"
      }
    return "\u{1B}[\(style)m" + text + "\u{1B}[0m"
  }

  /// Colours of a 256-colour terminal that are told apart side by side, on light ground and dark.
  private static let palette = [33, 166, 34, 162, 37, 136, 99, 28, 203, 67, 130, 169, 71, 61]
}
