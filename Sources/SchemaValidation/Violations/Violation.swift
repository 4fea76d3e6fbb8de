/// One thing that is wrong with a text, seen from a schema: where in the text, which keyword, what was expected and
/// what was found.
public struct Violation: Sendable, Hashable {
  /// What is wrong, with all that a sentence about it needs.
  public var fault: ViolationFault
  /// The value concerned.
  public var instance: JSONPointer
  /// Where that value (or the name concerned) stands in the text, in bytes; of an array or an object its bracket.
  public var range: Range<Int>
  /// Where it begins, as people count.
  public var position: JSONPosition
  /// The keyword that was not met.
  public var keyword: SchemaLocation
  /// Where several alternatives were open and none fitted: this is what the nearest one lacks.
  public var alternative: Alternative?

  /// One of several alternatives of `anyOf` or `oneOf`.
  public struct Alternative: Sendable, Hashable {
    /// 1-based.
    public var number: Int
    public var count: Int
  }

  /// The code of the kind of fault, kebab-case and stable: `type`, `missing-property`.
  public var code: String { fault.code }
}

/// A keyword in a schema document.
public struct SchemaLocation: Sendable, Hashable {
  /// The URI of the document; empty for the schema that was given.
  public var document: String
  /// The keyword's value.
  public var pointer: JSONPointer

  /// As a URI with the pointer as its fragment.
  public var text: String { document + "#" + pointer.text }
}

/// What a violation says is wrong.
public enum ViolationFault: Sendable, Hashable {
  /// The schema is `false`: nothing may stand here.
  case forbidden
  /// The types that may stand here, and the value found.
  case type(expected: [String], found: ValueSummary)
  /// The one value, and the one found.
  case constant(expected: String, found: ValueSummary)
  /// The values that may stand here, the one found, and the one that may have been meant.
  case enumeration(expected: [String], found: ValueSummary, suggestion: String?)
  /// `minimum` and its kin: the bound and the number found.
  case bound(Bound, limit: String, found: ValueSummary)
  case multiple(of: String, found: ValueSummary)
  /// A length in characters, a count of items or of members: the limit and the one found.
  case count(Counted, Bound, limit: Int, found: Int)
  case pattern(String, found: ValueSummary)
  case format(String, found: ValueSummary)
  /// An item that stands twice: its index and that of the earlier one.
  case repeatedItem(found: ValueSummary, index: Int, earlier: Int)
  /// How many items fit `contains`.
  case contains(Bound, limit: Int, found: Int)
  case missing(name: String)
  /// A name that may not stand here, and the one that may have been meant.
  case unexpected(name: String, suggestion: String?)
  /// A name that may not stand here where another is missing that is nearly the same.
  case misnamed(found: String, expected: String)
  /// A name whose presence asks for another.
  case dependency(present: String, missing: String)
  case unexpectedItem(index: Int, found: ValueSummary)
  /// The value holds against a schema that it must not hold against.
  case excluded(found: ValueSummary)
  /// More than one alternative of `oneOf` fits: their numbers, from 1.
  case ambiguous([Int], found: ValueSummary)
  /// No alternative fits, and none is nearer than the others.
  case noAlternative(count: Int, found: ValueSummary)
  /// The name stands in this object already.
  case repeatedName(name: String)
  /// A pattern gave up.
  case patternLimit(english: String, chinese: String)
  /// The schema refers to itself without end, or farther than anybody follows.
  case endlessReference
  /// The schema asks more questions of this text than are answered.
  case workLimit
  /// Something inside is wrong, farther in than is told.
  case tooDeep(found: ValueSummary)

  /// A limit from below or from above.
  public enum Bound: Sendable, Hashable {
    case atLeast, atMost, above, below
  }

  /// What is counted.
  public enum Counted: Sendable, Hashable {
    case characters, items, members
  }
}

extension ViolationFault {
  /// The code of the kind of fault, kebab-case and stable.
  public var code: String {
    switch self {
    case .forbidden: "forbidden"
    case .type: "type"
    case .constant: "const"
    case .enumeration: "enum"
    case .bound: "bound"
    case .multiple: "multiple"
    case .count(.characters, _, _, _): "length"
    case .count(.items, _, _, _): "item-count"
    case .count(.members, _, _, _): "property-count"
    case .pattern: "pattern"
    case .format: "format"
    case .repeatedItem: "repeated-item"
    case .contains: "contains"
    case .missing: "missing-property"
    case .unexpected: "unexpected-property"
    case .misnamed: "misnamed-property"
    case .dependency: "dependency"
    case .unexpectedItem: "unexpected-item"
    case .excluded: "not"
    case .ambiguous: "ambiguous"
    case .noAlternative: "no-alternative"
    case .repeatedName: "repeated-name"
    case .patternLimit: "pattern-limit"
    case .endlessReference: "endless-reference"
    case .workLimit: "work-limit"
    case .tooDeep: "too-deep"
    }
  }
}
