/// Groups and looks: everything that stands in parentheses.
extension PatternParser {
  /// What a group is: its part, the names in it, whether it is a look.
  struct Group {
    /// The part.
    var node: PatternNode
    /// The names of the groups in it.
    var names: Set<String>
    /// Whether it is a look, which cannot be repeated.
    var isLook = false
  }

  /// Reads a group from its opening parenthesis.
  mutating func group() throws(PatternFault) -> Group {
    let start = position
    guard depth < Self.deepest else {
      throw fault(
        "groups stand in each other more than \(Self.deepest) deep", "括号嵌套超过\(Self.deepest)层")
    }
    depth += 1
    position += 1
    let group = try opened(from: start)
    guard take(")") else {
      throw fault(
        at: start, "no closing parenthesis matches this '(', found \(found)",
        "此“(”没有对应的右括号，实为\(foundInChinese)")
    }
    depth -= 1
    return group
  }

  private mutating func opened(from start: Int) throws(PatternFault) -> Group {
    guard take("?") else { return try capture(named: nil, from: start) }
    if let look = takeLook() {
      let (node, names) = try disjunction()
      return Group(node: .look(node, look), names: names, isLook: true)
    }
    if take("<") { return try capture(named: groupName(), from: start) }
    let outer = flags
    try modifiers()
    let (node, names) = try disjunction()
    flags = outer
    return Group(node: node, names: names)
  }

  private mutating func takeLook() -> Look? {
    if take("=") { return Look(isAhead: true, isNegated: false) }
    if take("!") { return Look(isAhead: true, isNegated: true) }
    if take("<", "=") { return Look(isAhead: false, isNegated: false) }
    if take("<", "!") { return Look(isAhead: false, isNegated: true) }
    return nil
  }

  private mutating func capture(named name: String?, from start: Int) throws(PatternFault) -> Group {
    groupCount += 1
    let number = groupCount
    if let name { names[name, default: []].append(number) }
    var (node, inner) = try disjunction()
    node = .capture(node, group: number)
    if let name, !inner.insert(name).inserted {
      throw fault(at: start, "two groups are named \"\(name)\"", "两个组同名“\(name)”")
    }
    return Group(node: node, names: inner)
  }

  /// Reads the name of a group and its `>`; escapes of code points are allowed (ECMA-262, GroupName).
  mutating func groupName() throws(PatternFault) -> String {
    var name = String.UnicodeScalarView()
    while let scalar = current, scalar != ">" {
      let start = position
      var value = scalar
      position += 1
      if scalar == "\\" {
        guard take("u"), let escaped = try Unicode.Scalar(unicodeEscape(from: start)) else {
          throw fault(at: start, "expected a name, found an escape", "此处应为组名，实为转义")
        }
        value = escaped
      }
      let properties = value.properties
      let isFirst = name.isEmpty
      guard
        value == "$" || value == "_" || properties.isIDStart
          || (!isFirst && (properties.isIDContinue || value == "\u{200C}" || value == "\u{200D}"))
      else {
        throw fault(
          at: start, "expected a name, found \"\(Character(value))\"", "此处应为组名，实为“\(Character(value))”")
      }
      name.append(value)
    }
    guard !name.isEmpty, take(">") else {
      throw expected("the name of a group and '>'", "组名及“>”")
    }
    return String(name)
  }

  /// Reads flags to turn on, `-` and flags to turn off, and the colon.
  private mutating func modifiers() throws(PatternFault) {
    let start = position
    var seen: Set<Unicode.Scalar> = []
    var turnsOn = true
    while let scalar = current, scalar != ":" {
      if scalar == "-", turnsOn {
        turnsOn = false
      } else {
        guard ["i", "m", "s"].contains(scalar), seen.insert(scalar).inserted else {
          throw expected("':', '=', '!', '<' or flags and ':' after '(?'", "“(?”之后的“:”、“=”、“!”、“<”或标志加“:”")
        }
        switch scalar {
        case "i": flags.ignoreCase = turnsOn
        case "m": flags.multiline = turnsOn
        default: flags.dotAll = turnsOn
        }
      }
      position += 1
    }
    guard turnsOn || !seen.isEmpty else {
      throw fault(at: start, "no flag stands before or after '-'", "“-”前后没有标志")
    }
    guard take(":") else { throw expected("':'", "“:”") }
  }
}
