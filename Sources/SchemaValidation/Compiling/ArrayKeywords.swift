/// Compiles what asks something of the items of an array (core specification, section 10.3.1).
extension SchemaCompiler {
  mutating func compileArray(_ reading: SchemaReading) throws(SchemaFault) {
    guard reading.dialect.applies else { return }
    var rule = ArrayRule()
    let rest = try compilePrefix(reading, &rule)
    if let rest {
      rule.rest = subschema(at: reading.place(of: rest), inside: reading.resource)
      rule.nodes.rest = Int32(rest)
    }
    if let node = try reading.schema("contains") {
      rule.contains = subschema(at: reading.place(of: node), inside: reading.resource)
      rule.nodes.contains = Int32(node)
      if reading.dialect.validates {
        if let (count, node) = try reading.count("minContains") {
          (rule.minContains, rule.nodes.minContains) = (count, Int32(node))
        }
        if let (count, node) = try reading.count("maxContains") {
          (rule.maxContains, rule.nodes.maxContains) = (count, Int32(node))
        }
      }
    }
    guard !rule.prefix.isEmpty || rule.rest >= 0 || rule.contains >= 0 else { return }
    program.arrays.append(rule)
    emit(.array, Int32(program.arrays.count - 1), node: reading.place.node)
  }

  /// The schemas of the first items; returned is the schema of all after them.
  private mutating func compilePrefix(
    _ reading: SchemaReading, _ rule: inout ArrayRule
  ) throws(SchemaFault) -> JSONText.Node? {
    let isHistoric = reading.dialect.draft == .draft2019
    if isHistoric, let node = reading["items"], reading.text.kind(of: node) != .array {
      return try reading.schema("items")
    }
    guard let (items, _) = try reading.schemas(isHistoric ? "items" : "prefixItems") else {
      return isHistoric ? nil : try reading.schema("items")
    }
    rule.prefix = branches(items, reading)
    return try reading.schema(isHistoric ? "additionalItems" : "items")
  }

  /// A list of subschemas.
  mutating func branches(_ nodes: [JSONText.Node], _ reading: SchemaReading) -> Range<Int32> {
    let start = Int32(program.branches.count)
    for node in nodes {
      program.branches.append(subschema(at: reading.place(of: node), inside: reading.resource))
    }
    return start..<Int32(program.branches.count)
  }
}
