/// Reads YAML 1.1 of one document, as files of settings are: a tree of values with their places.
///
/// What no file of settings needs is refused: aliases and anchors, with which a few lines can say millions of
/// values, a second document, and nesting without end.
package enum YAMLText {
  /// How many sequences and mappings may stand in one another.
  package static let deepest = 64

  /// Reads a text.
  ///
  /// Nothing is said of keys that stand twice. O(*n*) beside libyaml's own work; nothing calls itself.
  ///
  /// - Parameter bytes: UTF-8, with a byte order mark or without.
  /// - Returns: Its value, or `nil` when it has none but comments.
  /// - Throws: The first fault.
  package static func parse(_ bytes: [UInt8]) throws(YAMLFault) -> YAMLNode? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    // libyaml would count it as a column, and the second line would not align with the first.
    var reader = try EventReader(bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...])
    var tree = Tree()
    var documents = 0
    while true {
      let event = try reader.next()
      let line = reader.line
      let column = reader.column
      if let anchor = reader.anchor {
        throw YAMLFault(
          "aliases and anchors are not taken here, found “\(anchor)”; write the value out",
          "此处不支持别名与锚点，实为“\(anchor)”；请写出其值", line: line, column: column)
      }
      switch event {
      case .streamEnd: return tree.root
      case .documentStart:
        documents += 1
        guard documents == 1 else {
          throw YAMLFault(
            "found a second document; there may be only one", "发现第二份文档；只能有一份", line: line, column: column)
        }
      case .scalar(let scalar):
        tree.add(YAMLNode(content: .scalar(scalar), tag: reader.tag, line: line, column: column))
      case .sequenceStart, .mappingStart:
        guard tree.depth < deepest else {
          throw YAMLFault(
            "nested deeper than \(deepest) levels", "嵌套超过\(deepest)层", line: line, column: column)
        }
        let empty: YAMLNode.Content = event == .mappingStart ? .mapping([]) : .sequence([])
        tree.open(YAMLNode(content: empty, tag: reader.tag, line: line, column: column))
      case .sequenceEnd, .mappingEnd: tree.close()
      case .streamStart, .documentEnd, .alias: break
      }
    }
  }

  /// The values read so far: those that are still open, outermost first.
  private struct Tree {
    /// A sequence or a mapping whose end is not read, with the values in it; of a mapping keys and values in turn.
    private struct Open {
      var node: YAMLNode
      var values: [YAMLNode] = []
    }

    private var stack: [Open] = []
    private(set) var root: YAMLNode?

    var depth: Int { stack.count }

    mutating func open(_ node: YAMLNode) { stack.append(Open(node: node)) }

    mutating func add(_ node: YAMLNode) {
      if stack.isEmpty {
        root = node
      } else {
        stack[stack.count - 1].values.append(node)
      }
    }

    mutating func close() {
      guard var closed = stack.popLast() else { return }
      switch closed.node.content {
      case .mapping:
        closed.node.content = .mapping(
          stride(from: 1, to: closed.values.count, by: 2).map {
            YAMLEntry(key: closed.values[$0 - 1], value: closed.values[$0])
          })
      case .sequence: closed.node.content = .sequence(closed.values)
      case .scalar: break
      }
      add(closed.node)
    }
  }
}
