/// A JSON value of an outside suite, as Foundation reads it.
public enum SuiteValue: Decodable, Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([SuiteValue])
  case object([String: SuiteValue])

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([SuiteValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: SuiteValue].self))
    }
  }

  /// The text of a string.
  public var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// The members of an object.
  public var members: [String: SuiteValue]? {
    if case .object(let members) = self { return members }
    return nil
  }
}

/// Tests of the JSON Schema Test Suite that share a schema.
public struct SuiteGroup: Decodable, Sendable {
  /// One value, and whether it is valid.
  public struct Test: Decodable, Sendable {
    public var description: String
    public var data: SuiteValue
    public var valid: Bool
  }

  public var description: String
  public var schema: SuiteValue
  public var tests: [Test]
}
