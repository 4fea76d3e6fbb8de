import SourceText

/// What separates the cells of a line.
package enum Delimiter: UInt8, Sendable, CaseIterable {
  case tab = 0x09
  case pipe = 0x7C
  case comma = 0x2C
  case semicolon = 0x3B

  /// The separator in words, for people.
  package var name: String {
    switch self {
    case .tab: "tab"
    case .pipe: "pipe"
    case .comma: "comma"
    case .semicolon: "semicolon"
    }
  }

  /// Whether any delimiter stands on a line: on most lines of most dumps none does, and one look tells.
  static func anyStands(onLine index: Int, of source: SourceText) -> Bool {
    let text = source.utf8.span
    for offset in source.lines[index].bytes
    where text[offset] < 0x80 && Delimiter(rawValue: text[offset]) != nil { return true }
    return false
  }
}
