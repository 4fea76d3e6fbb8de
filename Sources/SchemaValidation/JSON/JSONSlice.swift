extension JSONText {
  /// Where a value stands in the source: from its first byte to its last, brackets and quotation marks included.
  ///
  /// O(*length of the value*).
  package func sourceRange(of node: Node) -> Range<Int> {
    let start = offset(of: node)
    switch kind(of: node) {
    case .integer, .decimal: return start..<Int(nodes[node].end)
    case .null, .true: return start..<(start + 4)
    case .false: return start..<(start + 5)
    case .text, .escapedText, .array, .object: return start..<end(from: start)
    }
  }

  /// What is shown of a value when it is pointed at: all of a text, a number, a word; the bracket of a container,
  /// whose end may be far away.
  package func markedRange(of node: Node) -> Range<Int> {
    switch kind(of: node) {
    case .array, .object: offset(of: node)..<(offset(of: node) + 1)
    default: sourceRange(of: node)
    }
  }

  /// The end of the text or the container that begins at a place; brackets inside texts do not count.
  private func end(from start: Int) -> Int {
    var depth = 0
    var isText = false
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if isText {
        if byte == UInt8(ascii: "\\") { place += 1 }
        if byte == UInt8(ascii: "\"") { isText = false }
      } else if byte == UInt8(ascii: "\"") {
        isText = true
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        depth -= 1
      }
      if depth == 0, !isText { break }
    }
    return min(place, bytes.count)
  }
}
