import Testing

@testable import SchemaValidation

/// A text from a literal.
func json(_ text: String) throws -> JSONText { try JSONText(Array(text.utf8)) }

struct JSONTextTests {
  @Test func everyKindOfValueKeepsItsPlaceAndItsContent() throws {
    let text = try json(#" {"a": [null, true, false, 12, -1.5e3, "文\n", ""], "b": {}} "#)
    #expect(text.kind(of: 0) == .object)
    #expect(text.count(of: 0) == 2)
    #expect(text.members(of: 0).map { text.text(of: $0) } == ["a", "b"])
    let array = try #require(text.member("a", of: 0))
    let items = text.items(of: array)
    #expect(
      items.map { text.kind(of: $0) } == [.null, .true, .false, .integer, .decimal, .escapedText, .text])
    #expect(text.text(of: items[5]) == "文\n")
    #expect(text.text(of: items[6])?.isEmpty == true)
    #expect(text.text(of: items[3]) == nil)
    #expect(items.map { text.offset(of: $0) } == [8, 14, 20, 27, 31, 39, 48])
    #expect(
      items.map { String(decoding: text.bytes[text.sourceRange(of: $0)], as: UTF8.self) }
        == ["null", "true", "false", "12", "-1.5e3", #""文\n""#, #""""#])
    let object = try #require(text.member("b", of: 0))
    #expect(text.count(of: object) == 0)
    #expect(text.after(0) == text.after(object))
  }

  @Test(
    arguments: [
      (#"[{"a": "]\"}"}, 1]"#, 1, #"{"a": "]\"}"}"#), ("[[[]], []]", 1, "[[]]"), ("[[[]], []]", 2, "[]"),
      (#"["\\", 2]"#, 1, #""\\""#), (#"{"k":{"k":[1,{}]}}"#, 2, #"{"k":[1,{}]}"#),
    ])
  func sourceRangesEndWhereTheirValuesDo(source: String, node: Int, value: String) throws {
    let text = try json(source)
    #expect(String(decoding: text.bytes[text.sourceRange(of: node)], as: UTF8.self) == value)
  }

  @Test(
    arguments: [
      (#""\" \\ \/ \b\f\n\r\t""#, "\" \\ / \u{8}\u{C}\n\r\t"), (#""\u6c11\u751F""#, "民生"),
      (#""\ud83D\udc32x""#, "🐲x"), (#""\u0000""#, "\0"),
    ])
  func escapesAreUndone(source: String, content: String) throws {
    #expect(try json(source).text(of: 0) == content)
  }

  @Test func namesThatStandTwiceAreKnownInSmallObjectsAndLarge() throws {
    #expect(try json(#"{"a":1,"b":2,"c":{"a":3}}"#).repeatedNames == [])
    #expect(try json(#"{"a":1,"b":2,"a":3,"a":{"a":4}}"#).repeatedNames == [5, 7])
    #expect(try json(#"{"a":1,"\u0061":2}"#).repeatedNames == [3])
    let names = (0..<100).map { #""k\#($0)":0"# } + [#""k7":1"#, #""k\u0038":1"#]
    #expect(try json("{" + names.joined(separator: ",") + "}").repeatedNames == [201, 203])
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    #expect(try json("\u{FEFF}[1]").count(of: 0) == 1)
  }

  @Test func depthIsLimited() throws {
    let limits = JSONLimits(depth: 3)
    #expect(throws: Never.self) { try JSONText(Array("[[[1]]]".utf8), limits: limits) }
    #expect(throws: JSONFault.self) { try JSONText(Array("[[[[1]]]]".utf8), limits: limits) }
    #expect(JSONLimits(depth: 1_000_000).depth == 1_000)
  }
}
