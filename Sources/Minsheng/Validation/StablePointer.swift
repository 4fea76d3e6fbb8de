import SchemaValidation

/// A pointer with ids in the place of indices, which stays what it is when projects are added or moved.
///
/// `/projects/3/measures/0/target` becomes `projects/2024-04/measures/2024-04/1/target`. An array whose items have
/// no id keeps its indices.
struct StablePointer {
  private(set) var text = ""
  /// The innermost id on the way.
  private(set) var subject: String?

  /// - Complexity: O(*members and items on the way*).
  init(_ pointer: JSONPointer, in json: JSONText) {
    var node: JSONText.Node? = JSONText.root
    var parts: [String] = []
    for token in pointer.tokens {
      let parent = node
      node = parent.flatMap { json.node(at: JSONPointer([token]), from: $0) }
      var part = token
      if let parent, let node, json.kind(of: parent) == .array,
        let name = json.member("id", of: node).flatMap({ json.text(of: $0) })
      {
        part = name
        subject = name
      }
      parts.append(part)
    }
    text = parts.joined(separator: "/")
  }
}
