/// Finds the pointers of many values in one walk.
package struct JSONPointerWalk {
  private struct Frame {
    var container: JSONText.Node
    /// The child that is looked at: the name of a member, or an item.
    var place: JSONText.Node
    var index = 0
  }

  private let text: JSONText
  private var frames: [Frame] = []

  package init(_ text: JSONText) { self.text = text }

  /// The pointer to a value, or to the member of a name.
  ///
  /// For targets in ascending order all calls together are O(*n*).
  package mutating func pointer(to target: JSONText.Node) -> JSONPointer {
    while let last = frames.last, last.place > target || text.after(last.container) <= target {
      frames.removeLast()
    }
    if frames.isEmpty, text.after(JSONText.root) > 1 {
      frames.append(Frame(container: JSONText.root, place: 1))
    }
    while var frame = frames.popLast() {
      let isObject = text.kind(of: frame.container) == .object
      while text.after(isObject ? frame.place + 1 : frame.place) <= target {
        frame.place = text.after(isObject ? frame.place + 1 : frame.place)
        frame.index += 1
      }
      frames.append(frame)
      let value = isObject ? frame.place + 1 : frame.place
      if target <= value || frame.place >= text.after(frame.container) { break }
      frames.append(Frame(container: value, place: value + 1))
    }
    if target == JSONText.root { return JSONPointer() }
    return JSONPointer(
      frames.map { frame in
        text.kind(of: frame.container) == .object ? text.text(of: frame.place) ?? "" : String(frame.index)
      })
  }
}
