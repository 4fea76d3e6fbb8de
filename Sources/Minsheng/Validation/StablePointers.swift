import SchemaValidation

/// Makes pointers with ids in the place of indices, which stay what they are when projects are added or moved.
///
/// `/projects/3/measures/0/target` becomes `projects/2024-04/measures/2024-04/1/target`. An array whose items have
/// no id keeps its indices. What was looked up once is remembered, so that many pointers into one large array do
/// not walk through it again each.
struct StablePointers {
  /// A pointer, and the innermost id on its way.
  struct Pointer: Equatable {
    var text: String
    var subject: String?
  }

  private let json: JSONText
  private var items: [JSONText.Node: [JSONText.Node]] = [:]
  private var members: [JSONText.Node: [String: JSONText.Node]] = [:]

  init(_ json: JSONText) { self.json = json }

  /// The stable form of a pointer.
  ///
  /// O(*members and items on the way*) the first time, then O(*tokens*).
  mutating func pointer(_ pointer: JSONPointer) -> Pointer {
    var node: JSONText.Node? = JSONText.root
    var parts: [String] = []
    var subject: String?
    for token in pointer.tokens {
      guard let parent = node else {
        parts.append(token)
        continue
      }
      var part = token
      if json.kind(of: parent) == .array {
        node = item(token, of: parent)
        if let name = node.flatMap({ member("id", of: $0) }).flatMap({ json.text(of: $0) }) {
          part = name
          subject = name
        }
      } else {
        node = member(token, of: parent)
      }
      parts.append(part)
    }
    return Pointer(text: parts.joined(separator: "/"), subject: subject)
  }

  private mutating func item(_ token: String, of array: JSONText.Node) -> JSONText.Node? {
    let list = items[array] ?? json.items(of: array)
    items[array] = list
    guard let index = Int(token), list.indices.contains(index) else { return nil }
    return list[index]
  }

  /// The value of a member; of a name that stands twice, the last.
  private mutating func member(_ name: String, of object: JSONText.Node) -> JSONText.Node? {
    if let known = members[object] { return known[name] }
    var table: [String: JSONText.Node] = [:]
    for member in json.members(of: object) { table[json.text(of: member) ?? ""] = member + 1 }
    members[object] = table
    return table[name]
  }
}
