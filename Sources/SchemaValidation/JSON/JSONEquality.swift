/// Whether two values are the same as JSON Schema means it: numbers by value (`1` and `1.0`), objects without
/// order, texts character by character.
///
/// Recursion goes as deep as the texts do, which ``JSONLimits`` bounds.
package struct JSONEquality {
  let left: JSONText
  let right: JSONText

  package init(left: JSONText, right: JSONText) {
    self.left = left
    self.right = right
  }

  /// Whether a value of the left text is the same as one of the right text.
  ///
  /// O(*n* log *n*) in the smaller of them.
  package func isSame(_ one: JSONText.Node, _ other: JSONText.Node) -> Bool {
    let kinds = (left.kind(of: one), right.kind(of: other))
    switch kinds {
    case (.null, .null), (.true, .true), (.false, .false): return true
    case (.text, .text), (.text, .escapedText), (.escapedText, .text), (.escapedText, .escapedText):
      return left.hasSameBytes(one, other, in: right)
    case (.integer, .integer), (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal):
      if kinds == (.integer, .integer), left.hasSameBytes(one, other, in: right) { return true }
      return left.number(of: one) == right.number(of: other)
    case (.array, .array): return areSameItems(one, other)
    case (.object, .object): return areSameMembers(one, other)
    default: return false
    }
  }

  private func areSameItems(_ one: JSONText.Node, _ other: JSONText.Node) -> Bool {
    guard left.count(of: one) == right.count(of: other) else { return false }
    var (place, second) = (one + 1, other + 1)
    while place < left.after(one) {
      guard isSame(place, second) else { return false }
      (place, second) = (left.after(place), right.after(second))
    }
    return true
  }

  /// O(*k* log *k*) for *k* members.
  private func areSameMembers(_ one: JSONText.Node, _ other: JSONText.Node) -> Bool {
    guard left.count(of: one) == right.count(of: other) else { return false }
    let (mine, theirs) = (left.sortedNames(of: one), right.sortedNames(of: other))
    return zip(mine, theirs).allSatisfy { left.hasSameBytes($0, $1, in: right) }
      && zip(mine, theirs).allSatisfy { isSame($0 + 1, $1 + 1) }
  }
}

extension JSONText {
  /// A number, exactly; zero for a value of another kind.
  func number(of node: Node) -> ExactNumber { withBytes(of: node) { ExactNumber($0) } }

  func hasSameBytes(_ node: Node, _ other: Node, in text: JSONText) -> Bool {
    withBytes(of: node) { one in text.withBytes(of: other) { Self.areSame(one, $0) } }
  }

  static func areSame(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for place in left.indices where left[place] != right[place] { return false }
    return true
  }

  /// The names of an object, sorted by their bytes; of equal ones the first comes first.
  func sortedNames(of object: Node) -> [Node] {
    members(of: object).map { ($0, withBytes(of: $0) { span in span.indices.map { span[$0] } }) }
      .sorted { left, right in
        left.1 == right.1 ? left.0 < right.0 : left.1.lexicographicallyPrecedes(right.1)
      }
      .map(\.0)
  }

  /// The names of an object in their order; the value of each is the node after it.
  package func members(of object: Node) -> [Node] { children(of: object, isObject: true) }

  /// The items of an array in their order.
  package func items(of array: Node) -> [Node] { children(of: array, isObject: false) }

  private func children(of container: Node, isObject: Bool) -> [Node] {
    guard kind(of: container) == (isObject ? .object : .array) else { return [] }
    var found: [Node] = []
    found.reserveCapacity(count(of: container))
    var place = container + 1
    while place < after(container) {
      found.append(place)
      place = after(isObject ? place + 1 : place)
    }
    return found
  }

  /// The value of a member; of a name that stands twice, the last.
  ///
  /// O(*members*).
  package func member(_ name: String, of object: Node) -> Node? {
    members(of: object).last { isText($0, name.utf8) }.map { $0 + 1 }
  }

  /// A hash that equal values share, whatever the order of their members and the way their numbers are written.
  ///
  /// Seeded anew in every run, so that no text can be made to meet itself in it; it decides nothing by itself.
  func hash(of node: Node) -> Int {
    var hasher = Hasher()
    switch kind(of: node) {
    case .null: hasher.combine(0)
    case .true: hasher.combine(1)
    case .false: hasher.combine(2)
    case .integer, .decimal: hasher.combine(number(of: node))
    case .text, .escapedText:
      withBytes(of: node) { span in for place in span.indices { hasher.combine(span[place]) } }
    case .array: for item in items(of: node) { hasher.combine(hash(of: item)) }
    case .object:
      var sum = 0
      for name in members(of: node) {
        var member = Hasher()
        member.combine(hash(of: name))
        member.combine(hash(of: name + 1))
        sum &+= member.finalize()
      }
      hasher.combine(sum)
    }
    return hasher.finalize()
  }
}
