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

  /// `role header`, with the unit in brackets and the groups behind a stroke.
  static func columns(_ columns: [Column]) -> [String] {
    columns.map { column in
      "\(column.role.rawValue) \(column.header)" + (column.unit.map { " [\($0)]" } ?? "")
        + (column.groups.isEmpty ? "" : " < " + column.groups.joined(separator: " < "))
    }
  }
}
