/// Compiles what asks something of the members of an object (core specification, section 10.3.2; validation
/// specification, section 6.5) into one rule, which reads each member once.
extension SchemaCompiler {
  mutating func compileObject(_ reading: SchemaReading) throws(SchemaFault) {
    var rule = ObjectRule()
    var slots: [String: PropertySlot] = [:]
    var order: [String] = []
    if reading.dialect.applies {
      if let (names, node) = try reading.map("properties") {
        rule.nodes.properties = Int32(node)
        for name in names {
          try reading.check(isSchema: name + 1, "properties")
          let key = reading.text.text(of: name) ?? ""
          if slots[key] == nil { order.append(key) }
          let index = subschema(at: reading.place(of: name + 1), inside: reading.resource)
          slots[key] = PropertySlot(hash: 0, name: 0..<0, subschema: index)
        }
      }
      try compilePatterns(reading, &rule)
      if let node = try reading.schema("additionalProperties") {
        rule.additional = subschema(at: reading.place(of: node), inside: reading.resource)
        rule.nodes.additional = Int32(node)
      }
      if let node = try reading.schema("propertyNames") {
        rule.propertyNames = subschema(at: reading.place(of: node), inside: reading.resource)
        rule.nodes.propertyNames = Int32(node)
      }
    }
    if reading.dialect.validates {
      if let node = reading["required"] {
        rule.nodes.required = Int32(node)
        for name in try reading.names(in: node, of: "required") {
          if slots[name] == nil { order.append(name) }
          var slot = slots[name] ?? PropertySlot(hash: 0, name: 0..<0)
          if slot.required < 0 {
            slot.required = rule.requiredCount
            rule.requiredCount += 1
          }
          slots[name] = slot
        }
      }
      if let (count, node) = try reading.count("minProperties") {
        (rule.minCount, rule.nodes.minCount) = (count, Int32(node))
      }
      if let (count, node) = try reading.count("maxProperties") {
        (rule.maxCount, rule.nodes.maxCount) = (count, Int32(node))
      }
    }
    guard rule.asksForSomething else { return }
    lay(slots, order, into: &rule)
    program.objects.append(rule)
    emit(.object, Int32(program.objects.count - 1), node: reading.place.node)
  }

  private mutating func compilePatterns(_ reading: SchemaReading, _ rule: inout ObjectRule)
    throws(SchemaFault)
  {
    guard let (names, _) = try reading.map("patternProperties") else { return }
    let start = Int32(program.patternRules.count)
    for name in names {
      try reading.check(isSchema: name + 1, "patternProperties")
      let pattern = try pattern(reading.text.text(of: name) ?? "", at: reading.place(of: name))
      let index = subschema(at: reading.place(of: name + 1), inside: reading.resource)
      program.patternRules.append(PatternRule(pattern: pattern, subschema: index))
    }
    rule.patterns = start..<Int32(program.patternRules.count)
  }

  /// Puts the names into the pool and their slots into a table of at least twice as many places.
  private mutating func lay(_ slots: [String: PropertySlot], _ order: [String], into rule: inout ObjectRule) {
    let start = Int32(program.slots.count)
    rule.slots = start..<(start + Int32(order.count))
    guard !order.isEmpty else { return }
    var size: Int32 = 4
    while size < 2 * Int32(order.count) { size *= 2 }
    rule.tableStart = Int32(program.slotTable.count)
    rule.tableMask = size - 1
    program.slotTable += Array(repeating: -1, count: Int(size))
    for name in order {
      guard var slot = slots[name] else { continue }
      let first = Int32(program.names.count)
      program.names += Array(name.utf8)
      slot.name = first..<Int32(program.names.count)
      slot.hash = NameHash.of(program.names.span.extracting(Int(slot.name.lowerBound)..<program.names.count))
      var place = Int32(truncatingIfNeeded: slot.hash) & rule.tableMask
      while program.slotTable[Int(rule.tableStart + place)] >= 0 { place = (place + 1) & rule.tableMask }
      program.slotTable[Int(rule.tableStart + place)] = Int32(program.slots.count)
      program.slots.append(slot)
    }
  }
}

extension ObjectRule {
  fileprivate var asksForSomething: Bool {
    nodes.properties >= 0 || !patterns.isEmpty || additional >= 0 || propertyNames >= 0 || nodes.required >= 0
      || minCount >= 0 || maxCount >= 0
  }
}
