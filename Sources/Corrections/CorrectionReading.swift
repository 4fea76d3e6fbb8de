import PlanModel
import Provenance
import SchemaValidation

/// Reads the corrections of a file from the tape of its text.
struct CorrectionReading {
  let source: JSONText

  init(_ source: JSONText) { self.source = source }

  /// One correction.
  ///
  /// O(*n*).
  func correction(
    _ value: JSONText.Node, _ isRule: (FindingCode) -> Bool
  ) throws(CorrectionFileFault) -> Correction {
    let members = try members(
      of: value, required: ["project", "field", "to", "reason"],
      optional: ["measure", "region", "step", "was", "settles"])
    func words(_ name: String, mayBeEmpty: Bool = false) throws(CorrectionFileFault) -> String? {
      guard let value = members[name] else { return nil }
      let text = try text(value)
      if text.isEmpty, !mayBeEmpty { throw expected("a text", "文字", value) }
      return text
    }
    let name = try words("field") ?? ""
    guard let field = Correction.Field(rawValue: name) else {
      let known = Correction.Field.allCases.map(\.rawValue).joined(separator: ", ")
      throw expected("one of \(known)", "\(known) 之一", members["field"] ?? value)
    }
    var correction = Correction(
      project: try words("project") ?? "", measure: try words("measure"), field: field,
      region: try words("region"), was: try words("was", mayBeEmpty: true),
      text: try words("to", mayBeEmpty: true) ?? "", reason: try words("reason") ?? "")
    if let step = members["step"] {
      guard let number = wholeNumber(step), number >= 1 else {
        throw expected("a whole number from 1", "从1起的整数", step)
      }
      correction.step = number
    }
    if let settles = members["settles"] {
      correction.settles = try codes(settles, isRule)
    }
    try checkPlace(correction, value, members)
    return correction
  }

  /// Sees to it that just the members stand there that the field needs.
  private func checkPlace(
    _ correction: Correction, _ value: JSONText.Node, _ members: [String: JSONText.Node]
  ) throws(CorrectionFileFault) {
    let field = correction.field
    if field == .allocations, correction.region == nil {
      throw expected("a region beside the field allocations", "字段 allocations 须写明 region", value)
    }
    let homes: [(member: String, fields: [Correction.Field])] = [
      ("region", [.allocations]), ("step", [.schedule]), ("measure", [.name, .note, .target, .allocations]),
    ]
    for (member, fields) in homes {
      guard let value = members[member], !fields.contains(field) else { continue }
      let names = fields.map(\.rawValue).joined(separator: ", ")
      throw fault(
        value,
        "Expected `\(member)` only beside the field \(names), found it beside \(field.rawValue).",
        "`\(member)` 只用于字段 \(names)，实际用于 \(field.rawValue)。")
    }
    if field == .name, let to = members["to"], correction.text.isEmpty {
      throw expected("a name", "名称", to)
    }
  }

  private func codes(
    _ value: JSONText.Node, _ isRule: (FindingCode) -> Bool
  ) throws(CorrectionFileFault) -> [FindingCode] {
    var codes: [FindingCode] = []
    for item in try items(of: value) {
      let code = FindingCode(rawValue: try text(item))
      guard isRule(code) else {
        throw expected("the code of a rule (see minsheng rules)", "规则代码（见 minsheng rules）", item)
      }
      codes.append(code)
    }
    return codes
  }
}
