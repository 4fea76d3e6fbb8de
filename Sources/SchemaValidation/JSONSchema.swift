/// A JSON Schema of draft 2020-12, compiled.
///
/// ```swift
/// let schema = try JSONSchema(JSONText(schemaBytes))
/// schema.accepts(try JSONText(bytes))
/// ```
public struct JSONSchema: Sendable {
  let program: Program

  /// Compiles a schema.
  ///
  /// - Parameters:
  ///   - text: The schema.
  ///   - uri: Where it came from: what relative references in it are seen from. May be empty.
  ///   - library: The documents that it may refer to.
  ///   - assertsFormat: Whether `format` is checked; without it that is a note for readers, unless the metaschema
  ///     of the schema says otherwise.
  /// - Throws: The first fault of the schema.
  /// - Complexity: O(*n*) in the length of all documents.
  public init(
    _ text: JSONText, uri: String = "", library: SchemaLibrary = SchemaLibrary(), assertsFormat: Bool = false
  ) throws(SchemaFault) {
    program = try SchemaCompiler.compile(text, at: uri, library: library, assertsFormat: assertsFormat)
  }

  /// Whether a text holds against the schema.
  ///
  /// A text that could not be judged (a pattern beyond its limits, a schema that refers to itself without end)
  /// does not.
  public func accepts(_ text: JSONText) -> Bool {
    var evaluator = Evaluator(program: program, text: text)
    return evaluator.holds(0, JSONText.root) && evaluator.trouble == nil
  }
}

/// What a validation found.
public struct ViolationList: Sendable {
  /// In the order in which they stand in the text.
  public var violations: [Violation]
  /// Whether there were more than were asked for.
  public var isCut: Bool
}

extension JSONSchema {
  /// All that is wrong with a text; empty for one that the schema accepts.
  ///
  /// A name that stands twice in one object is wrong whatever the schema says.
  ///
  /// - Parameters:
  ///   - text: What is judged.
  ///   - limit: How many are looked for at most.
  /// - Returns: The violations in the order of the text.
  /// - Complexity: That of ``accepts(_:)`` for a text that holds; else that times the depth of the mistakes.
  public func violations(in text: JSONText, limit: Int = 10_000) -> ViolationList {
    let isAccepted = accepts(text)
    if isAccepted, text.repeatedNames.isEmpty { return ViolationList(violations: [], isCut: false) }
    var collector = ViolationCollector(program: program, text: text, limit: limit)
    collector.collectRepeatedNames()
    if !isAccepted { collector.collectAll() }
    return ViolationList(
      violations: collector.violations.sorted {
        ($0.range.lowerBound, $0.code) < ($1.range.lowerBound, $1.code)
      },
      isCut: collector.isCut)
  }
}
