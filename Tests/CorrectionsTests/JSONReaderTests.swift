import Testing

@testable import Corrections

struct JSONReaderTests {
  @Test func readsEveryKindOfValueWithItsPlace() throws {
    let value = try JSONReader.read(Array(#" {"a": [1, -2.5e3, true, null, "x"], "b": {}}"#.utf8))
    #expect(value.offset == 1)
    guard case .object(let members) = value.content else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.name) == ["a", "b"])
    #expect(members.map(\.offset) == [2, 37])
    guard case .array(let values) = members[0].value.content else {
      Issue.record("no array")
      return
    }
    #expect(values.map(\.content) == [.number("1"), .number("-2.5e3"), .bool(true), .null, .string("x")])
    #expect(values.map(\.offset) == [8, 11, 19, 25, 31])
    #expect(members[1].value.content == .object([]))
  }

  @Test(arguments: [
    (#""\u5e02\n\"\\\/""#, "市\n\"\\/"), (#""\ud83d\ude00""#, "😀"), (#""市""#, "市"), (#""""#, ""),
    ("\u{FEFF}\"a\"", "a"),
  ])
  func readsTexts(json: String, text: String) throws {
    #expect(try JSONReader.read(Array(json.utf8)).content == .string(text))
  }

  @Test(arguments: [
    ("", 0, "a value"), ("{", 1, "a name in quotation marks"), ("{,}", 1, "a name in quotation marks"),
    ("[1,]", 3, "a value"), ("[1 2]", 3, "a comma or ]"), (#"{"a" 1}"#, 5, "a colon"),
    (#"{"a":1 "b":2}"#, 7, "a comma or }"), ("01", 1, "the end of the file"), ("-", 1, "a digit"),
    ("1.", 2, "a digit"), ("1e", 2, "a digit"), ("nul", 0, "a value"), ("// a\n1", 0, "a value"),
    ("\"a", 2, "a quotation mark at the end of a text"), ("\"a\nb\"", 2, "no control character in a text"),
    (#""\x""#, 1, "an escape of JSON"), (#""\u12G4""#, 5, "four hexadecimal digits"),
    (#""\ud83d""#, 3, "two halves of a surrogate pair"),
    (#""\ude00\ud83d""#, 3, "two halves of a surrogate pair"),
    (#"{"a":1,"a":2}"#, 7, "each name once in an object; “a” stands twice"),
    ("{} {}", 3, "the end of the file"),
  ])
  func refusesWithThePlace(json: String, offset: Int, expected: String) throws {
    let fault = try #require(throws: JSONReader.Fault.self) { try JSONReader.read(Array(json.utf8)) }
    #expect(fault.offset == offset)
    #expect(fault.expected == expected)
  }

  @Test func refusesWhatIsNoUTF8() {
    let fault = #expect(throws: JSONReader.Fault.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
    #expect(fault?.expected == "UTF-8 text")
  }

  @Test func nestingIsBounded() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(throws: Never.self) { try JSONReader.read(nested(JSONReader.deepest)) }
    let fault = #expect(throws: JSONReader.Fault.self) { try JSONReader.read(nested(JSONReader.deepest + 1)) }
    #expect(fault?.offset == JSONReader.deepest)
    #expect(throws: JSONReader.Fault.self) { try JSONReader.read(nested(100_000)) }
  }

  /// Every prefix of a text is a fault, and none is a trap.
  @Test func cutTextsAreFaults() {
    let text = Array(#"{"a": ["x\u00e9", 1.5e-3, {"b": null}], "市": "\ud83d\ude00"}"#.utf8)
    for end in 0..<text.count {
      #expect(throws: JSONReader.Fault.self) { try JSONReader.read(Array(text[..<end])) }
    }
  }
}
