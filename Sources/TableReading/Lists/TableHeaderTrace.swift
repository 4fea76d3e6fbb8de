import Gazetteer
import SourceText

/// Recognises text that a table left behind when it was read cell by cell: its header.
///
/// The words of a header stand beside or below each other without colons: `序号 项目名称 牵头单位`. In a list they
/// are labels, each with its colon.
struct TableHeaderTrace {
  /// Lines from the top that are looked at.
  private static let reach = 400
  private static let decisive: Set<ColumnRole> = [.number, .name, .lead, .target, .schedule, .leader]

  let lines: ListLines
  let words: HeaderWords

  /// Whether a header stands in the text: 序号 alone, or two different header words side by side.
  ///
  /// O(*n*) in the lines that are looked at.
  func isPresent() -> Bool {
    var above: HeaderMatch?
    for entry in lines.entries.prefix(Self.reach) {
      guard entry.width <= 200 else {
        above = nil
        continue
      }
      let text = String(decoding: lines.source.utf8[entry.start..<entry.end], as: UTF8.self)
      for token in text.split(whereSeparator: \.isWhitespace) {
        guard token.count <= 12, words.isHeaderWord(String(token)), let match = words.role(of: token) else {
          above = nil
          continue
        }
        if match.role == .number, token.count > 1 { return true }
        if let above, above.word != match.word,
          Self.decisive.contains(above.role) || Self.decisive.contains(match.role)
        {
          return true
        }
        above = match
      }
    }
    return false
  }
}
