/// What is wrong with members and items that nothing else has looked at.
///
/// Where another keyword failed already, the evaluator's marks are not to be had; then every part of the schema
/// that names a member counts as having looked at it, so that one mistake does not look like many.
extension ViolationCollector {
  mutating func unevaluated(
    _ instruction: Instruction, _ schema: Subschema, _ index: Int32, _ node: JSONText.Node
  ) {
    let isObject = instruction.operation == .unevaluatedProperties
    guard text.kind(of: node) == (isObject ? .object : .array) else { return }
    var marks = Marks()
    mark(schema, index, node, &marks, depth: 0)
    let places = isObject ? text.members(of: node) : text.items(of: node)
    for (ordinal, place) in places.enumerated() where !marks.contains(ordinal) {
      let value = isObject ? place + 1 : place
      guard !holds(instruction.first, value) else { continue }
      within(isObject ? text.text(of: place) ?? "" : String(ordinal)) {
        guard $0.isNever(instruction.first) else { return $0.collect(instruction.first, value) }
        let fault: ViolationFault =
          isObject
          ? .unexpected(name: $0.text.text(of: place) ?? "", suggestion: nil)
          : .unexpectedItem(index: ordinal, found: $0.text.summary(of: place))
        $0.record(fault, place, schema, instruction.node)
      }
    }
  }

  /// Marks what a schema names, whether it holds or not; of alternatives those that hold, or all if none does.
  private mutating func mark(
    _ schema: Subschema, _ index: Int32, _ node: JSONText.Node, _ marks: inout Marks, depth: Int
  ) {
    guard depth < 200 else { return }
    for place in Int(schema.start)..<Int(schema.end) {
      let instruction = program.instructions[place]
      let first = Int(instruction.first)
      switch instruction.operation {
      case .object: markMembers(program.objects[first], index, node, &marks)
      case .array: markItems(program.arrays[first], node, &marks)
      case .reference: mark(into: instruction.first, node, &marks, depth)
      case .dynamicReference: mark(into: evaluator.dynamicTarget(instruction), node, &marks, depth)
      case .allOf, .anyOf, .oneOf:
        let branches = Array(program.branches[first..<(first + Int(instruction.second))])
        let fitting = instruction.operation == .allOf ? branches : branches.filter { holds($0, node) }
        for branch in fitting.isEmpty ? branches : fitting { mark(into: branch, node, &marks, depth) }
      case .condition:
        let condition = program.conditions[first]
        let isMet = holds(condition.test, node)
        if isMet { mark(into: condition.test, node, &marks, depth) }
        let next = isMet ? condition.positive : condition.negative
        if next >= 0 { mark(into: next, node, &marks, depth) }
      case .dependency:
        for rule in program.dependencies[first..<(first + Int(instruction.second))]
        where rule.subschema >= 0 && text.hasMember(rule.name, rule.hash, of: node) {
          mark(into: rule.subschema, node, &marks, depth)
        }
      case .unevaluatedItems, .unevaluatedProperties:
        if depth > 0 { marks.insert(below: text.count(of: node)) }
      default: break
      }
    }
  }

  private mutating func mark(into index: Int32, _ node: JSONText.Node, _ marks: inout Marks, _ depth: Int) {
    mark(program.subschemas[Int(index)], index, node, &marks, depth: depth + 1)
  }

  private mutating func markMembers(
    _ rule: ObjectRule, _ index: Int32, _ node: JSONText.Node, _ marks: inout Marks
  ) {
    for (ordinal, name) in text.members(of: node).enumerated() where !schemas(for: name, rule, index).isEmpty
    {
      marks.insert(ordinal)
    }
  }

  private mutating func markItems(_ rule: ArrayRule, _ node: JSONText.Node, _ marks: inout Marks) {
    guard text.kind(of: node) == .array else { return }
    marks.insert(below: rule.rest >= 0 ? text.count(of: node) : rule.prefix.count)
    guard rule.contains >= 0 else { return }
    for (ordinal, item) in text.items(of: node).enumerated() where holds(rule.contains, item) {
      marks.insert(ordinal)
    }
  }
}
