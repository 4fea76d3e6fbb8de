package import PlanModel
package import Provenance

/// A file of corrections: JSON of `Schemas/corrections.schema.json`.
///
/// It is read strictly, since a member that is misspelt would be a correction that is silently not made.
package struct CorrectionFile: Sendable {
  /// The version of the files that are read.
  package static let schemaVersion = "1.0"

  /// In the order of the file.
  package private(set) var corrections: [Correction] = []

  private let bytes: [UInt8]

  /// Reads a file.
  ///
  /// O(*n*) in its size.
  /// - Parameters:
  ///   - bytes: JSON text in UTF-8.
  ///   - isRule: Whether a code is that of a rule.
  /// - Throws: ``CorrectionFileFault`` for the first fault.
  package init(_ bytes: [UInt8], isRule: (FindingCode) -> Bool) throws(CorrectionFileFault) {
    self.bytes = bytes
    let value: JSONValue
    do {
      value = try JSONReader.read(bytes)
    } catch {
      let found = Self.character(bytes, at: error.offset)
      throw fault(
        error.offset, "", "Expected \(error.expected), found \(found.english).",
        "应为\(error.expectedInChinese)，实为\(found.chinese)。")
    }
    let file = try members(
      of: value, at: "", required: ["schemaVersion", "corrections"], optional: ["$schema", "description"])
    if let version = file["schemaVersion"] {
      guard try text(version, "/schemaVersion") == Self.schemaVersion else {
        throw fault(
          version.offset, "/schemaVersion",
          "Expected the version “\(Self.schemaVersion)”, found \(version.kind.english).",
          "版本应为“\(Self.schemaVersion)”，实为\(version.kind.chinese)。")
      }
    }
    guard let list = file["corrections"] else { return }
    guard case .array(let values) = list.content else {
      throw expected("an array", "数组", list, "/corrections")
    }
    var seen: [Place: Int] = [:]
    // A correction of a whole schedule and one of its step contradict each other as well.
    var withSteps: [Place: Int] = [:]
    for (index, value) in values.enumerated() {
      let pointer = "/corrections/\(index)"
      let correction = try self.correction(value, pointer, isRule)
      let place = Place(correction)
      let whole = Place(correction, withoutStep: true)
      if let first = seen[place] ?? (place == whole ? withSteps : seen)[whole] {
        throw fault(
          value.offset, pointer,
          "Expected one correction of a field, found a second one for that of /corrections/\(first).",
          "同一字段只应有一条更正，与 /corrections/\(first) 重复。")
      }
      seen[place] = index
      if place != whole { withSteps[whole] = index }
      corrections.append(correction)
    }
  }

  /// What a correction corrects.
  private struct Place: Hashable {
    var project: String
    var measure: String?
    var field: Correction.Field
    var region: String?
    var step: Int?

    init(_ correction: Correction, withoutStep: Bool = false) {
      project = correction.project
      measure = correction.measure
      field = correction.field
      region = correction.region
      step = withoutStep ? nil : correction.step
    }
  }

  private func correction(_ value: JSONValue, _ pointer: String, _ isRule: (FindingCode) -> Bool)
    throws(CorrectionFileFault) -> Correction
  {
    let members = try members(
      of: value, at: pointer, required: ["project", "field", "to", "reason"],
      optional: ["measure", "region", "step", "was", "settles"])
    func words(_ name: String, mayBeEmpty: Bool = false) throws(CorrectionFileFault) -> String? {
      guard let value = members[name] else { return nil }
      let text = try text(value, pointer + "/" + name)
      if text.isEmpty, !mayBeEmpty { throw expected("a text", "文字", value, pointer + "/" + name) }
      return text
    }
    let name = try words("field") ?? ""
    guard let field = Correction.Field(rawValue: name) else {
      let known = Correction.Field.allCases.map(\.rawValue).joined(separator: ", ")
      throw expected("one of \(known)", "\(known) 之一", members["field"] ?? value, pointer + "/field")
    }
    var correction = Correction(
      project: try words("project") ?? "", measure: try words("measure"), field: field,
      region: try words("region"), was: try words("was", mayBeEmpty: true),
      text: try words("to", mayBeEmpty: true) ?? "", reason: try words("reason") ?? "")
    if let step = members["step"] {
      guard case .number(let digits) = step.content, let number = Int(digits), number >= 1 else {
        throw expected("a whole number from 1", "从1起的整数", step, pointer + "/step")
      }
      correction.step = number
    }
    if let settles = members["settles"] {
      correction.settles = try codes(settles, pointer + "/settles", isRule)
    }
    try checkPlace(correction, value, members, pointer)
    return correction
  }

  /// Sees to it that just the members stand there that the field needs.
  private func checkPlace(
    _ correction: Correction, _ value: JSONValue, _ members: [String: JSONValue], _ pointer: String
  ) throws(CorrectionFileFault) {
    let field = correction.field
    if field == .allocations, correction.region == nil {
      throw expected("a region beside the field allocations", "字段 allocations 须写明 region", value, pointer)
    }
    let homes: [(member: String, fields: [Correction.Field])] = [
      ("region", [.allocations]), ("step", [.schedule]), ("measure", [.name, .note, .target, .allocations]),
    ]
    for (member, fields) in homes {
      guard let value = members[member], !fields.contains(field) else { continue }
      let names = fields.map(\.rawValue).joined(separator: ", ")
      throw fault(
        value.offset, pointer + "/" + member,
        "Expected `\(member)` only beside the field \(names), found it beside \(field.rawValue).",
        "`\(member)` 只用于字段 \(names)，实际用于 \(field.rawValue)。")
    }
    if field == .name, let to = members["to"], correction.text.isEmpty {
      throw expected("a name", "名称", to, pointer + "/to")
    }
  }

  private func codes(_ value: JSONValue, _ pointer: String, _ isRule: (FindingCode) -> Bool)
    throws(CorrectionFileFault) -> [FindingCode]
  {
    guard case .array(let values) = value.content else { throw expected("an array", "数组", value, pointer) }
    var codes: [FindingCode] = []
    for (index, value) in values.enumerated() {
      let code = FindingCode(rawValue: try text(value, "\(pointer)/\(index)"))
      guard isRule(code) else {
        throw expected(
          "the code of a rule (see minsheng rules)", "规则代码（见 minsheng rules）", value, "\(pointer)/\(index)")
      }
      codes.append(code)
    }
    return codes
  }
}

