/// Reads a pattern of ECMA-262 (edition 16, 2025) as with the flag u.
///
/// The grammar is that of section 22.2.1 with `UnicodeMode`; what only annex B allows is a fault. One part
/// of the grammar a file: groups, escapes, classes, quantifiers. O(*n*) but for the sets of properties.
struct PatternParser {
  /// The code points of the pattern.
  let scalars: [UInt32]
  /// How many of them were read.
  var position = 0
  /// The groups so far.
  var groupCount = 0
  /// The groups of each name so far.
  var names: [String: [Int]] = [:]
  /// The groups of each name in the whole pattern; empty on the first reading.
  var knownNames: [String: [Int]] = [:]
  /// What was referred to and where.
  var references: [(offset: Int, target: GroupReference)] = []
  /// The flags that hold here.
  var flags = PatternFlags()
  /// Sets closed under the flag i, made once each.
  var closures: [ScalarSet: ScalarSet] = [:]
  /// Sets of properties, made once each.
  var properties: [String: ScalarSet] = [:]
  /// The groups that are open.
  var depth = 0

  /// How deep groups may stand in each other.
  static let deepest = 200

  private init(scalars: [UInt32]) { self.scalars = scalars }

  /// Reads a pattern.
  ///
  /// Throws what is wrong with it.
  static func parse(_ source: String) throws(PatternFault) -> ParsedPattern {
    var parser = PatternParser(scalars: source.unicodeScalars.map(\.value))
    var root = try parser.whole()
    try parser.checkReferences()
    if parser.references.contains(where: { $0.target.isName }) {
      // A name may be referred to before it is given: read again, knowing all.
      let names = parser.names
      parser = PatternParser(scalars: parser.scalars)
      parser.knownNames = names
      root = try parser.whole()
    }
    return ParsedPattern(
      root: root, groupCount: parser.groupCount, hasReferences: !parser.references.isEmpty)
  }

  private mutating func whole() throws(PatternFault) -> PatternNode {
    let root = try disjunction().node
    guard current == nil else {
      throw fault("no opening parenthesis matches this ')'", "此“)”没有对应的左括号")
    }
    return root
  }

  private func checkReferences() throws(PatternFault) {
    for (offset, target) in references {
      switch target {
      case .number(let number) where number > groupCount:
        throw fault(
          at: offset, "there is no group \(number); the pattern has \(groupCount)",
          "没有第\(number)组；该模式有\(groupCount)组")
      case .name(let name) where names[name] == nil:
        throw fault(at: offset, "there is no group named \"\(name)\"", "没有名为“\(name)”的组")
      default: continue
      }
    }
  }

  /// Alternatives, and the names of their groups.
  ///
  /// Stops at a closing parenthesis or the end.
  mutating func disjunction() throws(PatternFault) -> (node: PatternNode, names: Set<String>) {
    var (node, names) = try alternative()
    guard current == "|" else { return (node, names) }
    var choices: [PatternNode] = []
    // Single code points beside each other are one set: 甲|乙|丙.
    var ranges: [ClosedRange<UInt32>] = []
    func add(_ choice: PatternNode?) {
      if case .set(let set)? = choice {
        ranges += set.ranges
        return
      }
      if !ranges.isEmpty { choices.append(.set(ScalarSet(ranges))) }
      ranges = []
      if let choice { choices.append(choice) }
    }
    add(node)
    while take("|") {
      let (next, more) = try alternative()
      add(next)
      // The same name may stand in two alternatives: only one of them takes part.
      names.formUnion(more)
    }
    add(nil)
    if choices.count == 1, let only = choices.first { return (only, names) }
    node = .choice(choices)
    return (node, names)
  }

  private mutating func alternative() throws(PatternFault) -> (node: PatternNode, names: Set<String>) {
    var parts: [PatternNode] = []
    var names: Set<String> = []
    while let scalar = current, scalar != "|", scalar != ")" {
      let start = position
      let term = try term()
      parts.append(term.node)
      for name in term.names where !names.insert(name).inserted {
        throw fault(at: start, "two groups are named \"\(name)\"", "两个组同名“\(name)”")
      }
    }
    switch parts.count {
    case 0: return (.empty, names)
    case 1: return (parts[0], names)
    default: return (.sequence(parts), names)
    }
  }

  private mutating func term() throws(PatternFault) -> (node: PatternNode, names: Set<String>) {
    let groupsBefore = groupCount
    let start = position
    var names: Set<String> = []
    let node: PatternNode
    switch current {
    case "^":
      position += 1
      return (.place(flags.multiline ? .lineStart : .start), names)
    case "$":
      position += 1
      return (.place(flags.multiline ? .lineEnd : .end), names)
    case "(":
      let group = try group()
      node = group.node
      names = group.names
      if group.isLook { return (node, names) }
    case "[":
      node = .set(try characterClass())
    case ".":
      position += 1
      node = .set(flags.dotAll ? .all : ScalarSet.lineTerminators.complement)
    case "\\":
      if let place = boundary() { return (place, names) }
      node = try atomEscape()
    case "*", "+", "?":
      throw fault("there is nothing before this quantifier to repeat", "此量词前没有可重复的内容")
    case "{", "}", "]":
      throw fault(
        "\(found) stands for itself only as \\\(String(describing: Character(currentScalar)))",
        "\(foundInChinese)须写作\\\(String(describing: Character(currentScalar)))才表示其本身")
    default:
      position += 1
      node = literal(scalars[start])
    }
    return (try quantified(node, groups: groupsBefore + 1..<groupCount + 1), names)
  }

  /// One code point that stands for itself.
  mutating func literal(_ scalar: UInt32) -> PatternNode { .set(closed(ScalarSet(scalar))) }
}

/// What a reference refers to.
enum GroupReference: Sendable, Hashable {
  /// The group of this number.
  case number(Int)
  /// The group of this name.
  case name(String)

  /// Whether it is by name.
  var isName: Bool {
    if case .name = self { return true }
    return false
  }
}
