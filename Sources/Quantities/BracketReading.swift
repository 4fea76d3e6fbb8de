extension AmountScanner {
  /// Reads the bracket behind an amount: an alternative unit `套（间）`, a unit `20（条）`, or a scope
  /// `20条（城乡公交）`.
  ///
  /// In running text a bracket that holds digits, or that explains a noun, is left alone.
  func readBracket(_ utf8: Span<UInt8>, _ amount: inout AmountScan, _ end: Int, _ style: Numeral.Style) {
    let start = TextBytes.skipSpaces(utf8, amount.end, to: end)
    guard start < end, let bracket = Self.bracket(utf8, start, end) else { return }
    let inside = TextBytes.trimmed(utf8, bracket.inside)
    guard !inside.isEmpty else { return }
    if bracket.isClosed, saysIncluded(utf8, inside, &amount) {
      amount.end = bracket.end
      return
    }
    if bracket.isClosed, let (unit, unitEnd) = matchUnit(utf8, inside.lowerBound, inside.upperBound),
      unitEnd == inside.upperBound
    {
      if amount.unit == nil {
        amount.unit = unit
        amount.end = bracket.end
        return
      }
      if amount.alternative == nil, amount.scope == nil,
        amount.bound == .exact || amount.flags.contains(.more)
      {
        amount.alternative = unit
        amount.end = bracket.end
        readBracket(utf8, &amount, end, style)
        return
      }
    }
    guard amount.scope == nil, amount.unit != nil || style == .cell else { return }
    if style == .prose {
      guard bracket.isClosed, !Self.holdsDigit(utf8, inside), !Self.beginsPart(utf8, inside) else { return }
    }
    // `6个（左右）` limits the number, not what is counted.
    let word = TextBytes.string(utf8, inside)
    if bracket.isClosed, amount.bound == .exact,
      let bound = BoundWords.after.first(where: { $0.0 == word })?.1
    {
      amount.bound = bound
      amount.end = bracket.end
      return
    }
    amount.scope = inside
    amount.isBracketClosed = bracket.isClosed
    amount.end = bracket.end
  }

  /// Whether a bracket only says that the bound includes the number or not: `18周岁（含）以上`, `1家以上（含1家）`,
  /// `10个以上（不含）`.
  private func saysIncluded(_ utf8: Span<UInt8>, _ inside: Range<Int>, _ amount: inout AmountScan) -> Bool {
    var index = inside.lowerBound
    var (character, length) = TextBytes.character(utf8, at: index, to: inside.upperBound)
    let excludes = character == "不"
    if excludes {
      index += length
      guard index < inside.upperBound else { return false }
      (character, length) = TextBytes.character(utf8, at: index, to: inside.upperBound)
    }
    guard character == "含" else { return false }
    let rest = index + length..<inside.upperBound
    let number = amount.numberStart..<amount.end
    let repeats =
      rest.count <= number.count
      && rest.indices.allSatisfy {
        utf8[$0] == utf8[number.lowerBound + $0 - rest.lowerBound]
      }
    guard rest.isEmpty || repeats || TextBytes.string(utf8, rest) == "本数" else { return false }
    amount.excludesNumber = excludes
    return true
  }

  /// The longest bracket that is read, in bytes: 200 Chinese characters.
  ///
  /// Keeps the work linear.
  private static let longestBracket = 600

  /// The bracket that opens at a place: what it holds, where it ends, and whether it is closed.
  ///
  /// Brackets inside it are counted. `nil` for none, and for one that is too long to be a note to an
  /// amount.
  static func bracket(
    _ utf8: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (inside: Range<Int>, end: Int, isClosed: Bool)? {
    let (opening, length) = TextBytes.character(utf8, at: start, to: end)
    guard opening == "（" || opening == "(" else { return nil }
    var depth = 1
    var index = start + length
    while index < end {
      guard index - start <= longestBracket else { return nil }
      let (character, width) = TextBytes.character(utf8, at: index, to: end)
      if character == "（" || character == "(" { depth += 1 }
      if character == "）" || character == ")" { depth -= 1 }
      if depth == 0 { return (start + length..<index, index + width, true) }
      index += width
    }
    return (start + length..<end, end, false)
  }

  private static func holdsDigit(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where utf8[index] &- UInt8(ascii: "0") <= 9 { return true }
    return false
  }

  /// Whether the bracket tells a part of the amount: 其中, 含, 包括.
  private static func beginsPart(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let character = TextBytes.character(utf8, at: range.lowerBound, to: range.upperBound).0
    return character == "其"
  }
}
