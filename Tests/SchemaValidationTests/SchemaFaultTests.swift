import SchemaValidation
import Testing

struct SchemaFaultTests {
  @Test(
    arguments: [
      ("[]", "1:1  a schema is an object or a boolean"),
      (#"{"type": "strnig"}"#, "1:10 /type “type” must be the name of a type or an array of them"),
      (#"{"items": [{}]}"#, "1:11 /items “items” must be a schema"),
      (#"{"minLength": -1}"#, "1:15 /minLength “minLength” must be a whole number of 0 or more"),
      (#"{"minLength": 1.5}"#, "1:15 /minLength “minLength” must be a whole number of 0 or more"),
      (#"{"allOf": []}"#, "1:11 /allOf “allOf” must be an array of schemas with one at least"),
      (#"{"required": ["a", 1]}"#, "1:20 /required/1 “required” must be an array of strings"),
      (#"{"properties": []}"#, "1:16 /properties “properties” must be an object"),
      (#"{"properties": {"a": 1}}"#, "1:22 /properties/a “properties” must be a schema"),
      (#"{"multipleOf": 0}"#, "1:16 /multipleOf “multipleOf” must be a number above 0"),
      (#"{"uniqueItems": "yes"}"#, "1:17 /uniqueItems “uniqueItems” must be true or false"),
      (##"{"$ref": "#/$defs/a"}"##, "1:10 /$ref the reference “#/$defs/a” names a place that its document"),
      (##"{"$ref": "#a"}"##, "1:10 /$ref the reference “#a” names a place that its document does not have"),
      (
        #"{"$ref": "other.json"}"#,
        "1:10 /$ref the reference “other.json” names a document that was not given"
      ),
      (
        #"{"$schema": "http://json-schema.org/draft-07/schema#"}"#,
        "1:1  “http://json-schema.org/draft-07/schema#” is not JSON Schema 2020-12"
      ),
      (#"{"$defs": {"a": {"$id": "x"}, "b": {"$id": "x"}}}"#, "1:"),
      (#"{"$ref": 1}"#, "1:10 /$ref “$ref” must be a string"),
      (#"{"pattern": "("}"#, "1:13 /pattern "),
      (#"{"multipleOf": 123456789012345678901}"#, "1:16 /multipleOf “multipleOf” with more than 19 digits"),
    ])
  func saysWhereAndWhat(schema: String, sentence: String) throws {
    let fault = try #require(throws: SchemaFault.self) { try JSONSchema(json(schema)) }
    let found =
      "\(fault.position.line):\(fault.position.column) \(fault.pointer.text) \(fault.message(in: .english))"
    #expect(found.hasPrefix(sentence), "\(found)")
    #expect(fault.message(in: .chinese) != fault.message(in: .english))
  }

  @Test func aReferenceFindsADocumentOfTheLibrary() throws {
    var library = SchemaLibrary()
    library.add(
      try json(#"{"$id": "https://example.org/whole", "type": "integer"}"#), at: "numbers/whole.json")
    for reference in ["numbers/whole.json", "https://example.org/whole"] {
      let schema = try JSONSchema(json(#"{"$ref": "\#(reference)"}"#), library: library)
      #expect(schema.accepts(try json("1")))
      #expect(!schema.accepts(try json("1.5")))
    }
  }

  @Test func aSchemaIsSeenFromWhereItCameFrom() throws {
    var library = SchemaLibrary()
    library.add(try json(#"{"type": "integer"}"#), at: "schemas/whole.json")
    let schema = try JSONSchema(json(#"{"$ref": "whole.json"}"#), uri: "schemas/a.json", library: library)
    #expect(!schema.accepts(try json("\"x\"")))
  }
}
