import ECMAPatterns

/// Finds everything that is wrong: the second pass, which goes only where the first said no.
///
/// It walks the same instructions as the evaluator, asks it about each part, and descends into those that fail.
struct ViolationCollector {
  var evaluator: Evaluator
  private(set) var violations: [Violation] = []
  /// Whether there was more than ``limit``.
  private(set) var isCut = false
  /// Schemas in each other that are gone into; what is wrong farther in is told as one thing.
  private static let deepest = 300
  private let limit: Int
  private let lines: JSONLineTable
  /// The names and indices that lead to the value that is looked at.
  private(set) var path: [String] = []
  private var pointers: [SchemaPlace: SchemaLocation] = [:]
  private var depth = 0
  /// What nobody could judge, each told once.
  private var troubles: Set<Evaluator.Trouble> = []
  private var hasRunOut = false
  /// Whether the last question had no answer.
  private var isUnjudged = false

  var program: Program { evaluator.program }
  var text: JSONText { evaluator.text }

  init(program: Program, text: JSONText, limit: Int) {
    evaluator = Evaluator(program: program, text: text)
    self.limit = limit
    lines = JSONLineTable(text.bytes)
  }

  /// Collects what is wrong with a text that the schema does not accept; never nothing.
  mutating func collectAll() {
    let known = violations.count
    collect(0, JSONText.root)
    guard violations.count == known, !isCut, let schema = program.subschemas.first else { return }
    record(.excluded(found: text.summary(of: JSONText.root)), JSONText.root, schema, schema.place.node)
  }

  /// Collects what is wrong with a value, seen from a schema that it does not hold against.
  mutating func collect(_ index: Int32, _ node: JSONText.Node) {
    guard violations.count < limit else {
      isCut = true
      return
    }
    let schema = program.subschemas[Int(index)]
    guard evaluator.admits(schema.types, node) else {
      if let instruction = instruction(.never, of: schema) {
        record(.forbidden, node, schema, instruction.node)
      } else {
        record(
          .type(expected: schema.types.names, found: text.summary(of: node)), node, schema, typeNode(schema))
      }
      return
    }
    guard depth < Self.deepest else {
      record(.tooDeep(found: text.summary(of: node)), node, schema, schema.place.node)
      return
    }
    depth += 1
    // What stands on the stack here counts for the evaluator as well.
    evaluator.depth += 2
    defer {
      depth -= 1
      evaluator.depth -= 2
    }
    let enters = evaluator.scopes.last != schema.resource
    if enters { evaluator.scopes.append(schema.resource) }
    defer { if enters { evaluator.scopes.removeLast() } }
    for place in Int(schema.start)..<Int(schema.end) {
      let instruction = program.instructions[place]
      switch instruction.operation {
      case .unevaluatedItems, .unevaluatedProperties: unevaluated(instruction, schema, index, node)
      default:
        isUnjudged = false
        if !passes(instruction, index, node), !isUnjudged { explain(instruction, schema, index, node) }
      }
    }
  }

  /// Asks the evaluator; what nobody could judge is recorded here.
  mutating func passes(_ instruction: Instruction, _ index: Int32, _ node: JSONText.Node) -> Bool {
    let outer = evaluator.marks
    defer { evaluator.marks = outer }
    let result = evaluator.passes(instruction, index, node, tracks: false)
    recordTrouble()
    return result
  }

  mutating func holds(_ index: Int32, _ node: JSONText.Node) -> Bool {
    let outer = evaluator.marks
    defer { evaluator.marks = outer }
    let result = evaluator.holds(index, node)
    recordTrouble()
    return result
  }

  private mutating func recordTrouble() {
    guard let trouble = evaluator.trouble else { return }
    evaluator.trouble = nil
    isUnjudged = true
    // Once the work is used up, every place would say so.
    if trouble.reason == .work, hasRunOut { return }
    hasRunOut = hasRunOut || trouble.reason == .work
    guard troubles.insert(trouble).inserted else { return }
    let schema = program.subschemas[Int(trouble.subschema)]
    let fault: ViolationFault =
      switch trouble.reason {
      case .endlessReference: .endlessReference
      case .work: .workLimit
      case .pattern(let limit): .patternLimit(english: limit.english, chinese: limit.chinese)
      }
    record(fault, trouble.node, schema, schema.place.node)
  }

