/// Compiles what asks something of a value by itself (validation specification, sections 6.1 to 6.3 and 7).
extension SchemaCompiler {
  /// `type`: the types that may pass.
  func types(_ reading: SchemaReading) throws(SchemaFault) -> TypeSet {
    guard let node = reading["type"] else { return .all }
    let names =
      reading.text.kind(of: node) == .array
      ? try reading.names(in: node, of: "type") : [reading.text.text(of: node) ?? ""]
    var types: TypeSet = []
    for name in names {
      guard let type = Self.typeNames[name] else { throw reading.fault("type", .type, at: node) }
      types.formUnion(type)
    }
    return types
  }

  private static let typeNames: [String: TypeSet] = [
    "null": .null, "boolean": .boolean, "object": .object, "array": .array, "string": .string,
    "integer": .integer, "number": .number,
  ]

  /// `const`, `enum`.
  mutating func compileValues(_ reading: SchemaReading) throws(SchemaFault) {
    if let node = reading["const"] {
      program.constants.append(Constant(document: reading.place.document, node: Int32(node)))
      emit(.constant, Int32(program.constants.count - 1), node: Int32(node))
    }
    if let node = reading["enum"] {
      guard reading.text.kind(of: node) == .array else { throw reading.fault("enum", .array, at: node) }
      var enumeration = Enumeration(document: reading.place.document, texts: [:], others: [])
      for item in reading.text.items(of: node) {
        if reading.text.isText(item) {
          let hash = reading.text.withBytes(of: item) { NameHash.of($0) }
          enumeration.texts[hash, default: []].append(Int32(item))
        } else {
          enumeration.others.append(Int32(item))
        }
      }
      program.enumerations.append(enumeration)
      emit(.enumeration, Int32(program.enumerations.count - 1), node: Int32(node))
    }
  }

  /// `minimum` and its kin.
  mutating func compileNumbers(_ reading: SchemaReading) throws(SchemaFault) {
    let bounds: [(String, Instruction.Operation)] = [
      ("minimum", .minimum), ("maximum", .maximum), ("exclusiveMinimum", .exclusiveMinimum),
      ("exclusiveMaximum", .exclusiveMaximum),
    ]
    for (keyword, operation) in bounds {
      guard let (value, node) = try reading.number(keyword) else { continue }
      program.numbers.append(value)
      emit(operation, Int32(program.numbers.count - 1), node: Int32(node))
    }
    if let (value, node) = try reading.number("multipleOf") {
      guard !value.isNegative, !value.digits.isEmpty else {
        throw reading.fault("multipleOf", .positiveNumber, at: node)
      }
      guard let divisor = Divisor(value) else { throw reading.fault(.divisor, at: node) }
      program.divisors.append(divisor)
      emit(.multipleOf, Int32(program.divisors.count - 1), node: Int32(node))
    }
  }

  /// `minLength`, `maxLength`, `pattern`, `format`.
  mutating func compileTexts(_ reading: SchemaReading) throws(SchemaFault) {
    if reading.dialect.validates {
      if let (count, node) = try reading.count("minLength") { emit(.minLength, count, node: Int32(node)) }
      if let (count, node) = try reading.count("maxLength") { emit(.maxLength, count, node: Int32(node)) }
      if let (source, node) = try reading.string("pattern") {
        emit(.pattern, try pattern(source, at: reading.place(of: node)), node: Int32(node))
      }
    }
    if let (name, node) = try reading.string("format"), reading.dialect.assertsFormat,
      let format = format(name)
    {
      emit(.format, format, node: Int32(node))
    }
  }

  /// `minItems`, `maxItems`, `uniqueItems`.
  mutating func compileCounts(_ reading: SchemaReading) throws(SchemaFault) {
    if let (count, node) = try reading.count("minItems") { emit(.minItems, count, node: Int32(node)) }
    if let (count, node) = try reading.count("maxItems") { emit(.maxItems, count, node: Int32(node)) }
    guard let node = reading["uniqueItems"] else { return }
    switch reading.text.kind(of: node) {
    case .true: emit(.uniqueItems, node: Int32(node))
    case .false: break
    default: throw reading.fault("uniqueItems", .boolean, at: node)
    }
  }
}
