import Minsheng
import TestSupport
import Testing

/// Both sources against tables that were written by reading the documents, not by running the code.
struct HandReadTests {
  /// The rows that the tool reads, by year, kind and key.
  private static let found: [Int: Dataset] = {
    let cases = [2023: "hangzhou-2023-responsibility", 2024: "hangzhou-2024-allocation"]
    return cases.compactMapValues { name in
      try? PlanConverter().convert(CorpusCase(name: name).source(), name: "source.txt")
    }
  }()

  private func rows(like table: ExpectedTable) throws -> [String: [String: String]] {
    DatasetRows.rows(of: try #require(Self.found[table.year], "not converted"), as: table.kind)
  }

  /// The tables are whole: a file that is lost or cut must not pass.
  @Test(arguments: [
    (2023, ExpectedTable.Kind.measures, 36), (2023, .periods, 116), (2023, .stepAmounts, 62),
    (2023, .organisations, 22), (2024, .measures, 44), (2024, .allocations, 41), (2024, .periods, 0),
    (2024, .organisations, 35),
  ])
  func tablesAreWhole(year: Int, kind: ExpectedTable.Kind, rows: Int) {
    #expect(ExpectedTable(year: year, kind: kind).rows.count == rows)
  }

  /// Every field of every row as a person reads it.
  @Test(arguments: ExpectedTable.all.flatMap(\.rows))
  func readsAsAPersonReads(_ row: ExpectedTable.Row) throws {
    let cells = try #require(try rows(like: row.table)[row.key], "\(row.key) was not read")
    for (column, expected) in row.cells.sorted(by: { $0.key < $1.key }) {
      let cell = cells[column]
      #expect(
        cell == expected, "\(row.key), \(column): a person reads “\(expected)”, the tool “\(cell ?? "")”")
    }
    #expect(Set(cells.keys) == Set(row.cells.keys), "\(row.key) has other fields than the table")
  }

  /// Nothing is invented: the tool reads no row that the document does not have.
  @Test(arguments: ExpectedTable.all)
  func readsNothingElse(_ table: ExpectedTable) throws {
    let invented = Set(try rows(like: table).keys).subtracting(table.rows.map(\.key))
    #expect(invented.sorted() == [])
  }

  /// What a kind of document does not have: steps in a table of shares, shares in a list of duties.
  @Test func kindsThatADocumentLacksAreEmpty() throws {
    let duties = try rows(like: ExpectedTable(year: 2023, kind: .allocations))
    let amounts = try rows(like: ExpectedTable(year: 2024, kind: .stepAmounts))
    #expect(duties.keys.sorted() == [])
    #expect(amounts.keys.sorted() == [])
  }
}
