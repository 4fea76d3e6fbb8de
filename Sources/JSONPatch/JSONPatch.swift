import SchemaValidation

/// Makes a JSON Patch (RFC 6902): operations that turn one JSON text into another.
///
/// The result of a patch is the new text value by value: numbers exactly, members in whatever order. A patch
/// never gets much longer than both texts together: where it would, it replaces the whole document.
package enum JSONPatch {
  /// Makes the patch from one text to another.
  ///
  /// - Parameters:
  ///   - old: UTF-8; what the patch is for.
  ///   - new: UTF-8; what it makes of that.
  ///   - correspondence: Which items of arrays are the same things.
  ///   - guards: Places of the old text, as the tokens of their pointers, that the patch tests first, so that it
  ///     fails on another text; those that the text does not have are passed over.
  /// - Returns: The patch in UTF-8, one operation a line, ended by a line break.
  /// - Throws: ``JSONPatchFault`` for a text that is no JSON, or that has a name twice in one object.
  /// - Complexity: O(*n* log *n*) in the length of both, times the depth of arrays in each other.
  package static func make(
    from old: [UInt8], to new: [UInt8], correspondence: Correspondence = Correspondence(),
    guards: [[String]] = []
  ) throws(JSONPatchFault) -> [UInt8] {
    let oldText = try text(old, .old)
    let newText = try text(new, .new)
    var writer = PatchWriter(text: newText)
    var items: [JSONText.Node: [JSONText.Node]] = [:]
    for tokens in guards {
      guard let node = node(at: tokens, of: oldText, &items) else { continue }
      writer.test(JSONPointer(tokens).text, node, of: oldText)
    }
    let tests = writer
    var walk = PatchWalk(
      old: oldText, new: newText, correspondence: correspondence, writer: writer,
      most: writer.count + 2 * (old.count + new.count) + 1_024)
    guard walk.run() else {
      writer = tests
      writer.change(.replace, "", JSONText.root)
      return writer.end()
    }
    return walk.writer.end()
  }

  /// The value at a pointer; `items` keeps the items of the arrays on the way, for the next one.
  private static func node(
    at tokens: [String], of text: JSONText, _ items: inout [JSONText.Node: [JSONText.Node]]
  ) -> JSONText.Node? {
    var node = JSONText.root
    for token in tokens {
      if text.kind(of: node) == .array {
        let array = items[node] ?? text.items(of: node)
        items[node] = array
        guard let index = Int(token), array.indices.contains(index) else { return nil }
        node = array[index]
      } else {
        guard let value = text.member(token, of: node) else { return nil }
        node = value
      }
    }
    return node
  }

  private static func text(_ bytes: [UInt8], _ side: JSONPatchFault.Side) throws(JSONPatchFault) -> JSONText {
    let text: JSONText
    do throws(JSONFault) {
      text = try JSONText(bytes)
    } catch {
      throw .notJSON(side, error)
    }
    if let name = text.repeatedNames.first {
      throw .repeatedName(side, text.text(of: name) ?? "")
    }
    return text
  }
}
