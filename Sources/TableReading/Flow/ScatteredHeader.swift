import Gazetteer
import SourceText

/// Finds the words of a header that stand apart from one another: a table was printed, but not in order.
enum ScatteredHeader {
  /// Lines that are looked at.
  private static let farthest = 400
  /// Columns that must be named.
  private static let fewest = 3

  /// The columns whose names stand alone on lines or between white space, in the order found, and the first
  /// line of them; `nil` where there are too few.
  ///
  /// O(``farthest`` lines).
  static func find(in source: SourceText, words: HeaderWords) -> (columns: [Column], line: Int)? {
    var columns: [Column] = []
    var first: Int?
    for line in source.lines.indices.prefix(farthest) {
      guard let content = source.content(ofLine: line), content.bytes.count <= 240 else { continue }
      for word in source.text(content).split(whereSeparator: \.isWhitespace) {
        guard let match = words.exactRole(of: String(word)), word.count >= 2,
          !columns.contains(where: { $0.role == match.role })
        else { continue }
        columns.append(Column(role: match.role, header: String(word)))
        first = first ?? line
      }
    }
    let essential: Set<ColumnRole> = [.number, .name, .target, .lead, .schedule]
    guard columns.count >= fewest, columns.count(where: { essential.contains($0.role) }) >= 2, let first
    else {
      return nil
    }
    return (columns, first)
  }
}
