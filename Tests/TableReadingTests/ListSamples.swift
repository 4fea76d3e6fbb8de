import Gazetteer
import SourceText
import Testing

@testable import TableReading

/// Lists written for the tests, and what the reader makes of them.
enum ListSamples {
  /// A list as read, in words.
  struct Reading: Equatable {
    var columns: [String]
    /// The cells of every row joined by ` ¦ `.
    var rows: [String]
    var outside: [String]
  }

  /// What is read, once every character is found to be in exactly one place; `nil` for no list.
  static func read(_ text: String) throws -> Reading? {
    let source = Samples.source(text)
    guard let result = ListReader.read(source, words: .shared, quantities: Samples.quantities) else {
      return nil
    }
    var ledger = Ledger(of: source)
    for table in result.tables {
      for piece in table.grid.pieces { ledger.mark(piece, as: .field) }
    }
    for piece in result.furniture { ledger.mark(piece, as: .furniture) }
    for piece in result.outside { ledger.mark(piece, as: .field) }
    #expect(ledger.overlaps == 0)
    #expect(ledger.totals(of: source).unassigned == 0)
    #expect(result.layout == .list)
    let table = try #require(result.tables.first)
    #expect(table.grid.rows.allSatisfy { Int($0.cellCount) == table.columns.count })
    return Reading(
      columns: Samples.columns(table.columns).map { $0.trimmingSpace() },
      rows: Samples.rows(table, in: source),
      outside: result.outside.map { source.text($0) })
  }

  static func lines(_ text: String) -> ListLines { ListLines(source: Samples.source(text)) }

  static func labels(_ text: String) -> [ListLabel] {
    let lines = lines(text)
    var scanner = LabelScanner(
      lines: lines, words: .shared, brackets: BracketPairs(lines: lines), quantities: Samples.quantities)
    return scanner.labels()
  }
}

extension String {
  func trimmingSpace() -> String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
