/// Escapes: what a backslash begins.
extension PatternParser {
  /// What an escape in or out of a class means.
  enum Escaped {
    /// One code point.
    case scalar(UInt32)
    /// Any code point of a set.
    case set(ScalarSet)
  }

  /// `\b` or `\B` outside of a class; nil for any other escape.
  mutating func boundary() -> PatternNode? {
    let isNegated: Bool
    switch scalar(at: position + 1) {
    case "b": isNegated = false
    case "B": isNegated = true
    default: return nil
    }
    position += 2
    guard flags.ignoreCase else { return .place(isNegated ? .notWordBoundary : .wordBoundary) }
    // With the flag i the long s and the Kelvin sign are word characters: say it with looks.
    let word = PatternNode.set(wordCharacters)
    func look(ahead: Bool, not negated: Bool) -> PatternNode {
      .look(word, Look(isAhead: ahead, isNegated: negated))
    }
    return .choice([
      .sequence([look(ahead: false, not: false), look(ahead: true, not: !isNegated)]),
      .sequence([look(ahead: false, not: true), look(ahead: true, not: isNegated)]),
    ])
  }

  /// An escape outside of a class, from its backslash.
  mutating func atomEscape() throws(PatternFault) -> PatternNode {
    let start = position
    position += 1
    if let first = current, ("1"..."9").contains(first), let number = number() {
      return reference(.number(number), [number], at: start)
    }
    if take("k") {
      guard take("<") else { throw expected("'<' and the name of a group after \\k", "\\k之后的“<”及组名") }
      let name = try groupName()
      return reference(.name(name), knownNames[name] ?? [], at: start)
    }
    position = start
    switch try escaped(inClass: false) {
    case .scalar(let scalar): return literal(scalar)
    case .set(let set): return .set(closed(set))
    }
  }

  private mutating func reference(
    _ target: GroupReference, _ groups: [Int], at offset: Int
  ) -> PatternNode {
    references.append((offset, target))
    return .reference(groups: groups, ignoringCase: flags.ignoreCase)
  }

  /// An escape of a code point or a set, from its backslash.
  mutating func escaped(inClass: Bool) throws(PatternFault) -> Escaped {
    let start = position
    position += 1
    guard let letter = current else { throw expected("a character after '\\'", "“\\”之后的字符") }
    position += 1
    switch letter {
    case "d": return .set(.digits)
    case "D": return .set(ScalarSet.digits.complement)
    case "s": return .set(.whiteSpace)
    case "S": return .set(ScalarSet.whiteSpace.complement)
    case "w": return .set(wordCharacters)
    case "W": return .set(wordCharacters.complement)
    case "p": return .set(try property(from: start))
    case "P": return .set(try property(from: start).complement)
    case "t": return .scalar(0x09)
    case "n": return .scalar(0x0A)
    case "v": return .scalar(0x0B)
    case "f": return .scalar(0x0C)
    case "r": return .scalar(0x0D)
    case "b" where inClass: return .scalar(0x08)
    case "-" where inClass: return .scalar(0x2D)
    case "c": return .scalar(try control())
    case "x": return .scalar(try hexadecimal(digits: 2))
    case "u": return .scalar(try unicodeEscape(from: start))
    case "0":
      if let next = current, ("0"..."9").contains(next) {
        throw fault(
          at: start, "octal escapes are not allowed; write \\x and two digits", "不允许八进制转义；请写\\x加两位十六进制数字")
      }
      return .scalar(0)
    case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/":
      return .scalar(letter.value)
    default:
      throw fault(
        at: start,
        "\\\(Character(letter)) has no meaning here; a character that needs no escape stands alone",
        "\\\(Character(letter))在此没有意义；无须转义的字符请直接写出")
    }
  }

  private mutating func control() throws(PatternFault) -> UInt32 {
    guard let letter = current, ("a"..."z").contains(letter) || ("A"..."Z").contains(letter) else {
      throw expected("a letter after \\c", "\\c之后的字母")
    }
    position += 1
    return letter.value % 32
  }

  private mutating func hexadecimal(digits: Int) throws(PatternFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = current?.hexadecimalValue else {
        throw expected("\(digits) hexadecimal digits", "\(digits)位十六进制数字")
      }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  /// What follows `\u`: four digits, two such halves of a pair, or digits in braces.
  mutating func unicodeEscape(from start: Int) throws(PatternFault) -> UInt32 {
    guard take("{") else {
      let first = try hexadecimal(digits: 4)
      guard (0xD800...0xDBFF).contains(first), current == "\\", scalar(at: position + 1) == "u" else {
        return first
      }
      let place = position
      position += 2
      guard let second = try? hexadecimal(digits: 4), (0xDC00...0xDFFF).contains(second) else {
        position = place
        return first
      }
      return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    var value: UInt32 = 0
    var digits = 0
    while let digit = current?.hexadecimalValue, value <= ScalarSet.last {
      value = value << 4 | digit
      digits += 1
      position += 1
    }
    guard digits > 0, value <= ScalarSet.last, take("}") else {
      throw fault(
        at: start, "expected the number of a code point up to 10FFFF in braces after \\u",
        "\\u之后应为花括号内不大于10FFFF的码位")
    }
    return value
  }
}

extension Unicode.Scalar {
  /// What the scalar counts as a hexadecimal digit; nil when it is none.
  var hexadecimalValue: UInt32? {
    switch self {
    case "0"..."9": value - 0x30
    case "a"..."f": value - 0x57
    case "A"..."F": value - 0x37
    default: nil
    }
  }
}
