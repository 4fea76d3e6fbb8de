private import DataFiles

/// One of the look-up tables that are compiled into the library.
///
/// A table is UTF-8 text, one record a line, fields separated by one tab. The first line names the
/// columns; a line that begins with `#` is a comment. Records are sorted by their first field, byte
/// by byte, and a test checks that they are.
package enum DataTable: Int32, CaseIterable, Sendable {
  case divisions = 0
  case headerWords = 1
  case organisationSuffixes = 2
  case surnames = 3
  case units = 4
  case zones = 5
  case organisationAliases = 6
  case cellShapes = 7

  /// The file name under `Sources/DataFiles`.
  package var fileName: String {
    switch self {
    case .divisions: "divisions.tsv"
    case .headerWords: "header-words.tsv"
    case .organisationSuffixes: "organisation-suffixes.tsv"
    case .surnames: "surnames.tsv"
    case .units: "units.tsv"
    case .zones: "zones.tsv"
    case .organisationAliases: "organisation-aliases.tsv"
    case .cellShapes: "cell-shapes.tsv"
    }
  }

  /// The whole table as bytes.
  ///
  /// O(*n*) in its length, so ask once and keep the answer.
  package var bytes: [UInt8] {
    let size = minsheng_data_size(rawValue)
    var result: [UInt8] = []
    result.reserveCapacity(size)
    for index in 0..<size { result.append(minsheng_data_byte(rawValue, index)) }
    return result
  }

  /// The column names of the first line that is not a comment.
  package var columns: [String] { lines.first ?? [] }

  /// The records below the column names, each split at its tabs.
  package var records: [[String]] { Array(lines.dropFirst()) }

  private var lines: [[String]] {
    let tab = UInt8(ascii: "\t")
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      line.first == UInt8(ascii: "#")
        ? nil
        : line.split(separator: tab, omittingEmptySubsequences: false)
          .map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
