import SchemaValidation
import Testing

@testable import PlanJSON

struct ObjectReaderTests {
  /// The members that are asked for, in this order, and the first name that is left.
  @Test(
    arguments: [
      (#"{"id": 1, "name": 2, "note": 3}"#, [JSONKey.id, .name, .note], ["1", "2", "3"], nil),
      (#"{"note": 3, "name": 2, "id": 1}"#, [.id, .name, .note], ["1", "2", "3"], nil),
      (#"{"name": 2, "id": 1, "note": 3}"#, [.id, .name, .note], ["1", "2", "3"], nil),
      (#"{"id": 1, "note": 3}"#, [.id, .name, .note], ["1", nil, "3"], nil),
      (#"{"id": 1, "ids": 4, "note": 3}"#, [.id, .name, .note], ["1", nil, "3"], "ids"),
      (#"{"id": 1, "id": 4}"#, [.id, .name], ["1", nil], "id"),
      (#"{"i\u0064": 1}"#, [.id], ["1"], nil),
      (#"{}"#, [.id], [nil], nil),
      (#"{"": 1}"#, [.id], [nil], ""),
    ] as [(String, [JSONKey], [String?], String?)])
  func findsMembersInAnyOrder(json: String, keys: [JSONKey], values: [String?], stray: String?) throws {
    let text = try JSONText(Array(json.utf8))
    var reader = ObjectReader(JSONText.root, in: text)
    let found = keys.map { key in
      reader.member(key, in: text).map {
        String(decoding: text.bytes[text.sourceRange(of: $0)], as: UTF8.self)
      }
    }
    #expect(found == values)
    #expect(reader.stray(in: text).flatMap { text.text(of: $0) } == stray)
  }
}
