import Testing

@testable import SchemaValidation

struct AlternativeViolationsTests {
  @Test(
    arguments: [
      // Alternatives of other types only: one sentence for all.
      (
        #"{"anyOf":[{"type":"string"},{"type":"null"}]}"#, "1",
        ["1:1  [type] expected string or null, found 1"]
      ),
      (
        #"{"anyOf":[{"enum":["个","条"]},{"type":"null"}]}"#, #""件""#,
        [#"1:1  [enum] expected "个", "条" or null, found "件""#]
      ),
      // The one alternative of the value's type is meant, without saying so.
      (
        #"{"oneOf":[{"type":"null"},{"type":"object","required":["a"]}]}"#, "{}",
        ["1:1  [missing-property] “a” is missing"]
      ),
      // A constant in a member says which alternative is meant.
      (
        #"""
        {"oneOf":[{"properties":{"kind":{"const":"x"},"v":{"type":"null"}}},
                  {"properties":{"kind":{"const":"y"},"v":{"type":"string","minLength":3}}}]}
        """#, #"{"kind":"y","v":"ab"}"#,
        ["1:17 /v [length] expected at least 3 characters, found 2 (in alternative 2 of 2, the nearest)"]
      ),
      // Fewer complaints are nearer.
      (
        #"{"anyOf":[{"required":["a","b","c"]},{"required":["d"]}]}"#, #"{"a":1}"#,
        ["1:1  [missing-property] “d” is missing (in alternative 2 of 2, the nearest)"]
      ),
      (
        #"{"oneOf":[{"type":"integer"},{"minimum":2}]}"#, "3",
        ["1:1  [ambiguous] 3 fits alternatives 1 and 2; it may fit only one"]
      ),
    ])
  func oneCauseIsTold(schema: String, text: String, expected: [String]) throws {
    #expect(try violations(schema, text) == expected)
  }

  @Test func alternativesInAlternativesComeDownToOneCause() throws {
    let schema = """
      {"anyOf":[{"type":"null"},{"type":"array","items":{"anyOf":[{"type":"string"},
        {"type":"object","additionalProperties":false,"properties":{"n":{"type":"integer"}}}]}}]}
      """
    #expect(
      try violations(schema, #"["a",{"n":"1"}]"#) == [#"1:11 /1/n [type] expected integer, found "1""#])
  }
}
