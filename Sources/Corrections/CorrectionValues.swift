import Provenance
import SchemaValidation

/// The values of a file of corrections, and the faults of those that are not what was expected.
extension CorrectionReading {
  /// The members of an object by their names; all must be known, and some must be there.
  ///
  /// O(*members*).
  func members(
    of object: JSONText.Node, required: [String], optional: [String]
  ) throws(CorrectionFileFault) -> [String: JSONText.Node] {
    guard source.kind(of: object) == .object else { throw expected("an object", "对象", object) }
    var members: [String: JSONText.Node] = [:]
    for member in source.members(of: object) {
      let name = source.text(of: member) ?? ""
      guard required.contains(name) || optional.contains(name) else {
        let known = (required + optional).joined(separator: ", ")
        throw expected("one of \(known)", "\(known) 之一", member)
      }
      members[name] = member + 1
    }
    for name in required where members[name] == nil {
      throw fault(object, "Expected the member “\(name)”, found none.", "缺少成员“\(name)”。")
    }
    return members
  }

  func items(of array: JSONText.Node) throws(CorrectionFileFault) -> [JSONText.Node] {
    guard source.kind(of: array) == .array else { throw expected("an array", "数组", array) }
    return source.items(of: array)
  }

  func text(_ value: JSONText.Node) throws(CorrectionFileFault) -> String {
    guard let text = source.text(of: value) else { throw expected("a text", "文字", value) }
    return text
  }

  /// A number without a fraction and an exponent; `nil` for all else, and for one that does not fit.
  func wholeNumber(_ value: JSONText.Node) -> Int? {
    guard source.kind(of: value) == .integer else { return nil }
    return Int(String(decoding: source.bytes[source.sourceRange(of: value)], as: UTF8.self))
  }

  /// The fault of a name that stands a second time in its object.
  func repeated(_ name: JSONText.Node) -> CorrectionFileFault {
    let found = words(name)
    return fault(
      name, "Expected each name once in an object, found \(found.english) twice.",
      "对象中的名称不得重复，\(found.chinese)重复。")
  }

  func expected(_ english: String, _ chinese: String, _ node: JSONText.Node) -> CorrectionFileFault {
    let found = words(node)
    return fault(
      node, "Expected \(english), found \(found.english).", "应为\(chinese)，实为\(found.chinese)。")
  }

  func fault(_ node: JSONText.Node, _ english: String, _ chinese: String) -> CorrectionFileFault {
    let position = JSONLineTable(source.bytes).position(of: source.offset(of: node))
    return CorrectionFileFault(
      line: position.line, pointer: source.pointer(to: node).text, message: Message(english, chinese))
  }

  /// What a value is, in words.
  private func words(_ node: JSONText.Node) -> Message {
    switch source.kind(of: node) {
    case .array: return Message("an array", "数组")
    case .object: return Message("an object", "对象")
    case .text, .escapedText:
      let text = source.text(of: node)?.prefix(40) ?? ""
      return Message("“\(text)”", "“\(text)”")
    case .null, .true, .false, .integer, .decimal:
      let range = source.sourceRange(of: node)
      let text = String(decoding: source.bytes[range].prefix(40), as: UTF8.self)
      return Message(text, text)
    }
  }
}

extension CorrectionFileFault {
  /// The fault of a text that is no JSON.
  init(_ fault: JSONFault) {
    let english = fault.message(in: .english)
    self.init(
      line: fault.position.line, pointer: "",
      message: Message(
        english.prefix(1).uppercased() + english.dropFirst() + ".", fault.message(in: .chinese) + "。"))
  }
}
