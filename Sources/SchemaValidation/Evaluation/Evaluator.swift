import ECMAPatterns

/// Answers whether a value holds against a schema, and nothing else: the first pass, which keeps no errors.
///
/// Recursion follows the text, which is bounded by ``JSONLimits``, and the references of the schema, which are
/// bounded by ``deepest``. Alternatives that refer to each other could double the work at every level of the text:
/// the questions asked are counted, and too many are trouble.
struct Evaluator {
  /// Schemas in each other, references included.
  ///
  /// A schema that refers to itself without end gets here.
  static let deepest = 1_200

  /// Why there is no answer; the value then counts as one that does not hold.
  struct Trouble: Hashable {
    enum Reason: Hashable {
      case endlessReference
      /// More steps than any sensible schema takes: alternatives in alternatives, each read again by the next.
      case work
      case pattern(MatchLimit)
    }

    var reason: Reason
    var node: JSONText.Node
    var subschema: Int32
  }

  let program: Program
  let text: JSONText
  /// The resources that evaluation has entered, outermost first; kept only where a dynamic reference asks.
  var scopes: [Int32] = []
  /// What has been looked at of the value that is being evaluated, if somebody wants to know.
  var marks = Marks()
  var trouble: Trouble?
  /// Schemas that are being evaluated, in each other.
  var depth = 0
  /// Schemas that may still be asked.
  private var steps: Int
  private let keepsScopes: Bool

  init(program: Program, text: JSONText) {
    self.program = program
    self.text = text
    keepsScopes = !program.dynamicNames.isEmpty
    // A schema asks some questions of each value; a thousand is beyond all that are written by hand.
    steps = 10_000_000 + 1_000 * text.nodes.count
  }

  /// Whether a value holds against a schema.
  ///
  /// - Parameters:
  ///   - index: The schema.
  ///   - node: The value.
  ///   - tracks: Whether ``marks`` are wanted. They are right where the answer is yes.
  /// - Returns: Yes or no; no where there is ``trouble``.
  mutating func holds(_ index: Int32, _ node: JSONText.Node, tracks: Bool = false) -> Bool {
    let schema = program.subschemas[Int(index)]
    guard admits(schema.types, node) else { return false }
    if schema.start == schema.end { return true }
    guard depth < Self.deepest, steps > 0, trouble == nil else {
      if trouble == nil {
        trouble = Trouble(reason: steps > 0 ? .endlessReference : .work, node: node, subschema: index)
      }
      return false
    }
    depth += 1
    steps -= 1
    let result =
      keepsScopes || schema.sparesUnevaluated
      ? runApart(schema, index, node, tracks: tracks) : run(schema, index, node, tracks: tracks)
    depth -= 1
    return result
  }

  /// Runs a schema in its scope, and with marks of its own where it spares what is evaluated.
  private mutating func runApart(
    _ schema: Subschema, _ index: Int32, _ node: JSONText.Node, tracks: Bool
  ) -> Bool {
    let entersResource = keepsScopes && scopes.last != schema.resource
    if entersResource { scopes.append(schema.resource) }
    let result: Bool
    if schema.sparesUnevaluated {
      let outer = marks
      marks = Marks()
      result = run(schema, index, node, tracks: true)
      let inner = marks
      marks = outer
      if result, tracks { marks.formUnion(inner) }
    } else {
      result = run(schema, index, node, tracks: tracks)
    }
    if entersResource { scopes.removeLast() }
    return result
  }

  /// Whether the type of a value is among those; `1.0` is an integer.
  @inline(__always)
  func admits(_ types: TypeSet, _ node: JSONText.Node) -> Bool {
    let kind = text.kind(of: node)
    if types.contains(TypeSet(kind)) { return true }
    return kind == .decimal && types.contains(.integer) && text.number(of: node).isWhole
  }

  private mutating func run(_ schema: Subschema, _ index: Int32, _ node: JSONText.Node, tracks: Bool) -> Bool
  {
    var place = Int(schema.start)
    while place < Int(schema.end) {
      guard passes(program.instructions[place], index, node, tracks: tracks) else { return false }
      place += 1
    }
    return true
  }

