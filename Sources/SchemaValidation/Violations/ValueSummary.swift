/// A value in few characters: texts in quotation marks, containers by their size.
public struct ValueSummary: Sendable, Hashable {
  enum Content: Sendable, Hashable {
    /// As it is printed.
    case literal(String)
    case array(Int)
    case object(Int)
  }

  var content: Content

  /// For an English sentence.
  public var english: String {
    switch content {
    case .literal(let text): text
    case .array(0): "an empty array"
    case .array(let count): "an array of \(count) \(count == 1 ? "item" : "items")"
    case .object(0): "an empty object"
    case .object(let count): "an object of \(count) \(count == 1 ? "property" : "properties")"
    }
  }

  /// For a Chinese sentence.
  public var chinese: String {
    switch content {
    case .literal(let text): text
    case .array(0): "空数组"
    case .array(let count): "\(count)项的数组"
    case .object(0): "空对象"
    case .object(let count): "\(count)个属性的对象"
    }
  }
}

extension JSONText {
  /// A value in few characters.
  package func summary(of node: Node) -> ValueSummary {
    switch kind(of: node) {
    case .null: return ValueSummary(content: .literal("null"))
    case .true: return ValueSummary(content: .literal("true"))
    case .false: return ValueSummary(content: .literal("false"))
    case .integer, .decimal:
      return ValueSummary(content: .literal(shortened(node)))
    case .text, .escapedText:
      return ValueSummary(content: .literal("\"" + shortened(node) + "\""))
    case .array: return ValueSummary(content: .array(count(of: node)))
    case .object: return ValueSummary(content: .object(count(of: node)))
    }
  }

  /// At most 60 characters; control characters as escapes.
  private func shortened(_ node: Node) -> String {
    // A character has four bytes at most; half of one at the cut is not among the first 60.
    let start = withBytes(of: node) { span in (0..<min(span.count, 250)).map { span[$0] } }
    var short = ""
    for (count, scalar) in String(decoding: start, as: UTF8.self).unicodeScalars.enumerated() {
      if count == 60 { return short + "…" }
      if scalar.value < 0x20 || scalar.value == 0x7F {
        short += "\\u" + String(repeating: "0", count: scalar.value < 16 ? 3 : 2)
        short += String(scalar.value, radix: 16)
      } else {
        short.unicodeScalars.append(scalar)
      }
    }
    return short
  }
}
