import ECMAPatterns
import StringFormats

/// A compiled schema: flat tables of small records that refer to each other by index.
///
/// Nothing in them owns memory of its own but the tables, so that a run over them counts no references.
struct Program: Sendable {
  var subschemas: [Subschema] = []
  var instructions: [Instruction] = []
  /// Lists of subschemas: alternatives, prefix items.
  var branches: [Int32] = []
  var objects: [ObjectRule] = []
  var slots: [PropertySlot] = []
  /// Open-addressed tables of ``slots``, one an object rule; -1 is free.
  var slotTable: [Int32] = []
  /// The names of all slots.
  var names: [UInt8] = []
  var patternRules: [PatternRule] = []
  var arrays: [ArrayRule] = []
  var dependencies: [DependencyRule] = []
  var conditions: [Condition] = []
  var enumerations: [Enumeration] = []
  var constants: [Constant] = []
  var numbers: [ExactNumber] = []
  var divisors: [Divisor] = []
  var patterns: [ECMAPattern] = []
  var formats: [StringFormat] = []
  /// Where dynamic references lead: by resource and anchor.
  var dynamicAnchors: [DynamicAnchor: Int32] = [:]
  var dynamicNames: [String] = []
  /// The schema documents; the first is the one that was given.
  var documents: [SchemaDocument] = []
}

/// One document that a program came from.
struct SchemaDocument: Sendable {
  var uri: String
  var text: JSONText
}

/// A place in a schema document.
struct SchemaPlace: Sendable, Hashable {
  var document: Int32
  var node: Int32
}

/// One schema: the instructions that a value must pass.
struct Subschema: Sendable {
  var start: Int32 = 0
  var end: Int32 = 0
  /// The types that may pass at all.
  var types = TypeSet.all
  /// The resource it belongs to, which is what a dynamic scope is made of.
  var resource: Int32
  var place: SchemaPlace
  /// Whether it has `unevaluatedItems` or `unevaluatedProperties` of its own.
  var sparesUnevaluated = false
}

/// One keyword, or several that are answered together.
struct Instruction: Sendable {
  enum Operation: UInt8, Sendable {
    /// `false` as a schema.
    case never
    case constant, enumeration
    case minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf
    case minLength, maxLength, pattern, format
    case minItems, maxItems, uniqueItems, array
    case object, dependency
    case reference, dynamicReference
    case allOf, anyOf, oneOf, not, condition
    case unevaluatedItems, unevaluatedProperties
  }

  var operation: Operation
  /// The index into the operation's table, its subschema, its count, or the beginning of its list.
  var first: Int32 = 0
  /// The length of its list.
  var second: Int32 = 0
  /// The keyword's value in the document of its subschema.
  var node: Int32
}

/// Types of values as bits, one for each ``JSONKind``.
struct TypeSet: OptionSet, Sendable, Hashable {
  var rawValue: UInt16
  static let null = TypeSet(.null)
  static let boolean: TypeSet = [TypeSet(.false), TypeSet(.true)]
  static let object = TypeSet(.object)
  static let array = TypeSet(.array)
  static let string: TypeSet = [TypeSet(.text), TypeSet(.escapedText)]
  /// A number that is written as a whole one.
  static let integer = TypeSet(.integer)
  /// A number with a fraction or an exponent; it may be whole all the same.
  static let decimal = TypeSet(.decimal)
  static let number: TypeSet = [.integer, .decimal]
  static let all: TypeSet = [.null, .boolean, .object, .array, .string, .number]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  @inline(__always)
  init(_ kind: JSONKind) { rawValue = 1 << UInt16(kind.rawValue & 15) }
}

/// What is asked of the members of an object; -1 where nothing is.
struct ObjectRule: Sendable {
  /// The slots of its names, and their table: a power of two long.
  var slots: Range<Int32> = 0..<0
  var tableStart: Int32 = 0
  var tableMask: Int32 = -1
  var requiredCount: Int32 = 0
  var patterns: Range<Int32> = 0..<0
  var additional: Int32 = -1
  var propertyNames: Int32 = -1
  var minCount: Int32 = -1
  var maxCount: Int32 = -1
  /// The nodes of `required`, `additionalProperties`, `propertyNames`, `minProperties`, `maxProperties`.
  var nodes = ObjectNodes()
}

/// Where the keywords of an object rule stand.
struct ObjectNodes: Sendable {
  var properties: Int32 = -1
  var required: Int32 = -1
  var additional: Int32 = -1
  var propertyNames: Int32 = -1
  var minCount: Int32 = -1
  var maxCount: Int32 = -1
}

/// A name that an object rule knows.
struct PropertySlot: Sendable {
  var hash: UInt32
  /// Among ``Program/names``.
  var name: Range<Int32>
  /// The schema of `properties`, or -1.
  var subschema: Int32 = -1
  /// The place among the required names, or -1.
  var required: Int32 = -1
}

/// A member of `patternProperties`.
struct PatternRule: Sendable {
  var pattern: Int32
  var subschema: Int32
}

/// What is asked of the items of an array; -1 where nothing is.
struct ArrayRule: Sendable {
  /// Among ``Program/branches``.
  var prefix: Range<Int32> = 0..<0
  var rest: Int32 = -1
  var contains: Int32 = -1
  var minContains: Int32 = 1
  var maxContains: Int32 = -1
  var nodes = ArrayNodes()
}

/// Where the keywords of an array rule stand.
struct ArrayNodes: Sendable {
  var rest: Int32 = -1
  var contains: Int32 = -1
  var minContains: Int32 = -1
  var maxContains: Int32 = -1
}

/// What the presence of one name asks of its object.
struct DependencyRule: Sendable {
  var name: [UInt8]
  var hash: UInt32
  /// -1 if it asks for names only.
  var subschema: Int32
  var required: [[UInt8]]
}

/// `if`, `then`, `else`; -1 for one that is absent.
struct Condition: Sendable {
  var test: Int32
  var positive: Int32
  var negative: Int32
}

/// The values of `enum` in one document: those that are texts by hash, the others one by one.
struct Enumeration: Sendable {
  var document: Int32
  var texts: [UInt32: [Int32]]
  var others: [Int32]
}

/// The value of `const`.
struct Constant: Sendable {
  var document: Int32
  var node: Int32
}

/// A `$dynamicAnchor` in a resource.
struct DynamicAnchor: Sendable, Hashable {
  var resource: Int32
  var name: Int32
}