  /// Whether a value passes one instruction of a subschema.
  mutating func passes(
    _ instruction: Instruction, _ index: Int32, _ node: JSONText.Node, tracks: Bool
  ) -> Bool {
    let first = Int(instruction.first)
    switch instruction.operation {
    case .never: return false
    case .object: return object(program.objects[first], index, node, tracks: tracks)
    case .array: return array(program.arrays[first], node, tracks: tracks)
    case .reference: return holds(instruction.first, node, tracks: tracks)
    case .dynamicReference:
      return holds(dynamicTarget(instruction), node, tracks: tracks)
    case .allOf:
      for place in first..<(first + Int(instruction.second)) {
        guard holds(program.branches[place], node, tracks: tracks) else { return false }
      }
      return true
    case .anyOf: return any(instruction, node, tracks: tracks)
    case .oneOf: return one(instruction, node, tracks: tracks)
    case .not: return !holdsApart(instruction.first, node)
    case .condition: return condition(program.conditions[first], node, tracks: tracks)
    case .dependency: return dependencies(instruction, node, tracks: tracks)
    case .unevaluatedItems: return unevaluatedItems(instruction.first, node)
    case .unevaluatedProperties: return unevaluatedProperties(instruction.first, node)
    default: return value(instruction, index, node)
    }
  }

  /// Where a dynamic reference leads now: to the outermost resource that has the anchor.
  func dynamicTarget(_ instruction: Instruction) -> Int32 {
    for resource in scopes {
      if let target = program.dynamicAnchors[DynamicAnchor(resource: resource, name: instruction.second)] {
        return target
      }
    }
    return instruction.first
  }

  // MARK: - Applying schemas to the same value

  /// A yes or no whose marks nobody wants.
  private mutating func holdsApart(_ index: Int32, _ node: JSONText.Node) -> Bool {
    let outer = marks
    defer { marks = outer }
    return holds(index, node)
  }

  /// A branch whose marks count only if it holds.
  private mutating func branch(_ index: Int32, _ node: JSONText.Node, tracks: Bool) -> Bool {
    guard tracks else { return holds(index, node) }
    let outer = marks
    if holds(index, node, tracks: true) { return true }
    marks = outer
    return false
  }

  private mutating func any(_ instruction: Instruction, _ node: JSONText.Node, tracks: Bool) -> Bool {
    let first = Int(instruction.first)
    var found = false
    for place in first..<(first + Int(instruction.second)) {
      if branch(program.branches[place], node, tracks: tracks) {
        found = true
        if !tracks { break }
      }
    }
    return found
  }

  private mutating func one(_ instruction: Instruction, _ node: JSONText.Node, tracks: Bool) -> Bool {
    let first = Int(instruction.first)
    var found = 0
    for place in first..<(first + Int(instruction.second)) {
      if branch(program.branches[place], node, tracks: tracks) {
        found += 1
        if found > 1 { return false }
      }
    }
    return found == 1
  }

  private mutating func condition(_ condition: Condition, _ node: JSONText.Node, tracks: Bool) -> Bool {
    let next = branch(condition.test, node, tracks: tracks) ? condition.positive : condition.negative
    return next < 0 || holds(next, node, tracks: tracks)
  }

  private mutating func dependencies(
    _ instruction: Instruction, _ node: JSONText.Node, tracks: Bool
  ) -> Bool {
    guard text.kind(of: node) == .object else { return true }
    let first = Int(instruction.first)
    for place in first..<(first + Int(instruction.second)) {
      guard text.hasMember(program.dependencies[place].name, program.dependencies[place].hash, of: node)
      else {
        continue
      }
      for name in program.dependencies[place].required {
        guard text.hasMember(name, NameHash.of(name.span), of: node) else { return false }
      }
      let subschema = program.dependencies[place].subschema
      if subschema >= 0, !holds(subschema, node, tracks: tracks) { return false }
    }
    return true
  }

  private mutating func unevaluatedItems(_ index: Int32, _ node: JSONText.Node) -> Bool {
    guard text.kind(of: node) == .array else { return true }
    var place = node + 1
    var ordinal = 0
    while place < text.after(node) {
      if !marks.contains(ordinal) {
        guard holds(index, place) else { return false }
      }
      place = text.after(place)
      ordinal += 1
    }
    marks.insert(below: ordinal)
    return true
  }

  private mutating func unevaluatedProperties(_ index: Int32, _ node: JSONText.Node) -> Bool {
    guard text.kind(of: node) == .object else { return true }
    var place = node + 1
    var ordinal = 0
    while place < text.after(node) {
      if !marks.contains(ordinal) {
        guard holds(index, place + 1) else { return false }
      }
      place = text.after(place + 1)
      ordinal += 1
    }
    marks.insert(below: ordinal)
    return true
  }
}
