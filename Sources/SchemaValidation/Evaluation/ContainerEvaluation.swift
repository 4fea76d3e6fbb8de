/// What is asked of the members of objects and the items of arrays.
extension Evaluator {
  mutating func object(_ rule: ObjectRule, _ index: Int32, _ node: JSONText.Node, tracks: Bool) -> Bool {
    guard text.kind(of: node) == .object else { return true }
    let count = text.count(of: node)
    if rule.minCount >= 0, count < Int(rule.minCount) { return false }
    if rule.maxCount >= 0, count > Int(rule.maxCount) { return false }
    // Fewer members than names that are required: no need to look which.
    if count < Int(rule.requiredCount) { return false }
    var seen = RequiredNames(count: rule.requiredCount)
    let end = text.after(node)
    var place = node + 1
    var ordinal = 0
    while place < end {
      let value = place + 1
      var isMatched = false
      if rule.tableMask >= 0 {
        let slot = slot(of: place, in: rule)
        if slot >= 0 {
          let property = program.slots[slot]
          if property.required >= 0 { seen.insert(property.required) }
          if property.subschema >= 0 {
            guard holds(property.subschema, value) else { return false }
            isMatched = true
          }
        }
      }
      for pattern in rule.patterns {
        let rule = program.patternRules[Int(pattern)]
        guard matches(rule.pattern, place, index) else { continue }
        guard holds(rule.subschema, value) else { return false }
        isMatched = true
      }
      if !isMatched, rule.additional >= 0 {
        guard holds(rule.additional, value) else { return false }
        isMatched = true
      }
      if rule.propertyNames >= 0 {
        guard holds(rule.propertyNames, place) else { return false }
      }
      if tracks, isMatched { marks.insert(ordinal) }
      place = text.after(value)
      ordinal += 1
    }
    return seen.areComplete
  }

  /// The slot of a name in an object rule, or -1.
  ///
  /// One look-up by hash; equal hashes are told apart by the bytes.
  func slot(of name: JSONText.Node, in rule: ObjectRule) -> Int {
    guard rule.tableMask >= 0 else { return -1 }
    let hash = text.nameHash(of: name)
    var place = Int32(truncatingIfNeeded: hash) & rule.tableMask
    while true {
      let slot = Int(program.slotTable[Int(rule.tableStart + place)])
      if slot < 0 { return -1 }
      if program.slots[slot].hash == hash, isName(name, program.slots[slot].name) { return slot }
      place = (place + 1) & rule.tableMask
    }
  }

  private func isName(_ node: JSONText.Node, _ name: Range<Int32>) -> Bool {
    text.withBytes(of: node) {
      JSONText.areSame($0, program.names.span.extracting(Int(name.lowerBound)..<Int(name.upperBound)))
    }
  }

  mutating func array(_ rule: ArrayRule, _ node: JSONText.Node, tracks: Bool) -> Bool {
    guard text.kind(of: node) == .array else { return true }
    let end = text.after(node)
    var place = node + 1
    var ordinal = 0
    var contained = 0
    while place < end {
      if ordinal < rule.prefix.count {
        guard holds(program.branches[Int(rule.prefix.lowerBound) + ordinal], place) else { return false }
      } else if rule.rest >= 0 {
        guard holds(rule.rest, place) else { return false }
      } else if rule.contains < 0 {
        break
      }
      if rule.contains >= 0, holds(rule.contains, place) {
        contained += 1
        if tracks { marks.insert(ordinal) }
      }
      place = text.after(place)
      ordinal += 1
    }
    if rule.contains >= 0 {
      if contained < Int(rule.minContains) { return false }
      if rule.maxContains >= 0, contained > Int(rule.maxContains) { return false }
    }
    if tracks { marks.insert(below: rule.rest >= 0 ? text.count(of: node) : rule.prefix.count) }
    return true
  }
}

/// Which of an object's required names were met.
private struct RequiredNames {
  private var first: UInt64 = 0
  private var rest: [Bool] = []
  private var missing: Int32

  init(count: Int32) {
    missing = count
    if count > 64 { rest = Array(repeating: false, count: Int(count) - 64) }
  }

  /// A name that stands twice counts once.
  mutating func insert(_ index: Int32) {
    if index < 64 {
      let bit: UInt64 = 1 << UInt64(index)
      if first & bit == 0 {
        first |= bit
        missing -= 1
      }
    } else if !rest[Int(index) - 64] {
      rest[Int(index) - 64] = true
      missing -= 1
    }
  }

  var areComplete: Bool { missing == 0 }
}

extension JSONText {
  /// Whether an object has a name.
  func hasMember(_ name: [UInt8], _ hash: UInt32, of object: Node) -> Bool {
    var place = object + 1
    while place < after(object) {
      if nameHash(of: place) == hash, withBytes(of: place, { Self.areSame($0, name.span) }) { return true }
      place = after(place + 1)
    }
    return false
  }
}
