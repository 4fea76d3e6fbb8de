extension DashKind {
  /// The kind of stroke that a cell consists of, spaces between the strokes included, or `.word` for a word that
  /// says the same; `nil` when it holds anything else, or strokes of different kinds.
  ///
  /// The range is trimmed and not empty. O(*n*).
  static func of(_ utf8: Span<UInt8>, _ range: Range<Int>) -> DashKind? {
    if isWord(utf8, range) { return .word }
    var kind: DashKind?
    var index = range.lowerBound
    while index < range.upperBound {
      let (character, length) = TextBytes.character(utf8, at: index, to: range.upperBound)
      index = TextBytes.skipSpaces(utf8, index + length, to: range.upperBound)
      guard let next = DashKind(character) else { return nil }
      if kind == .slash || next == .slash, let kind, kind != next { return nil }
      // `-—` mixes fonts, not meanings: the longer stroke names it.
      kind = kind == .dash ? .dash : next
    }
    return kind
  }

  /// The words that declare nothing, as whole cells, in both scripts.
  private static let words = ["无", "無", "不涉及"].map { Array($0.unicodeScalars) }

  private static func isWord(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Bool {
    // Most cells of words are longer.
    guard range.count <= 24 else { return false }
    return words.contains { word in
      var index = range.lowerBound
      for expected in word {
        guard index < range.upperBound else { return false }
        let (character, length) = TextBytes.character(utf8, at: index, to: range.upperBound)
        guard character == expected else { return false }
        index = TextBytes.skipSpaces(utf8, index + length, to: range.upperBound)
      }
      return index == range.upperBound
    }
  }

  private init?(_ character: Unicode.Scalar) {
    switch character {
    case "-", "\u{2010}", "\u{2011}", "−", "－", "﹣", "\u{00AD}": self = .hyphen
    case "\u{2012}", "–", "—", "―", "─", "━", "⸺", "⸻", "﹘", "ー": self = .dash
    case "/", "／", "\\", "＼", "∕": self = .slash
    default: return nil
    }
  }
}
