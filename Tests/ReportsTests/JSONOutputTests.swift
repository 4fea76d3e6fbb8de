import Foundation
import Testing

@testable import Reports

struct JSONTextTests {
  @Test func containersAreBrokenOrOnOneLine() {
    var json = JSONOutput()
    json.beginObject(broken: true)
    json.member("a", 1)
    json.key("b")
    json.beginArray()
    json.beginObject(broken: true)
    json.member("c", nil as String?)
    json.endObject()
    json.boolean(true)
    json.endArray()
    json.key("d")
    json.beginArray(broken: true)
    json.endArray()
    json.endObject()
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == "{\n  \"a\": 1,\n  \"b\": [{\n    \"c\": null\n  }, true],\n  \"d\": []\n}")
  }

  /// Every code point comes back from a parser that is not ours.
  @Test func stringsRoundTrip() throws {
    var text = String.UnicodeScalarView()
    for value in UInt32(0)...0x2FFFF { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
    var json = JSONOutput()
    json.beginArray()
    json.string(String(text))
    json.endArray()
    let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
    #expect(read?.first.map { Array($0.unicodeScalars) } == Array(text))
    #expect(!json.bytes.contains { $0 < 0x20 })
  }
}
