import Foundation
import Provenance
import Reports
import TestSupport
import Testing

struct JSONReportTests {
  private static func object(_ bytes: some Sequence<UInt8>) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private static func schema() throws -> [String: Any] {
    try object(Repository.bytes(Repository.root.appending(path: "Schemas/report.schema.json")))
  }

  /// The schema asks for just the members that are written, wherever an object is written.
  private static func check(_ value: Any, _ node: Any?, _ schema: [String: Any], _ place: String) throws {
    var node = try #require(node as? [String: Any], "\(place)")
    if let name = (node["$ref"] as? String)?.split(separator: "/").last {
      node = try #require((schema["$defs"] as? [String: Any])?[String(name)] as? [String: Any], "\(place)")
    }
    if let object = value as? [String: Any] {
      let properties = try #require(node["properties"] as? [String: Any], "\(place)")
      #expect(Set(object.keys) == Set(properties.keys), "\(place)")
      #expect(Set(object.keys) == Set(try #require(node["required"] as? [String])), "\(place)")
      #expect(node["additionalProperties"] as? Bool == false, "\(place)")
      for (key, member) in object { try check(member, properties[key], schema, place + "/" + key) }
    } else if let array = value as? [Any] {
      for item in array { try check(item, node["items"], schema, place + "/-") }
    } else if let values = node["enum"] as? [String] {
      #expect(values.contains(value as? String ?? ""), "\(place)")
    }
  }

  @Test(arguments: ReportLanguage.allCases)
  func theDocumentIsThatOfItsSchema(language: ReportLanguage) throws {
    let document = try Self.object(SampleReport.text(.json, language).utf8)
    let schema = try Self.schema()
    try Self.check(document, schema, schema, "")
    #expect(document["schemaVersion"] as? String == "1.0")
    #expect(document["language"] as? String == language.rawValue)
  }

  @Test func everyLineIsThatOfTheSchema() throws {
    let schema = try Self.schema()
    let definitions = try #require(schema["$defs"] as? [String: Any])
    let kinds = try #require((definitions["line"] as? [String: Any])?["oneOf"] as? [[String: Any]])
    var types: [String] = []
    for line in SampleReport.text(.jsonl).split(separator: "\n") {
      let object = try Self.object(line.utf8)
      let type = try #require(object["type"] as? String)
      let kind = kinds.first {
        (($0["properties"] as? [String: Any])?["type"] as? [String: Any])?["const"] as? String == type
      }
      try Self.check(object, kind, schema, type)
      types.append(type)
    }
    #expect(types == ["finding", "finding", "finding", "finding", "failure", "summary"])
  }

  /// Everything of a finding comes back.
  @Test func aFindingRoundTrips() throws {
    let line = try #require(SampleReport.text(.jsonl, .chinese).split(separator: "\n").first)
    let finding = try Self.object(line.utf8)
    let expected = SampleReport.typeFinding
    #expect(finding["message"] as? String == expected.message.chinese)
    #expect(finding["pointer"] as? String == expected.pointer)
    #expect(finding["fingerprint"] as? String == "a1b2c3")
    let place = try #require(finding["place"] as? [String: Int])
    #expect(
      place == [
        "line": 3, "column": 62, "endLine": 3, "endColumn": 69, "byteOffset": 95, "byteLength": 11,
      ])
    let bytes = Array(SampleReport.json.utf8)
    #expect(String(decoding: bytes[95..<106], as: UTF8.self) == "\"1.2万个\"")
    let excerpt = try #require(finding["excerpt"] as? [String: Any])
    #expect(excerpt["start"] as? Int == 61)
    #expect(excerpt["length"] as? Int == 7)
  }
}
