import Gazetteer
import Quantities
import SourceText
import Testing

@testable import TableReading

/// Dumps written for the tests, and what the readers make of them.
enum Samples {
  static let quantities = QuantityReader()

  static func source(_ text: String) -> SourceText { SourceText(utf8: Array(text.utf8)) }

  /// A dump whose cells are written with `¦` between them, as one with tabs.
  static func tabbed(_ text: String) -> SourceText { source(text.replacing("¦", with: "\t")) }

  static func read(_ source: SourceText) -> TableReadingResult? {
    DelimitedReader.read(source, words: .shared, quantities: quantities)
  }

  /// The cells of every row, as printed, joined by ` ¦ `.
  static func rows(_ table: Table, in source: SourceText) -> [String] {
    table.grid.rows.map { row in
      table.grid.cells(of: row).map { PieceText.printed(table.grid.pieces(of: $0), in: source) }
        .joined(separator: " ¦ ")
    }
  }

  /// The columns and rows of what was read; every character stands in one of them, in the furniture or outside.
  static func whole(_ result: TableReadingResult, of source: SourceText) throws
    -> (columns: [String], rows: [String])
  {
    var ledger = Ledger(of: source)
    let table = try #require(result.tables.first)
    for piece in table.grid.pieces { ledger.mark(piece, as: .field) }
    for piece in result.furniture { ledger.mark(piece, as: .furniture) }
    for piece in result.outside { ledger.mark(piece, as: .field) }
    #expect(ledger.overlaps == 0)
    #expect(ledger.totals(of: source).unassigned == 0)
    return (columns(table.columns), rows(table, in: source))
  }

  /// Rows that are run together, a line each, and where each stands.
  static func joined(_ rows: [String]) -> (text: JoinedText, rows: [Range<Int>]) {
    var ranges: [Range<Int>] = []
    for row in rows {
      let start = ranges.last?.upperBound ?? 0
      ranges.append(start..<start + row.unicodeScalars.count)
    }
    return (JoinedText(source: source(rows.joined(separator: "\n"))), ranges)
  }

  /// `role header`, with the unit in brackets and the groups behind a stroke.
  static func columns(_ columns: [Column]) -> [String] {
    columns.map { column in
      "\(column.role.rawValue) \(column.header)" + (column.unit.map { " [\($0)]" } ?? "")
        + (column.groups.isEmpty ? "" : " < " + column.groups.joined(separator: " < "))
    }
  }
}
