import ECMAPatterns
import StringFormats

/// What is asked of a value by itself.
extension Evaluator {
  mutating func value(_ instruction: Instruction, _ index: Int32, _ node: JSONText.Node) -> Bool {
    let first = Int(instruction.first)
    switch instruction.operation {
    case .constant: return isConstant(program.constants[first], node)
    case .enumeration: return isListed(program.enumerations[first], node)
    case .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum, .multipleOf:
      guard text.kind(of: node) == .integer || text.kind(of: node) == .decimal else { return true }
      let number = text.number(of: node)
      switch instruction.operation {
      case .minimum: return number >= program.numbers[first]
      case .maximum: return number <= program.numbers[first]
      case .exclusiveMinimum: return number > program.numbers[first]
      case .exclusiveMaximum: return number < program.numbers[first]
      default: return program.divisors[first].divides(number)
      }
    case .minLength: return !text.isText(node) || text.length(of: node) >= first
    case .maxLength: return !text.isText(node) || text.length(of: node) <= first
    case .pattern: return !text.isText(node) || matches(instruction.first, node, index)
    case .format: return !text.isText(node) || text.withBytes(of: node) { program.formats[first].holds($0) }
    case .minItems: return text.kind(of: node) != .array || text.count(of: node) >= first
    case .maxItems: return text.kind(of: node) != .array || text.count(of: node) <= first
    case .uniqueItems: return text.kind(of: node) != .array || text.firstRepeatedItem(of: node) == nil
    default: return true
    }
  }

  /// Whether a pattern matches a text; a match that was given up is trouble.
  mutating func matches(_ pattern: Int32, _ node: JSONText.Node, _ index: Int32) -> Bool {
    var limit: MatchLimit?
    let isMatch = text.withBytes(of: node) { span in
      do throws(MatchLimit) {
        return try program.patterns[Int(pattern)].matches(span)
      } catch {
        limit = error
        return false
      }
    }
    if let limit, trouble == nil {
      trouble = Trouble(reason: .pattern(limit), node: node, subschema: index)
    }
    return isMatch
  }

  private func isConstant(_ constant: Constant, _ node: JSONText.Node) -> Bool {
    let document = program.documents[Int(constant.document)].text
    return JSONEquality(left: text, right: document).isSame(node, Int(constant.node))
  }

  private func isListed(_ enumeration: Enumeration, _ node: JSONText.Node) -> Bool {
    let candidates =
      text.isText(node) ? enumeration.texts[text.withBytes(of: node) { NameHash.of($0) }] : enumeration.others
    guard let candidates else { return false }
    let equality = JSONEquality(left: text, right: program.documents[Int(enumeration.document)].text)
    return candidates.contains { equality.isSame(node, Int($0)) }
  }
}

extension JSONText {
  /// The length of a text in characters (Unicode scalars), as JSON Schema counts.
  func length(of node: Node) -> Int {
    withBytes(of: node) { span in
      var count = 0
      for place in span.indices where span[place] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }

  /// The first item of an array that is the same as one before it, with that one; `nil` if all differ.
  ///
  /// O(*n*) by hash for long arrays.
  func firstRepeatedItem(of array: Node) -> (item: Node, earlier: Node)? {
    let equality = JSONEquality(left: self, right: self)
    if count(of: array) <= 8 {
      var item = array + 1
      while item < after(array) {
        var earlier = array + 1
        while earlier < item {
          if equality.isSame(earlier, item) { return (item, earlier) }
          earlier = after(earlier)
        }
        item = after(item)
      }
      return nil
    }
    var seen: [Int: [Node]] = [:]
    for item in items(of: array) {
      let hash = hash(of: item)
      if let earlier = seen[hash]?.first(where: { equality.isSame($0, item) }) { return (item, earlier) }
      seen[hash, default: []].append(item)
    }
    return nil
  }
}
