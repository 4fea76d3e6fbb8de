extension DashKind {
  /// The kind of stroke that a cell consists of, spaces between the strokes included; `nil` when it holds
  /// anything else, or strokes of different kinds.
  ///
  /// The range is trimmed and not empty. O(*n*).
  static func of(_ utf8: Span<UInt8>, _ range: Range<Int>) -> DashKind? {
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

  private init?(_ character: Unicode.Scalar) {
    switch character {
    case "-", "\u{2010}", "\u{2011}", "−", "－", "﹣", "\u{00AD}": self = .hyphen
    case "\u{2012}", "–", "—", "―", "─", "━", "⸺", "⸻", "﹘", "ー": self = .dash
    case "/", "／", "\\", "＼", "∕": self = .slash
    default: return nil
    }
  }
}
