/// The brackets of Chinese and Latin text, and what stands inside them.
package enum Brackets {
  /// For each character how many matched pairs enclose it; a bracket counts as inside its own pair.
  ///
  /// A bracket without a partner among the last 64 open ones encloses nothing, so that a cut cell cannot
  /// swallow its neighbours. O(*n*) in time and space.
  package static func depths(in characters: [Character]) -> [Int] {
    var result = [Int](repeating: 0, count: characters.count)
    guard let first = characters.firstIndex(where: { closer(of: $0) != nil }) else { return result }
    var partner = [Int?](repeating: nil, count: characters.count)
    var open: [(close: Unicode.Scalar, index: Int)] = []
    for index in first..<characters.count {
      if let close = closer(of: characters[index]) {
        open.append((close, index))
      } else if let scalar = characters[index].onlyScalar, let closer = closer(scalar),
        let last = open.suffix(reach).last(where: { $0.close == closer })
      {
        while let top = open.popLast(), top.index != last.index {}
        partner[last.index] = index
        partner[index] = last.index
      }
    }
    var depth = 0
    for index in characters.indices {
      if let other = partner[index], other > index { depth += 1 }
      result[index] = depth
      if let other = partner[index], other < index { depth -= 1 }
    }
    return result
  }

  /// The text before a bracket that ends the text, and what the bracket holds: `床位（张）` gives `床位` and `张`.
  ///
  /// `nil` without such a bracket, or with nothing before it.
  ///
  /// Expects text folded by ``CompactText``.
  package static func trailing(of text: String) -> (base: String, inside: String)? {
    switch text.unicodeScalars.last {
    case "）", "】", "]": break
    default: return nil
    }
    let characters = PlainCharacters.of(text)
    guard let last = characters.last, last == "）" || last == "】" || last == "]" else { return nil }
    let depth = depths(in: characters)
    guard let end = depth.last, end > 0 else { return nil }
    var start = characters.count - 1
    while start > 0, depth[start - 1] > 0 {
      start -= 1
      // Two brackets side by side: the second begins where the depth returns to 1 at an opener.
      if depth[start] == 1, closer(of: characters[start]) != nil { break }
    }
    guard start > 0 else { return nil }
    return (String(characters[..<start]), String(characters[(start + 1)..<(characters.count - 1)]))
  }

  /// How many open brackets are looked through for a partner; more are no longer text.
  private static let reach = 64

  /// The bracket that closes an opening one.
  private static func closer(of character: Character) -> Unicode.Scalar? {
    guard let scalar = character.onlyScalar else { return nil }
    return switch scalar {
    case "（": "）"
    case "(": ")"
    case "[": "]"
    case "［": "］"
    case "【": "】"
    case "〔": "〕"
    case "《": "》"
    // U+2329 and U+232A are the same characters by canonical equivalence.
    case "〈", "\u{2329}": "〉"
    case "“": "”"
    case "‘": "’"
    case "「": "」"
    case "{": "}"
    default: nil
    }
  }

  /// A closing bracket itself; `nil` for any other character.
  private static func closer(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "）", ")", "]", "］", "】", "〕", "》", "〉", "”", "’", "」", "}": scalar
    case "\u{232A}": "〉"
    default: nil
    }
  }
}
