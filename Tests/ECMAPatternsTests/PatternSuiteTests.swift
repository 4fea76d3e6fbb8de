import ECMAPatterns
import Foundation
import TestSupport
import Testing

/// The tests of patterns in the JSON Schema Test Suite, draft 2020-12, from `../shared/conformance`.
struct PatternSuiteTests {
  private static let folder = Repository.shared?.appending(path: "conformance/json-schema/draft2020-12")

  @Test(
    .enabled(if: Repository.shared != nil, "needs ../shared"),
    arguments: [
      ("pattern.json", 12), ("patternProperties.json", 25), ("optional/ecmascript-regex.json", 74),
      ("optional/non-bmp-regex.json", 12),
    ])
  func everyTestPasses(file: String, count: Int) throws {
    let data = try Data(contentsOf: #require(Self.folder).appending(path: file))
    let groups = try JSONDecoder().decode([SuiteGroup].self, from: data)
    for group in groups {
      for test in group.tests {
        let found = try Self.holds(group.schema, test.data)
        #expect(found == test.valid, "\(group.description): \(test.description)")
      }
    }
    #expect(groups.reduce(0) { $0 + $1.tests.count } == count)
  }

  private static func matches(_ pattern: String, _ text: String) throws -> Bool {
    let bytes = Array(text.utf8)
    return try ECMAPattern(pattern).matches(bytes.span)
  }

  /// The keywords that these files use, no more.
  private static func holds(_ schema: SuiteValue, _ value: SuiteValue) throws -> Bool {
    if case .bool(let always) = schema { return always }
    for (keyword, argument) in try #require(schema.members) {
      switch (keyword, argument, value) {
      case ("$schema", _, _), ("additionalProperties", _, _): continue
      case ("type", .string(let type), _):
        if type != typeName(value), (type, typeName(value)) != ("number", "integer") { return false }
      case ("maximum", .integer(let most), .integer(let number)):
        if number > most { return false }
      case ("pattern", .string(let pattern), .string(let text)):
        if try !matches(pattern, text) { return false }
      case ("patternProperties", .object(let rules), .object(let members)):
        for (name, member) in members {
          let known = try rules.filter { try matches($0.key, name) }
          for rule in known.values where try !holds(rule, member) { return false }
          if known.isEmpty, schema.members?["additionalProperties"] == .bool(false) { return false }
        }
      case ("maximum", _, _), ("pattern", _, _), ("patternProperties", _, _): continue
      default: Issue.record("unknown keyword \(keyword)")
      }
    }
    return true
  }

  private static func typeName(_ value: SuiteValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
