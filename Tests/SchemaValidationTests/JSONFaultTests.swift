import Testing

@testable import SchemaValidation

struct JSONFaultTests {
  @Test(
    arguments: [
      ("", "1:1 the file is empty; expected a JSON value"),
      (" \n ", "2:2 the file is empty; expected a JSON value"),
      ("[1, 2", "1:1 the file ends before this is closed; its end is missing"),
      ("{\"a\": 1\n", "1:1 the file ends before this is closed; its end is missing"),
      ("[1, 2,]", "1:7 a comma must be followed by another entry, found “]”; remove the comma"),
      ("{\"a\":1,\n}", "2:1 a comma must be followed by another entry, found “}”; remove the comma"),
      ("[1 2]", "1:4 expected a comma or ] after the item, found “2”"),
      ("{\"a\" 1}", "1:6 expected a colon after the name, found “1”"),
      ("{\"a\": 1 \"b\": 2}", "1:9 expected a comma or } after the member, found “\"”"),
      ("{a: 1}", "1:2 expected a name in quotation marks, found “a”"),
      ("{'a': 1}", "1:2 texts stand in double quotation marks, not in apostrophes"),
      ("[1] x", "1:5 expected the end of the file after the value, found “x”"),
      ("// 注", "1:1 JSON has no comments; remove it"),
      ("[“a”]", "1:2 expected a value, found ““”"),
      ("[NaN]", "1:2 expected a value, found “NaN”; the words of JSON are true, false and null"),
      ("[True]", "1:2 expected a value, found “True”; the words of JSON are true, false and null"),
      ("[nullx]", "1:2 expected a value, found “nullx”; the words of JSON are true, false and null"),
      ("[01]", "1:2 a number does not begin with 0 unless a point follows; remove the zero"),
      ("[+1]", "1:2 a number is written without a plus sign; remove it"),
      ("[1.]", "1:4 expected a digit, found “]”"), ("[-]", "1:3 expected a digit, found “]”"),
      ("[1e]", "1:4 expected a digit, found “]”"), ("[.5]", "1:2 expected a value, found “.”"),
      ("[1x]", "1:3 expected a digit, found “x”"),
      ("[\"民生", "1:2 a text begins here and never ends; its closing quotation mark is missing"),
      ("[\"民\n生\"]", "1:4 a control character must be escaped inside a text (\\n, \\t, \\u00XX)"),
      ("[\"\\x\"]", "1:4 expected one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX, found “x”"),
      (
        "[\"\\ud800\"]",
        "1:3 half of a surrogate pair is no character; write both halves or the character itself"
      ),
      (
        "[\"\\udc00\"]",
        "1:3 half of a surrogate pair is no character; write both halves or the character itself"
      ),
      (
        "[\"\\ud800\\u0041\"]",
        "1:3 half of a surrogate pair is no character; write both halves or the character itself"
      ),
    ])
  func saysWhereAndWhatWasExpected(source: String, sentence: String) throws {
    let fault = try #require(throws: JSONFault.self) { try json(source) }
    #expect("\(fault.position.line):\(fault.position.column) \(fault.message(in: .english))" == sentence)
    #expect(fault.message(in: .chinese) != fault.message(in: .english))
  }

  @Test func whatIsNotUTF8IsPlaced() throws {
    let bytes: [UInt8] = Array("{\"名\": \"".utf8) + [0xC3, 0x28] + Array("\"}".utf8)
    let fault = try #require(throws: JSONFault.self) { try JSONText(bytes) }
    #expect(fault.reason == .encoding)
    #expect(fault.position == JSONPosition(line: 1, column: 8))
    #expect(fault.message(in: .chinese) == "此处不是UTF-8文本；请以UTF-8保存")
  }

  /// Every beginning of a text is refused, and none traps.
  @Test func everyBeginningOfATextIsAFault() throws {
    let whole = Array(#"{"a":[1,-2.5e+3,"文\u6c11\n",true,null,{"b":{}}]}"#.utf8)
    for count in 0..<whole.count {
      #expect(throws: JSONFault.self) { try JSONText(Array(whole.prefix(count))) }
    }
    #expect(throws: Never.self) { try JSONText(whole) }
  }
}
