/// A JSON text (RFC 8259), read once into a flat tape: no tree, no dictionary, no number rounded.
///
/// The text keeps its bytes, and every value knows where it stands in them.
public struct JSONText: Sendable {
  /// The place of a value on the tape; the whole text is ``root``.
  package typealias Node = Int

  /// The text as it came.
  public let bytes: [UInt8]
  let nodes: [JSONNode]
  /// The contents of all texts with escapes, one after the other.
  let unescaped: [UInt8]
  /// The names that stand a second time (or a third) in their object, as tape places in ascending order.
  package let repeatedNames: [Node]

  /// Reads a text.
  ///
  /// Strict: no comments, no trailing commas, no `NaN`, no lone surrogates; a byte order mark in front is
  /// passed over. A name that stands twice in one object is no fault here: see ``repeatedNames``.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - limits: How deep and how long it may be.
  /// - Throws: The first fault, with its offset.
  /// - Complexity: O(*n*), and O(*k* log *k*) for the *k* names of a large object.
  public init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONFault) {
    var parser = JSONParser(limits: limits)
    try parser.read(bytes)
    self.bytes = bytes
    nodes = parser.nodes
    unescaped = parser.unescaped
    repeatedNames = Set(parser.repeatedNames).sorted()
  }

  package static let root: Node = 0

  package func kind(of node: Node) -> JSONKind { nodes[node].kind }

  package func isText(_ node: Node) -> Bool {
    let kind = nodes[node].kind
    return kind == .text || kind == .escapedText
  }

  /// How many items an array or members an object has; 0 for everything else.
  package func count(of node: Node) -> Int {
    let node = nodes[node]
    return node.kind == .array || node.kind == .object ? Int(node.extra) : 0
  }

  /// The tape place after a value and all that is in it: the next item of an array, the next name of an object.
  package func after(_ node: Node) -> Node {
    let value = nodes[node]
    return value.kind == .array || value.kind == .object ? Int(value.end) : node + 1
  }

  /// Where a value begins in the source, in bytes: its quotation mark, its bracket, its first digit.
  package func offset(of node: Node) -> Int {
    let value = nodes[node]
    switch value.kind {
    case .text: return Int(value.start) - 1
    case .escapedText: return Int(value.extra)
    default: return Int(value.start)
    }
  }

  /// Lends the content of a text, unescaped, or the characters of a number, as UTF-8; empty for all others.
  package func withBytes<Result>(of node: Node, _ body: (Span<UInt8>) -> Result) -> Result {
    let value = nodes[node]
    switch value.kind {
    case .text, .integer, .decimal: return body(bytes.span.extracting(Int(value.start)..<Int(value.end)))
    case .escapedText: return body(unescaped.span.extracting(Int(value.start)..<Int(value.end)))
    default: return body(Span())
    }
  }

  /// The content of a text; `nil` for a value of another kind.
  package func text(of node: Node) -> String? {
    switch nodes[node].kind {
    case .text: String(decoding: bytes[Int(nodes[node].start)..<Int(nodes[node].end)], as: UTF8.self)
    case .escapedText:
      String(decoding: unescaped[Int(nodes[node].start)..<Int(nodes[node].end)], as: UTF8.self)
    default: nil
    }
  }

  /// The hash of a name; of another text it is made anew.
  func nameHash(of node: Node) -> UInt32 {
    let value = nodes[node]
    return value.kind == .text && value.extra != 0 ? value.extra : withBytes(of: node) { NameHash.of($0) }
  }

  /// Whether the content of a text is this, byte for byte.
  package func isText(_ node: Node, _ content: some Collection<UInt8>) -> Bool {
    isText(node)
      && withBytes(of: node) { span in
        guard span.count == content.count else { return false }
        var place = 0
        for byte in content {
          if span[place] != byte { return false }
          place += 1
        }
        return true
      }
  }
}

/// How much a reader takes in.
public struct JSONLimits: Sendable {
  /// Containers in each other, 256 unless told; never more than 1,000, which is what the stack is sure to bear.
  public var depth: Int

  public init(depth: Int = 256) { self.depth = min(depth, 1_000) }
}