extension CorrectionFile {
  private func members(
    of value: JSONValue, at pointer: String, required: [String], optional: [String]
  ) throws(CorrectionFileFault) -> [String: JSONValue] {
    guard case .object(let list) = value.content else { throw expected("an object", "对象", value, pointer) }
    var members: [String: JSONValue] = [:]
    for member in list {
      guard required.contains(member.name) || optional.contains(member.name) else {
        let known = (required + optional).joined(separator: ", ")
        throw fault(
          member.offset, pointer + "/" + member.name, "Expected one of \(known), found “\(member.name)”.",
          "应为 \(known) 之一，实为“\(member.name)”。")
      }
      members[member.name] = member.value
    }
    for name in required where members[name] == nil {
      throw fault(value.offset, pointer, "Expected the member “\(name)”, found none.", "缺少成员“\(name)”。")
    }
    return members
  }

  private func text(_ value: JSONValue, _ pointer: String) throws(CorrectionFileFault) -> String {
    guard case .string(let text) = value.content else { throw expected("a text", "文字", value, pointer) }
    return text
  }

  private func expected(_ english: String, _ chinese: String, _ value: JSONValue, _ pointer: String)
    -> CorrectionFileFault
  {
    let found = value.kind
    return fault(
      value.offset, pointer, "Expected \(english), found \(found.english).",
      "应为\(chinese)，实为\(found.chinese)。")
  }

  private func fault(_ offset: Int, _ pointer: String, _ english: String, _ chinese: String)
    -> CorrectionFileFault
  {
    let line = bytes.prefix(offset).reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    return CorrectionFileFault(line: line, pointer: pointer, message: Message(english, chinese))
  }

  /// The character at a place, for messages.
  private static func character(_ bytes: [UInt8], at offset: Int) -> (english: String, chinese: String) {
    guard offset < bytes.count,
      let text = String(validating: bytes[offset...].prefix(24), as: UTF8.self)
        ?? (0..<4).lazy.compactMap({
          String(validating: bytes[offset...].prefix(24).dropLast($0), as: UTF8.self)
        })
        .first,
      let first = text.first
    else { return offset < bytes.count ? ("other bytes", "其他字节") : ("the end of the file", "文件结束") }
    return first.isWhitespace ? ("white space", "空白") : ("“\(first)”", "“\(first)”")
  }
}
