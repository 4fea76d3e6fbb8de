/// Quantifiers: `*`, `+`, `?`, `{2}`, `{2,}`, `{2,5}`, each also lazy with `?`.
extension PatternParser {
  /// The part with the quantifier that follows it, if any.
  mutating func quantified(_ node: PatternNode, groups: Range<Int>) throws(PatternFault) -> PatternNode {
    let least: Int
    let most: Int?
    switch current {
    case "*": (least, most) = (0, nil)
    case "+": (least, most) = (1, nil)
    case "?": (least, most) = (0, 1)
    case "{": (least, most) = try bounds()
    default: return node
    }
    position += 1
    let isLazy = take("?")
    return .repeated(node, Repetition(least: least, most: most, isLazy: isLazy, groups: groups))
  }

  /// The numbers in braces; stops at the closing brace.
  private mutating func bounds() throws(PatternFault) -> (Int, Int?) {
    let start = position
    position += 1
    guard let least = number() else { throw expected("a number of times", "次数") }
    var most: Int? = least
    if take(",") { most = number() }
    guard current == "}" else { throw expected("'}' after the number of times", "次数之后的“}”") }
    if let most, most < least {
      throw fault(
        at: start, "at least \(least) times is more than at most \(most) times",
        "最少\(least)次大于最多\(most)次")
    }
    return (least, most)
  }

  /// Digits as a number; numbers beyond a million million are taken for that.
  mutating func number() -> Int? {
    guard let first = current, ("0"..."9").contains(first) else { return nil }
    var value = 0
    while let digit = current, ("0"..."9").contains(digit) {
      value = min(value * 10 + Int(digit.value - 0x30), 1_000_000_000_000)
      position += 1
    }
    return value
  }
}
