import Testing

@testable import SchemaValidation

/// Everything that is wrong with a text, a line each: place, pointer, code, sentence.
func violations(
  _ schema: String, _ text: String, _ language: ValidationLanguage = .english
) throws -> [String] {
  try JSONSchema(json(schema)).violations(in: json(text)).violations.map {
    "\($0.position.line):\($0.position.column) \($0.instance.text) [\($0.code)] \($0.message(in: language))"
  }
}

struct ViolationTests {
  @Test(
    arguments: [
      (#"{"type":"string"}"#, "1", ["1:1  [type] expected string, found 1"]),
      (#"{"type":["integer","null"]}"#, "1.5", ["1:1  [type] expected null or integer, found 1.5"]),
      (#"{"const":{"a":1}}"#, "[]", ["1:1  [const] expected an object of 1 property, found an empty array"]),
      (
        #"{"enum":["新建","续建",3]}"#, #""续 建""#,
        [#"1:1  [enum] expected "新建", "续建" or 3, found "续 建"; did you mean "续建"?"#]
      ),
      (#"{"enum":["alpha"]}"#, #""beta""#, [#"1:1  [enum] expected "alpha", found "beta""#]),
      (#"{"minimum":0}"#, "-0.1", ["1:1  [bound] expected at least 0, found -0.1"]),
      (#"{"maximum":1e2}"#, "101", ["1:1  [bound] expected at most 1e2, found 101"]),
      (#"{"exclusiveMinimum":0}"#, "0", ["1:1  [bound] expected more than 0, found 0"]),
      (#"{"exclusiveMaximum":0}"#, "0.0", ["1:1  [bound] expected less than 0, found 0.0"]),
      (#"{"multipleOf":0.01}"#, "0.005", ["1:1  [multiple] expected a multiple of 0.01, found 0.005"]),
      (#"{"minLength":2}"#, #""民""#, ["1:1  [length] expected at least 2 characters, found 1"]),
      (#"{"maxLength":1}"#, #""民生""#, ["1:1  [length] expected at most 1 character, found 2"]),
      (#"{"pattern":"^\\d+$"}"#, #""十""#, [#"1:1  [pattern] "十" does not match the pattern ^\d+$"#]),
      (#"{"minItems":1}"#, "[]", ["1:1  [item-count] expected at least 1 item, found 0"]),
      (#"{"maxItems":1}"#, "[1,2]", ["1:1  [item-count] expected at most 1 item, found 2"]),
      (
        #"{"uniqueItems":true}"#, "[1,2,1.0]",
        ["1:1  [repeated-item] item 2 is the same as item 0: 1.0; each may stand once"]
      ),
      (#"{"contains":{"const":1}}"#, "[2]", ["1:1  [contains] expected at least 1 fitting item, found 0"]),
      (
        #"{"contains":{"const":1},"maxContains":1}"#, "[1,1]",
        ["1:1  [contains] expected at most 1 fitting item, found 2"]
      ),
      (
        #"{"prefixItems":[{"type":"null"}],"items":false}"#, "[1,2]",
        ["1:2 /0 [type] expected null, found 1", "1:4 /1 [unexpected-item] item 1 is one too many: 2"]
      ),
      (#"{"required":["a","b"]}"#, #"{"b":1}"#, ["1:1  [missing-property] “a” is missing"]),
      (#"{"minProperties":2}"#, "{}", ["1:1  [property-count] expected at least 2 properties, found 0"]),
      (
        #"{"maxProperties":0}"#, #"{"a":1}"#, ["1:1  [property-count] expected at most 0 properties, found 1"]
      ),
      (
        #"{"propertyNames":{"maxLength":1}}"#, #"{"ab":1}"#,
        ["1:2 /ab [length] expected at most 1 character, found 2"]
      ),
      (
        #"{"dependentRequired":{"a":["b"]}}"#, #"{"a":1}"#,
        ["1:1  [dependency] “b” is missing; it is needed where “a” stands"]
      ),
      (#"{"not":{"type":"null"}}"#, "null", ["1:1  [not] null is one of the values that may not stand here"]),
      ("false", "{}", ["1:1  [forbidden] nothing may stand here"]),
      (#"{"properties":{"a":false}}"#, #"{"a":1}"#, ["1:6 /a [forbidden] nothing may stand here"]),
      (
        #"{"properties":{"a":{}},"unevaluatedProperties":false}"#, #"{"a":1,"b":2}"#,
        ["1:8 /b [unexpected-property] “b” is not known here"]
      ),
      (
        #"{"prefixItems":[true],"unevaluatedItems":false}"#, "[1,2]",
        ["1:4 /1 [unexpected-item] item 1 is one too many: 2"]
      ),
      (
        #"{"if":{"type":"array"},"then":{"minItems":1},"else":{"type":"null"}}"#, "[]",
        ["1:1  [item-count] expected at least 1 item, found 0"]
      ),
      ("true", #"{"a":1,"a":2}"#, ["1:8 /a [repeated-name] “a” stands twice in this object; keep one"]),
      (
        ##"{"$ref":"#"}"##, "1",
        ["1:1  [endless-reference] the schema refers to itself here without end; correct the schema"]
      ),
    ])
  func everyFaultHasItsSentence(schema: String, text: String, expected: [String]) throws {
    #expect(try violations(schema, text) == expected)
    let chinese = try violations(schema, text, .chinese)
    #expect(chinese.count == expected.count)
    #expect(chinese != expected)
  }

  @Test(
    arguments: [
      (#"{"type":["integer","array"]}"#, "{}", "1:1  [type] 应为数组或整数，实为空对象"),
      (#"{"enum":["新建","续建"]}"#, #""续 建""#, #"1:1  [enum] 应为"新建"或"续建"，实为"续 建"；是否为"续建"？"#),
      (#"{"minItems":3}"#, "[1]", "1:1  [item-count] 应不少于3项，实为1项"),
      (#"{"required":["name"]}"#, "{}", "1:1  [missing-property] 缺少“name”"),
      (#"{"minimum":0}"#, "-1", "1:1  [bound] 应不少于0，实为-1"),
    ])
  func chineseSentencesAreWhole(schema: String, text: String, expected: String) throws {
    #expect(try violations(schema, text, .chinese) == [expected])
  }

  @Test func allFaultsAreFoundInTheOrderOfTheText() throws {
    let schema = """
      {"type":"array","items":{"type":"object","required":["name"],"additionalProperties":false,
       "properties":{"name":{"type":"string"},"value":{"minimum":0}}}}
      """
    let text = """
      [{"value": -1},
       {"name": 1, "value": -2},
       {"name": "a", "valeu": 3}, 4]
      """
    #expect(
      try violations(schema, text) == [
        "1:2 /0 [missing-property] “name” is missing", "1:12 /0/value [bound] expected at least 0, found -1",
        "2:11 /1/name [type] expected string, found 1", "2:23 /1/value [bound] expected at least 0, found -2",
        "3:16 /2/valeu [unexpected-property] “valeu” is not known here; did you mean “value”?",
        "3:29 /3 [type] expected object, found 4",
      ])
  }

  @Test func aMissingNameAndOneNearlyTheSameAreOneMistake() throws {
    let schema =
      #"{"required":["name","unit"],"properties":{"name":{},"unit":{}},"additionalProperties":false}"#
    #expect(
      try violations(schema, #"{"nmae":1,"uint":2}"#) == [
        "1:2 /nmae [misnamed-property] “nmae” is not known here and “name” is missing; rename it",
        "1:11 /uint [misnamed-property] “uint” is not known here and “unit” is missing; rename it",
      ])
    #expect(
      try violations(schema, #"{"地址":1,"unit":2}"#) == [
        "1:1  [missing-property] “name” is missing", "1:2 /地址 [unexpected-property] “地址” is not known here",
      ])
  }

  @Test func theKeywordIsPlaced() throws {
    let schema = try JSONSchema(
      json(##"{"$ref":"#/$defs/a~1b","$defs":{"a/b":{"items":{"minimum":3}}}}"##), uri: "s.json")
    let found = schema.violations(in: try json("[5, 1]")).violations
    #expect(found.map(\.keyword.text) == ["s.json#/$defs/a~1b/items/minimum"])
    #expect(found.map(\.range) == [4..<5])
  }

  @Test func noMoreThanTheLimitAreListed() throws {
    let schema = try JSONSchema(json(#"{"items":{"type":"null"}}"#))
    let text = try json("[" + Array(repeating: "1", count: 50).joined(separator: ",") + "]")
    let list = schema.violations(in: text, limit: 10)
    #expect(list.violations.count == 10)
    #expect(list.isCut)
    #expect(schema.violations(in: text, limit: 50).isCut == false)
  }

  /// A mistake elsewhere does not make the names beside it unexpected.
  @Test func oneMistakeInAComposedSchemaIsOneFault() throws {
    let schema = """
      {"allOf":[{"properties":{"a":{"type":"string"},"b":true}}],"unevaluatedProperties":false}
      """
    #expect(try violations(schema, #"{"a":1,"b":2}"#) == ["1:6 /a [type] expected string, found 1"])
    #expect(
      try violations(schema, #"{"a":"","c":2}"#) == ["1:9 /c [unexpected-property] “c” is not known here"])
  }
}
