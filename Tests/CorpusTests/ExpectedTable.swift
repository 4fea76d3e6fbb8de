import Foundation
import TestSupport
import Testing

/// A table of `Expectations/`: what a person read in one of the two sources, before any output was seen.
///
/// The first columns of a line are its key; an empty cell says that the field is absent.
struct ExpectedTable: Sendable, CustomTestStringConvertible {
  /// What the lines of a table are about.
  enum Kind: String, Sendable, CaseIterable {
    /// Every measure, without its shares.
    case measures
    /// The shares of a measure, a column for each region.
    case allocations
    /// Deadlines and the times of the steps.
    case periods
    /// The amounts that the steps state.
    case stepAmounts = "step-amounts"
    /// Persons and organisations of a project.
    case organisations

    /// How many columns make the key.
    var keyColumns: Int {
      switch self {
      case .measures, .allocations, .organisations: 1
      case .periods: 2
      case .stepAmounts: 3
      }
    }
  }

  /// One line of a table.
  struct Row: Sendable, CustomTestStringConvertible {
    var table: ExpectedTable
    var key: String
    /// The fields behind the key, by column.
    var cells: [String: String]

    var testDescription: String { "\(table.testDescription): \(key)" }
  }

  /// 2023 or 2024.
  var year: Int
  var kind: Kind

  var testDescription: String { "\(year)-\(kind.rawValue).tsv" }

  /// The tables that there are; the list of duties shares nothing out, and the table of shares has no steps.
  static let all: [Self] =
    [.measures, .periods, .stepAmounts, .organisations].map { Self(year: 2023, kind: $0) }
    + [.measures, .allocations, .periods, .organisations].map { Self(year: 2024, kind: $0) }

  /// The lines of the table; empty where the file is missing, which a test of their number notices.
  var rows: [Row] {
    let file = Repository.root.appending(path: "Tests/CorpusTests/Expectations/\(testDescription)")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    let table = TabTable(lines.joined(separator: "\n"))
    let keyColumns = table.columns.prefix(kind.keyColumns)
    return table.rows.map { cells in
      Row(
        table: self, key: keyColumns.map { cells[$0] ?? "" }.joined(separator: " "),
        cells: cells.filter { !keyColumns.contains($0.key) })
    }
  }
}
