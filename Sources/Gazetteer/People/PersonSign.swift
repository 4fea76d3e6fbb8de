/// What a character means between the names of people.
enum PersonSign {
  /// A line break.
  case line
  /// White space on a line, or nothing at all.
  case space
  /// A comma, a semicolon, a slash, a full stop or a dash.
  case separator
  /// The dot inside a name.
  case dot
  /// A part of a name.
  case other

  /// The meaning of a character.
  init(_ character: Character) {
    guard let scalar = character.onlyScalar else {
      let isSpace = character.isWhitespace || CompactText.fold(String(character)).isEmpty
      self = character.isNewline ? .line : isSpace ? .space : .other
      return
    }
    switch scalar {
    case "\n", "\u{0B}", "\u{0C}", "\r", "\u{85}", "\u{2028}", "\u{2029}": self = .line
    // U+037E is a semicolon and U+0387 a middle dot by canonical equivalence.
    case "、", "，", ",", ";", "\u{37E}", "；", "/", "／", "。", "—", "–", "-", "－", "―", "─": self = .separator
    case "·", "\u{387}", "•", "・", "‧", "∙", "⋅", "．": self = .dot
    default: self = CompactText.fold(scalar) == nil ? .space : .other
    }
  }
}
