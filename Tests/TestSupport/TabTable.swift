/// Tab-separated text whose first line names the columns.
public struct TabTable: Sendable {
  /// The names of the columns.
  public let columns: [String]
  /// One dictionary a line, by column; every line has every column.
  public let rows: [[String: String]]

  public init(_ text: String) {
    let lines = text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let names = lines.first ?? []
    columns = names
    rows = lines.dropFirst().map { cells in
      Dictionary(zip(names, cells), uniquingKeysWith: { first, _ in first })
    }
  }
}
