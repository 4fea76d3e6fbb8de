import Quantities
import Testing

@testable import PlanJSON

struct JSONWriterTests {
  private func write(_ style: JSONWriter.Style = .readable, _ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(style: style)
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// An object with one member.
  private func member(_ body: (inout JSONWriter) -> Void) -> String {
    write { json in
      json.beginObject()
      body(&json)
      json.endObject()
    }
  }

  @Test(arguments: [
    ("", "\"\""), ("宁波市", "\"宁波市\""), ("a\"b", "\"a\\\"b\""), ("a\\b", "\"a\\\\b\""), ("a/b", "\"a/b\""),
    ("a\nb", "\"a\\nb\""), ("a\tb", "\"a\\tb\""), ("a\rb", "\"a\\rb\""), ("\u{8}\u{C}", "\"\\b\\f\""),
    ("\u{0}\u{1}\u{1F}", "\"\\u0000\\u0001\\u001f\""), ("\u{B}", "\"\\u000b\""), ("\u{7F}", "\"\u{7F}\""),
    ("\u{2028}😀", "\"\u{2028}😀\""), ("中\"文\\", "\"中\\\"文\\\\\""),
  ])
  func stringsEscapeWhatTheStandardAsksFor(text: String, expected: String) {
    #expect(write { $0.string(text) } == expected)
  }

  @Test func scalars() {
    #expect(write { $0.null() } == "null")
    #expect(write { $0.integer(-12) } == "-12")
    #expect(write { $0.number("85.8") } == "85.8")
    #expect(member { $0.member(.name, String?.none) } == "{\"name\": null}")
    #expect(member { $0.member(.name, "x") } == "{\"name\": \"x\"}")
    #expect(member { $0.member(.number, Int?.none) } == "{\"number\": null}")
    #expect(member { $0.member(.number, 7) } == "{\"number\": 7}")
    #expect(write { $0.lineEnd() } == "\n")
  }

  @Test(arguments: ["0", "7", "1200", "858000", "84.3", "0.05", "-3.5", "-40", "9223372036854775807"])
  func decimalsAreAsTheirDescription(digits: String) throws {
    let value = try #require(ExactDecimal(digits))
    #expect(value.description == digits)
    var json = JSONWriter(style: .compact)
    json.decimal(value)
    #expect(String(decoding: json.bytes, as: UTF8.self) == digits)
  }

  private func sample(_ json: inout JSONWriter) {
    json.beginObject(broken: true)
    json.key(.name)
    json.string("甲")
    json.key(.lines)
    json.beginArray()
    json.beginArray()
    json.integer(1)
    json.integer(2)
    json.endArray()
    json.endArray()
    json.key(.regions)
    json.beginArray(broken: true)
    json.beginObject()
    json.key(.name)
    json.string("乙")
    json.key(.code)
    json.null()
    json.endObject()
    json.integer(3)
    json.endArray()
    json.key(.columns)
    json.beginArray(broken: true)
    json.endArray()
    json.key(.document)
    json.beginObject(broken: true)
    json.endObject()
    json.endObject()
  }

  @Test func theReadableLayout() {
    #expect(
      write(.readable, sample) == """
        {
          "name": "甲",
          "lines": [[1, 2]],
          "regions": [
            {"name": "乙", "code": null},
            3
          ],
          "columns": [],
          "document": {}
        }
        """)
  }

  @Test func theCompactLayout() {
    #expect(
      write(.compact, sample)
        == #"{"name":"甲","lines":[[1,2]],"regions":[{"name":"乙","code":null},3],"columns":[],"document":{}}"#)
  }

  @Test func whatIsHandedOverIsForgottenAndTheGrammarKept() {
    var json = JSONWriter(style: .compact)
    var chunks: [[UInt8]] = []
    json.beginArray()
    json.integer(1)
    json.hand { chunks.append($0) }
    #expect(json.bytes.isEmpty)
    json.integer(2)
    json.endArray()
    json.hand { chunks.append($0) }
    json.hand { chunks.append($0) }
    #expect(chunks == [Array("[1".utf8), Array(",2]".utf8), []])
  }

  @Test func closingMoreThanWasOpenedWritesNothing() {
    #expect(
      write {
        $0.beginArray()
        $0.endArray()
        $0.endArray()
        $0.endObject()
      } == "[]")
  }
}
