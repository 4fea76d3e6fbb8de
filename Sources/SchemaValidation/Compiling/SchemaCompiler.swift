import ECMAPatterns
import StringFormats

/// Compiles schema documents into a ``Program``, without recursion: what a schema refers to waits in a queue.
struct SchemaCompiler {
  var program = Program()
  var resources: SchemaResources
  private var subschemaOfPlace: [SchemaPlace: Int32] = [:]
  private var waiting: [(subschema: Int32, resource: Int)] = []
  private var patternIndex: [String: Int32] = [:]
  private var formatIndex: [String: Int32] = [:]
  private var dynamicNameIndex: [String: Int32] = [:]

  /// Compiles a schema and all that it refers to; the schema itself is the first subschema.
  ///
  /// - Throws: The first fault.
  static func compile(
    _ text: JSONText, at uri: String, library: SchemaLibrary, assertsFormat: Bool
  ) throws(SchemaFault) -> Program {
    var compiler = SchemaCompiler(resources: SchemaResources(library: library, assertsFormat: assertsFormat))
    let root = try compiler.resources.add(text, at: uri)
    _ = compiler.subschema(at: root.place, inside: root.resource)
    repeat { try compiler.drain() } while compiler.findDynamicAnchors()
    compiler.program.documents = compiler.resources.documents
    return compiler.program
  }

  private init(resources: SchemaResources) { self.resources = resources }

  func text(of place: SchemaPlace) -> JSONText { resources.documents[Int(place.document)].text }

  /// The index of the schema at a place, which is compiled later if it is new.
  mutating func subschema(at place: SchemaPlace, inside resource: Int) -> Int32 {
    if let known = subschemaOfPlace[place] { return known }
    let resource = resources.resource(at: place, inside: resource)
    let index = Int32(program.subschemas.count)
    subschemaOfPlace[place] = index
    program.subschemas.append(Subschema(resource: Int32(resource), place: place))
    waiting.append((index, resource))
    return index
  }

  private mutating func drain() throws(SchemaFault) {
    while let (subschema, resource) = waiting.popLast() { try compile(subschema, resource) }
  }

  private mutating func compile(_ index: Int32, _ resource: Int) throws(SchemaFault) {
    let place = program.subschemas[Int(index)].place
    let text = text(of: place)
    let start = Int32(program.instructions.count)
    switch text.kind(of: Int(place.node)) {
    case .true: break
    case .false: emit(.never, node: place.node)
    case .object:
      let reading = SchemaReading(
        place: place, document: resources.documents[Int(place.document)], resource: resource,
        dialect: resources.resources[resource].dialect)
      try compile(reading, index)
    default: throw resources.fault(.notSchema, at: place)
    }
    program.subschemas[Int(index)].start = start
    program.subschemas[Int(index)].end = Int32(program.instructions.count)
  }

  /// The order is that of cost: what is decided by the value alone comes before what looks inside it, and what
  /// needs to know what others have seen comes last.
  private mutating func compile(_ reading: SchemaReading, _ index: Int32) throws(SchemaFault) {
    if reading.dialect.validates { program.subschemas[Int(index)].types = try types(reading) }
    if reading.dialect.validates {
      try compileValues(reading)
      try compileNumbers(reading)
    }
    try compileTexts(reading)
    if reading.dialect.validates { try compileCounts(reading) }
    try compileObject(reading)
    try compileArray(reading)
    try compileReferences(reading)
    if reading.dialect.applies { try compileApplicators(reading) }
    if reading.dialect.sparesUnevaluated { try compileUnevaluated(reading, index) }
  }

  mutating func emit(_ operation: Instruction.Operation, _ first: Int32 = 0, _ second: Int32 = 0, node: Int32)
  {
    program.instructions.append(Instruction(operation: operation, first: first, second: second, node: node))
  }

  // MARK: - Dynamic references

  mutating func dynamicName(_ name: String) -> Int32 {
    if let known = dynamicNameIndex[name] { return known }
    dynamicNameIndex[name] = Int32(program.dynamicNames.count)
    program.dynamicNames.append(name)
    return Int32(program.dynamicNames.count - 1)
  }

  /// Compiles the dynamic anchors that a reference may lead to in any resource; `true` if there were new ones.
  private mutating func findDynamicAnchors() -> Bool {
    var isNew = false
    for (index, resource) in resources.resources.enumerated() {
      for (number, name) in program.dynamicNames.enumerated() where resource.dynamicAnchors.contains(name) {
        let anchor = DynamicAnchor(resource: Int32(index), name: Int32(number))
        guard program.dynamicAnchors[anchor] == nil, let place = resource.anchors[name] else { continue }
        program.dynamicAnchors[anchor] = subschema(at: place, inside: index)
        isNew = true
      }
    }
    return isNew
  }

  // MARK: - Shared tables

  mutating func pattern(_ source: String, at place: SchemaPlace) throws(SchemaFault) -> Int32 {
    if let known = patternIndex[source] { return known }
    do throws(PatternFault) {
      program.patterns.append(try ECMAPattern(source))
    } catch {
      throw resources.fault(
        .pattern(english: error.english, chinese: error.chinese), at: place)
    }
    patternIndex[source] = Int32(program.patterns.count - 1)
    return Int32(program.patterns.count - 1)
  }

  /// `nil` for a format that is not known: it asks for nothing.
  mutating func format(_ name: String) -> Int32? {
    if let known = formatIndex[name] { return known }
    guard let format = StringFormat(named: name) else { return nil }
    program.formats.append(format)
    formatIndex[name] = Int32(program.formats.count - 1)
    return Int32(program.formats.count - 1)
  }
}
