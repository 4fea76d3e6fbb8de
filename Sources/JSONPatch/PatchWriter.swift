import Reports
import SchemaValidation

/// Writes the operations of a patch.
struct PatchWriter {
  /// The operations that bring a value.
  enum Change: String {
    case add
    case replace
  }

  private let text: JSONText
  private var json = JSONOutput()

  /// - Parameter text: What the values of changes are in.
  init(text: JSONText) {
    self.text = text
    json.beginArray(broken: true)
  }

  /// How many bytes there are already.
  var count: Int { json.bytes.count }

  /// The whole patch.
  consuming func end() -> [UInt8] {
    json.endArray()
    json.lineEnd()
    return json.bytes
  }

  mutating func test(_ path: String, _ node: JSONText.Node, of text: JSONText) {
    begin("test", path)
    json.key("value")
    Self.write(node, of: text, to: &json)
    json.endObject()
  }

  mutating func change(_ change: Change, _ path: String, _ node: JSONText.Node) {
    begin(change.rawValue, path)
    json.key("value")
    Self.write(node, of: text, to: &json)
    json.endObject()
  }

  mutating func remove(_ path: String) {
    begin("remove", path)
    json.endObject()
  }

  mutating func move(from: String, to path: String) {
    json.beginObject()
    json.member("op", "move")
    json.member("from", from)
    json.member("path", path)
    json.endObject()
  }

  private mutating func begin(_ operation: String, _ path: String) {
    json.beginObject()
    json.member("op", operation)
    json.member("path", path)
  }

  /// Copies a value, its numbers as they are written; without recursion.
  private static func write(_ node: JSONText.Node, of text: JSONText, to json: inout JSONOutput) {
    var open: [(end: JSONText.Node, isObject: Bool)] = []
    var isName = false
    var place = node
    let end = text.after(node)
    while place < end {
      if isName {
        json.key(text.text(of: place) ?? "")
        isName = false
        place += 1
        continue
      }
      switch text.kind(of: place) {
      case .null: json.null()
      case .false: json.boolean(false)
      case .true: json.boolean(true)
      case .integer, .decimal:
        json.number(
          text.withBytes(of: place) { span in String(decoding: span.indices.map { span[$0] }, as: UTF8.self) }
        )
      case .text, .escapedText: json.string(text.text(of: place) ?? "")
      case .array:
        json.beginArray()
        open.append((text.after(place), false))
      case .object:
        json.beginObject()
        open.append((text.after(place), true))
      }
      place += 1
      while let last = open.last, last.end == place {
        if last.isObject { json.endObject() } else { json.endArray() }
        open.removeLast()
      }
      isName = open.last?.isObject ?? false
    }
  }
}
