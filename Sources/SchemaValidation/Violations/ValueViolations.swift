/// What is wrong with a value by itself.
extension ViolationCollector {
  func valueFault(_ instruction: Instruction, _ schema: Subschema, _ node: JSONText.Node) -> ViolationFault {
    let found = text.summary(of: node)
    let document = program.documents[Int(schema.place.document)].text
    let printed = document.summary(of: Int(instruction.node)).english
    let limit = Int(instruction.first)
    switch instruction.operation {
    case .constant: return .constant(expected: printed, found: found)
    case .enumeration:
      let values = document.items(of: Int(instruction.node)).map { document.summary(of: $0).english }
      let suggestion = suggestion(for: node, among: values)
      return .enumeration(expected: values, found: found, suggestion: suggestion)
    case .minimum: return .bound(.atLeast, limit: printed, found: found)
    case .maximum: return .bound(.atMost, limit: printed, found: found)
    case .exclusiveMinimum: return .bound(.above, limit: printed, found: found)
    case .exclusiveMaximum: return .bound(.below, limit: printed, found: found)
    case .multipleOf: return .multiple(of: printed, found: found)
    case .minLength: return .count(.characters, .atLeast, limit: limit, found: text.length(of: node))
    case .maxLength: return .count(.characters, .atMost, limit: limit, found: text.length(of: node))
    case .pattern: return .pattern(document.text(of: Int(instruction.node)) ?? "", found: found)
    case .format: return .format(document.text(of: Int(instruction.node)) ?? "", found: found)
    case .minItems: return .count(.items, .atLeast, limit: limit, found: text.count(of: node))
    case .maxItems: return .count(.items, .atMost, limit: limit, found: text.count(of: node))
    case .uniqueItems:
      guard let (item, earlier) = text.firstRepeatedItem(of: node) else { return .forbidden }
      let items = text.items(of: node)
      return .repeatedItem(
        found: text.summary(of: item), index: items.firstIndex(of: item) ?? 0,
        earlier: items.firstIndex(of: earlier) ?? 0)
    default: return .forbidden
    }
  }

  /// The value among some, as they are printed, that a text was probably meant to be.
  func suggestion(for node: JSONText.Node, among printed: [String]) -> String? {
    guard let text = text.text(of: node) else { return nil }
    let texts = printed.filter { $0.hasPrefix("\"") }.map { String($0.dropFirst().dropLast()) }
    return EditDistance.nearest(to: text, among: texts).map { "\"\($0)\"" }
  }
}
