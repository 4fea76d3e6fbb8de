/// Compiles references and what applies other schemas to the same value (core specification, sections 8.2.3,
/// 10.2 and 11).
extension SchemaCompiler {
  mutating func compileReferences(_ reading: SchemaReading) throws(SchemaFault) {
    if let node = reading["$recursiveRef"], reading.dialect.draft == .draft2019 {
      throw reading.fault(.historicKeyword("$recursiveRef"), at: node)
    }
    if let (reference, node) = try reading.string("$ref") {
      let (target, _) = try resources.resolve(reference, from: reading.resource, at: reading.place(of: node))
      emit(.reference, subschema(at: target.place, inside: target.resource), node: Int32(node))
    }
    if reading.dialect.draft == .draft2020, let (reference, node) = try reading.string("$dynamicRef") {
      let (target, anchor) = try resources.resolve(
        reference, from: reading.resource, at: reading.place(of: node))
      let index = subschema(at: target.place, inside: target.resource)
      // Dynamic only where the place it names at first is a dynamic anchor.
      if let anchor, resources.resources[target.resource].dynamicAnchors.contains(anchor) {
        emit(.dynamicReference, index, dynamicName(anchor), node: Int32(node))
      } else {
        emit(.reference, index, node: Int32(node))
      }
    }
  }

  mutating func compileApplicators(_ reading: SchemaReading) throws(SchemaFault) {
    let lists: [(String, Instruction.Operation)] = [("allOf", .allOf), ("anyOf", .anyOf), ("oneOf", .oneOf)]
    for (keyword, operation) in lists {
      guard let (items, node) = try reading.schemas(keyword) else { continue }
      let list = branches(items, reading)
      emit(operation, list.lowerBound, Int32(list.count), node: Int32(node))
    }
    if let node = try reading.schema("not") {
      emit(.not, subschema(at: reading.place(of: node), inside: reading.resource), node: Int32(node))
    }
    try compileCondition(reading)
    try compileDependencies(reading)
  }

  private mutating func compileCondition(_ reading: SchemaReading) throws(SchemaFault) {
    guard let test = try reading.schema("if") else { return }
    var condition = Condition(
      test: subschema(at: reading.place(of: test), inside: reading.resource), positive: -1, negative: -1)
    if let node = try reading.schema("then") {
      condition.positive = subschema(at: reading.place(of: node), inside: reading.resource)
    }
    if let node = try reading.schema("else") {
      condition.negative = subschema(at: reading.place(of: node), inside: reading.resource)
    }
    program.conditions.append(condition)
    emit(.condition, Int32(program.conditions.count - 1), node: Int32(test))
  }

  /// `dependentSchemas`, `dependentRequired`, and the `dependencies` of older drafts, which held both.
  private mutating func compileDependencies(_ reading: SchemaReading) throws(SchemaFault) {
    for keyword in ["dependentRequired", "dependentSchemas", "dependencies"] {
      guard keyword != "dependentRequired" || reading.dialect.validates else { continue }
      guard let (names, node) = try reading.map(keyword) else { continue }
      let start = Int32(program.dependencies.count)
      for name in names {
        let value = name + 1
        let isList = keyword == "dependentRequired" || (keyword == "dependencies" && isArray(value, reading))
        var rule = DependencyRule(
          name: Array((reading.text.text(of: name) ?? "").utf8), hash: reading.text.nameHash(of: name),
          subschema: -1, required: [])
        if isList {
          rule.required = try reading.names(in: value, of: keyword).map { Array($0.utf8) }
        } else {
          try reading.check(isSchema: value, keyword)
          rule.subschema = subschema(at: reading.place(of: value), inside: reading.resource)
        }
        program.dependencies.append(rule)
      }
      emit(.dependency, start, Int32(program.dependencies.count) - start, node: Int32(node))
    }
  }

  private func isArray(_ node: JSONText.Node, _ reading: SchemaReading) -> Bool {
    reading.text.kind(of: node) == .array
  }

  mutating func compileUnevaluated(_ reading: SchemaReading, _ index: Int32) throws(SchemaFault) {
    let keywords: [(String, Instruction.Operation)] = [
      ("unevaluatedItems", .unevaluatedItems), ("unevaluatedProperties", .unevaluatedProperties),
    ]
    for (keyword, operation) in keywords {
      guard let node = try reading.schema(keyword) else { continue }
      emit(operation, subschema(at: reading.place(of: node), inside: reading.resource), node: Int32(node))
      program.subschemas[Int(index)].sparesUnevaluated = true
    }
  }
}
