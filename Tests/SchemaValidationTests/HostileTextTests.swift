import Testing

@testable import SchemaValidation

/// Texts and schemas made to do harm: bounded work, and an answer.
struct HostileTextTests {
  private static let tree = """
    {"anyOf":[{"type":"integer"},{"type":"array","items":{"$ref":"#"}},
              {"type":"object","additionalProperties":{"$ref":"#"}}]}
    """

  @Test func depthIsRefusedBeforeItHurts() throws {
    let text = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let fault = try #require(throws: JSONFault.self) { try json(text) }
    #expect(fault.reason == .depth(256))
    #expect(fault.position == JSONPosition(line: 1, column: 257))
  }

  @Test(arguments: [("[", "]"), (#"{"a":"#, "}")])
  func whatIsAsDeepAsAllowedIsJudged(open: String, close: String) throws {
    func nested(_ leaf: String, _ depth: Int) throws -> JSONText {
      try json(String(repeating: open, count: depth) + leaf + String(repeating: close, count: depth))
    }
    let schema = try JSONSchema(json(Self.tree))
    #expect(schema.accepts(try nested("1", 255)))
    let found = schema.violations(in: try nested("true", 90)).violations
    #expect(found.map(\.instance.tokens.count) == [90])
    #expect(found.map { $0.message(in: .english) } == ["expected integer or array or object, found true"])
    #expect(schema.violations(in: try nested("true", 255)).violations.map(\.code) == ["too-deep"])
  }

  /// As many references as definitions: each is looked up, none by looking through all.
  @Test func manyReferencesIntoOneObjectAreLinear() throws {
    let count = 20_000
    let definitions = (0..<count).map { #""d\#($0)":{"const":\#($0)}"# }.joined(separator: ",")
    let references = (0..<count).map { ##""p\##($0)":{"$ref":"#/$defs/d\##($0)"}"## }.joined(separator: ",")
    let schema = try JSONSchema(json(##"{"$defs":{\##(definitions)},"properties":{\##(references)}}"##))
    #expect(schema.accepts(try json(#"{"p0":0,"p19999":19999}"#)))
    #expect(!schema.accepts(try json(#"{"p19999":0}"#)))
  }

  @Test func aSchemaThatRefersToItselfWithoutEndIsToldOnce() throws {
    let schema = try JSONSchema(
      json(
        ##"{"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/b"},"b":{"allOf":[{"$ref":"#/$defs/a"},{"$ref":"#"}]}}}"##
      )
    )
    let text = try json("[1]")
    #expect(!schema.accepts(text))
    #expect(schema.violations(in: text).violations.map(\.code) == ["endless-reference"])
  }

  /// Both alternatives look into the same member: without a bound the work doubles at every level.
  @Test func alternativesThatMultiplyAreBounded() throws {
    let schema = try JSONSchema(
      json(
        ##"{"anyOf":[{"properties":{"c":{"$ref":"#"}},"required":["x"]},"##
          + ##"{"properties":{"c":{"$ref":"#"}},"required":["y"]}]}"##))
    let text = try json(String(repeating: #"{"c":"#, count: 60) + "{}" + String(repeating: "}", count: 60))
    #expect(!schema.accepts(text))
    #expect(schema.violations(in: text).violations.map(\.code).contains("work-limit"))
  }

  /// An object of many names that nobody knows is walked once, not once a name.
  @Test func manyUnknownNamesAreLinear() throws {
    let schema = try JSONSchema(
      json(#"{"properties":{"name":{}},"required":["name"],"additionalProperties":false}"#))
    let names = (0..<20_000).map { "\"k\($0)\":1" }.joined(separator: ",")
    let found = schema.violations(in: try json("{\(names)}"), limit: 50_000).violations
    #expect(found.count == 20_001)
    #expect(found.count { $0.code == "missing-property" } == 1)
  }

  @Test func aPatternThatNeverEndsGivesUp() throws {
    let schema = try JSONSchema(json(#"{"pattern":"^(a+)+\\1$"}"#))
    let text = try json("\"" + String(repeating: "a", count: 5_000) + "b\"")
    #expect(!schema.accepts(text))
    #expect(schema.violations(in: text).violations.map(\.code) == ["pattern-limit"])
    // A `not` around it does not turn “unknown” into “yes”.
    #expect(!(try JSONSchema(json(#"{"not":{"pattern":"^(a+)+\\1$"}}"#)).accepts(text)))
  }

  @Test func manyNamesAndManyRepeatsAreLinear() throws {
    let names = (0..<100_000).map { "\"k\($0)\":1" }.joined(separator: ",")
    #expect(try json("{\(names)}").repeatedNames == [])
    let same = Array(repeating: "\"k\":1", count: 100_000).joined(separator: ",")
    let text = try json("{\(same)}")
    #expect(text.repeatedNames.count == 99_999)
    let list = try JSONSchema(json("true")).violations(in: text, limit: 1_000)
    #expect(list.violations.count == 1_000)
    #expect(list.isCut)
  }

  @Test func numbersBeyondEveryMachineAreCompared() throws {
    let schema = try JSONSchema(json(#"{"items":{"exclusiveMaximum":1e999999998,"multipleOf":0.5}}"#))
    let text = try json("[1e-999999999, 1e999999999, 0.5, \(String(repeating: "9", count: 10_000))]")
    #expect(
      schema.violations(in: text).violations.map { "\($0.instance.text) \($0.code)" } == [
        "/0 multiple", "/1 bound",
      ])
  }
}