  private mutating func explain(
    _ instruction: Instruction, _ schema: Subschema, _ index: Int32, _ node: JSONText.Node
  ) {
    let first = Int(instruction.first)
    switch instruction.operation {
    case .never: record(.forbidden, node, schema, instruction.node)
    case .object: object(program.objects[first], schema, index, node)
    case .array: array(program.arrays[first], schema, node)
    case .reference: collect(instruction.first, node)
    case .dynamicReference: collect(evaluator.dynamicTarget(instruction), node)
    case .allOf:
      for place in first..<(first + Int(instruction.second)) where !holds(program.branches[place], node) {
        collect(program.branches[place], node)
      }
    case .anyOf, .oneOf: alternatives(instruction, schema, node)
    case .not: record(.excluded(found: text.summary(of: node)), node, schema, instruction.node)
    case .condition:
      let condition = program.conditions[first]
      let next = holds(condition.test, node) ? condition.positive : condition.negative
      if next >= 0 { collect(next, node) }
    case .dependency: dependencies(instruction, schema, node)
    default: record(valueFault(instruction, schema, node), node, schema, instruction.node)
    }
  }

  private func instruction(_ operation: Instruction.Operation, of schema: Subschema) -> Instruction? {
    program.instructions[Int(schema.start)..<Int(schema.end)].first { $0.operation == operation }
  }

  private func typeNode(_ schema: Subschema) -> Int32 {
    let document = program.documents[Int(schema.place.document)].text
    return document.member("type", of: Int(schema.place.node)).map { Int32($0) } ?? schema.place.node
  }

  // MARK: - Records

  /// Looks at something inside the value that is looked at.
  mutating func within(_ token: String, _ body: (inout ViolationCollector) -> Void) {
    path.append(token)
    body(&self)
    path.removeLast()
  }

  mutating func record(
    _ fault: ViolationFault, _ node: JSONText.Node, _ schema: Subschema, _ keyword: Int32
  ) {
    guard violations.count < limit else {
      isCut = true
      return
    }
    let place = SchemaPlace(document: schema.place.document, node: keyword)
    let range = text.markedRange(of: node)
    violations.append(
      Violation(
        fault: fault, instance: JSONPointer(path), range: range,
        position: lines.position(of: range.lowerBound),
        keyword: location(of: place)))
  }

  /// Records what no keyword asks for.
  mutating func recordOutside(_ fault: ViolationFault, _ node: JSONText.Node, _ instance: JSONPointer) {
    guard violations.count < limit else {
      isCut = true
      return
    }
    let range = text.markedRange(of: node)
    violations.append(
      Violation(
        fault: fault, instance: instance, range: range, position: lines.position(of: range.lowerBound),
        keyword: SchemaLocation(document: "", pointer: JSONPointer())))
  }

  /// Runs something apart and gives back what it recorded.
  mutating func apart(_ body: (inout ViolationCollector) -> Void) -> [Violation] {
    let kept = violations
    violations = []
    body(&self)
    let found = violations
    violations = kept
    return found
  }

  mutating func append(_ more: [Violation]) { violations += more.prefix(max(0, limit - violations.count)) }

  private mutating func location(of place: SchemaPlace) -> SchemaLocation {
    if let known = pointers[place] { return known }
    let document = program.documents[Int(place.document)]
    let location = SchemaLocation(document: document.uri, pointer: document.text.pointer(to: Int(place.node)))
    pointers[place] = location
    return location
  }
}

extension TypeSet {
  /// The names of the types, as in `type`.
  var names: [String] {
    var names: [String] = []
    if contains(.null) { names.append("null") }
    if contains(.boolean) { names.append("boolean") }
    if contains(.object) { names.append("object") }
    if contains(.array) { names.append("array") }
    if contains(.number) { names.append("number") } else if contains(.integer) { names.append("integer") }
    if contains(.string) { names.append("string") }
    return names
  }
}
