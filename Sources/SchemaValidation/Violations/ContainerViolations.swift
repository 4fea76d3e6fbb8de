/// What is wrong with the members of objects and the items of arrays.
extension ViolationCollector {
  mutating func object(_ rule: ObjectRule, _ schema: Subschema, _ index: Int32, _ node: JSONText.Node) {
    let count = text.count(of: node)
    if rule.minCount >= 0, count < Int(rule.minCount) {
      record(
        .count(.members, .atLeast, limit: Int(rule.minCount), found: count), node, schema, rule.nodes.minCount
      )
    }
    if rule.maxCount >= 0, count > Int(rule.maxCount) {
      record(
        .count(.members, .atMost, limit: Int(rule.maxCount), found: count), node, schema, rule.nodes.maxCount)
    }
    var unexpected: [JSONText.Node] = []
    var absent = Set(rule.slots)
    for name in text.members(of: node) {
      absent.remove(Int32(evaluator.slot(of: name, in: rule)))
      for (subschema, isAdditional) in schemas(for: name, rule, index) where !holds(subschema, name + 1) {
        if isAdditional, isNever(subschema) {
          unexpected.append(name)
        } else {
          within(text.text(of: name) ?? "") { $0.collect(subschema, name + 1) }
        }
      }
      if rule.propertyNames >= 0, !holds(rule.propertyNames, name) {
        within(text.text(of: name) ?? "") { $0.collect(rule.propertyNames, name) }
      }
    }
    report(absent: absent.sorted(), unexpected: unexpected, rule, schema, node)
  }

  /// The schemas that a member must hold against.
  mutating func schemas(
    for name: JSONText.Node, _ rule: ObjectRule, _ index: Int32
  ) -> [(subschema: Int32, isAdditional: Bool)] {
    var found: [(subschema: Int32, isAdditional: Bool)] = []
    let slot = evaluator.slot(of: name, in: rule)
    if slot >= 0, program.slots[slot].subschema >= 0 { found.append((program.slots[slot].subschema, false)) }
    for place in rule.patterns {
      let pattern = program.patternRules[Int(place)]
      if evaluator.matches(pattern.pattern, name, index) { found.append((pattern.subschema, false)) }
    }
    if found.isEmpty, rule.additional >= 0 { found.append((rule.additional, true)) }
    return found
  }

  func isNever(_ subschema: Int32) -> Bool {
    let schema = program.subschemas[Int(subschema)]
    return schema.start < schema.end && program.instructions[Int(schema.start)].operation == .never
  }

  /// A missing name and an unexpected one that is nearly the same are one mistake.
  ///
  /// `absent` are the slots of the names that the rule knows and the object does not have.
  private mutating func report(
    absent: [Int32], unexpected: [JSONText.Node], _ rule: ObjectRule, _ schema: Subschema,
    _ node: JSONText.Node
  ) {
    let names = absent.map { name(of: program.slots[Int($0)]) }
    var missing = zip(absent, names).filter { program.slots[Int($0.0)].required >= 0 }.map(\.1)
    for name in unexpected {
      let found = text.text(of: name) ?? ""
      if let meant = EditDistance.nearest(to: found, among: missing) {
        missing.removeAll { $0 == meant }
        within(found) {
          $0.record(.misnamed(found: found, expected: meant), name, schema, rule.nodes.required)
        }
      } else {
        let suggestion = EditDistance.nearest(to: found, among: names)
        within(found) {
          $0.record(
            .unexpected(name: found, suggestion: suggestion.map { "“\($0)”" }), name, schema,
            rule.nodes.additional)
        }
      }
    }
    for name in missing { record(.missing(name: name), node, schema, rule.nodes.required) }
  }

  private func name(of slot: PropertySlot) -> String {
    String(decoding: program.names[Int(slot.name.lowerBound)..<Int(slot.name.upperBound)], as: UTF8.self)
  }

  mutating func array(_ rule: ArrayRule, _ schema: Subschema, _ node: JSONText.Node) {
    var contained = 0
    for (ordinal, item) in text.items(of: node).enumerated() {
      let isPrefix = ordinal < rule.prefix.count
      let subschema =
        isPrefix ? program.branches[Int(rule.prefix.lowerBound) + ordinal] : rule.rest
      if subschema >= 0, !holds(subschema, item) {
        within(String(ordinal)) {
          if !isPrefix, $0.isNever(subschema) {
            $0.record(
              .unexpectedItem(index: ordinal, found: $0.text.summary(of: item)), item, schema, rule.nodes.rest
            )
          } else {
            $0.collect(subschema, item)
          }
        }
      }
      if rule.contains >= 0, holds(rule.contains, item) { contained += 1 }
    }
    guard rule.contains >= 0 else { return }
    if contained < Int(rule.minContains) {
      let keyword = rule.nodes.minContains >= 0 ? rule.nodes.minContains : rule.nodes.contains
      record(.contains(.atLeast, limit: Int(rule.minContains), found: contained), node, schema, keyword)
    }
    if rule.maxContains >= 0, contained > Int(rule.maxContains) {
      record(
        .contains(.atMost, limit: Int(rule.maxContains), found: contained), node, schema,
        rule.nodes.maxContains)
    }
  }

  mutating func dependencies(_ instruction: Instruction, _ schema: Subschema, _ node: JSONText.Node) {
    for place in Int(instruction.first)..<Int(instruction.first + instruction.second) {
      let rule = program.dependencies[place]
      guard text.hasMember(rule.name, rule.hash, of: node) else { continue }
      for name in rule.required where !text.hasMember(name, NameHash.of(name.span), of: node) {
        record(
          .dependency(
            present: String(decoding: rule.name, as: UTF8.self),
            missing: String(decoding: name, as: UTF8.self)),
          node, schema, instruction.node)
      }
      if rule.subschema >= 0, !holds(rule.subschema, node) { collect(rule.subschema, node) }
    }
  }

  /// The names that stand twice, which no schema sees.
  mutating func collectRepeatedNames() {
    var walk = JSONPointerWalk(text)
    for name in text.repeatedNames {
      recordOutside(.repeatedName(name: text.text(of: name) ?? ""), name, walk.pointer(to: name))
    }
  }
}
