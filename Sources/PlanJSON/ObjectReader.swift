import SchemaValidation

/// The members of one object, asked for in the order in which they are written.
///
/// Then each is found at once; in another order it is looked for. What was never asked for is found at the
/// end. O(*members*) for the members that a dataset's object has.
struct ObjectReader {
  let object: JSONText.Node
  private let end: JSONText.Node
  /// The name that comes next, and its place among the names.
  private var name: JSONText.Node
  private var index = 0
  /// One bit for each of the first 64 members that was asked for.
  ///
  /// No object of a dataset has more, so one that has is sure to have a stray member among these.
  private var claimed: UInt64 = 0
  private var taken = 0

  /// The members of a node that is an object.
  init(_ object: JSONText.Node, in text: JSONText) {
    self.object = object
    name = object + 1
    end = text.after(object)
  }

  /// The value of a member; `nil` where there is none.
  mutating func member(_ key: JSONKey, in text: JSONText) -> JSONText.Node? {
    if name < end, text.isName(name, key) { return take(in: text) }
    var (other, place) = (object + 1, 0)
    while other < end {
      if text.isName(other, key) {
        (name, index) = (other, place)
        return take(in: text)
      }
      other = text.after(other + 1)
      place += 1
    }
    return nil
  }

  private mutating func take(in text: JSONText) -> JSONText.Node {
    let value = name + 1
    if index < 64 { claimed |= 1 << UInt64(index) }
    taken += 1
    index += 1
    name = text.after(value)
    return value
  }

  /// The name of the first member that was not asked for, or that stands a second time; `nil` where there is
  /// none.
  func stray(in text: JSONText) -> JSONText.Node? {
    if taken == text.count(of: object) { return nil }
    var (other, place) = (object + 1, 0)
    while other < end {
      if place >= 64 || claimed & (1 << UInt64(place)) == 0 { return other }
      other = text.after(other + 1)
      place += 1
    }
    return nil
  }
}

extension JSONText {
  /// Whether a name is that of a key.
  func isName(_ node: Node, _ key: JSONKey) -> Bool {
    // Between the quotation marks, and before the colon.
    let quoted = key.tight.span
    return withBytes(of: node) { name in
      guard name.count == quoted.count - 3 else { return false }
      for place in name.indices where name[place] != quoted[place + 1] { return false }
      return true
    }
  }
}
