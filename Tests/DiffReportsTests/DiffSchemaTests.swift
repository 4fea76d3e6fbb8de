import DiffReports
import Foundation
import PlanDiff
import SchemaValidation
import TestSupport
import Testing

/// What is written follows the schemas, and the schemas ask for just that.
struct DiffSchemaTests {
  static func schema(_ name: String) throws -> JSONSchema {
    var library = SchemaLibrary()
    library.add(try text("diff"), at: "diff.schema.json")
    return try JSONSchema(text(name), uri: "\(name).schema.json", library: library)
  }

  private static func text(_ name: String) throws -> JSONText {
    try JSONText(Repository.bytes(Repository.root.appending(path: "Schemas/\(name).schema.json")))
  }

  private static func faults(_ bytes: [UInt8], _ name: String = "diff") throws -> [String] {
    try schema(name).violations(in: JSONText(bytes)).violations.map { "\($0.instance.text) \($0.code)" }
  }

  @Test func theRealPairFollowsTheSchema() throws {
    #expect(try Self.faults(JSONDiffTests.writer.bytes(DiffSamples.real())) == [])
  }

  @Test func aComparisonWithEveryMemberFollowsTheSchema() throws {
    #expect(try Self.faults(JSONDiffTests.writer.bytes(HandMade.report())) == [])
    #expect(try Self.faults(JSONDiffTests.writer.bytes(HandMade.report(old: nil))) == [])
  }

  @Test(arguments: DiffSamples.neighbours)
  func comparisonsOfTheCorpusFollowTheSchema(names: DiffSamples.Names) throws {
    #expect(try Self.faults(JSONDiffTests.writer.bytes(names.report())) == [])
  }

  @Test(arguments: 0..<12)
  func generatedComparisonsFollowTheSchema(seed: Int) throws {
    #expect(try Self.faults(JSONDiffTests.writer.bytes(DiffSamples.generated(seed: UInt64(seed)))) == [])
  }

  /// Every member is asked for, and no other is let through.
  @Test func theSchemaAsksForEveryMember() throws {
    let golden = JSONDiffTests.golden
    let document = try JSONText(Array(golden.utf8))
    var names: Set<String> = []
    for object in 0..<document.after(JSONText.root) where document.kind(of: object) == .object {
      for name in document.members(of: object) { names.insert(document.text(of: name) ?? "") }
    }
    #expect(names.count == 79)
    for name in names {
      let renamed = golden.replacing("\"\(name)\": ", with: "\"x\(name)\": ")
      #expect(!(try Self.faults(Array(renamed.utf8)).isEmpty), "\(name)")
    }
  }

  /// Every word that a comparison can have is in the schema, and the schema has no other.
  @Test(arguments: [
    ("/$defs/changeKind", MeasureChange.Kind.allCases.map(\.rawValue)),
    ("/$defs/shareState", ShareChange.State.allCases.map(\.rawValue)),
    ("/$defs/delta/properties/direction", AmountDelta.Direction.allCases.map(\.rawValue)),
    ("/$defs/pair/properties/origin", MeasurePair.Origin.allCases.map(\.rawValue)),
    (
      "/$defs/evidence/properties/fields/items/properties/field",
      FieldEvidence.Field.allCases.map(\.rawValue)
    ),
    (
      "/$defs/evidence/properties/fields/items/properties/level",
      FieldEvidence.Level.allCases.map(\.rawValue)
    ),
    ("/properties/regions/items/properties/kind", RegionCrosswalk.Group.Kind.allCases.map(\.rawValue)),
  ])
  func theSchemaHasTheWordsOfTheModel(pointer: String, words: [String]) throws {
    let text = try Self.text("diff")
    let place = try #require(JSONPointer(parsing: pointer + "/enum"))
    let node = try #require(text.node(at: place))
    #expect(text.items(of: node).map { text.text(of: $0) ?? "" } == words)
  }

  @Test func aHistoryOfWholeComparisonsFollowsItsSchema() throws {
    #expect(try Self.faults(Array(Self.history(status: "absent").utf8), "history") == [])
    let broken = try Self.faults(Array(Self.history(status: "present").utf8), "history")
    #expect(broken.contains("/threads/0/steps/0/measures item-count"))
    let inner = Self.history(status: "absent").replacing("\"onlyNew\"", with: "\"onlynew\"")
    #expect(!(try Self.faults(Array(inner.utf8), "history")).isEmpty)
  }

  static func history(status: String) -> String {
    let plan = """
      {"year": 2023, "title": null, "kind": "allocation", "jurisdiction": null, "measures": 1, "gaps": [], "path": "a.json", \
      "source": {"name": "a", "sha256": "0", "bytes": 1, "encoding": "UTF-8", "lines": 1, "pages": 1, "layout": "flow"}}
      """
    return """
      {"schemaVersion": "1.0", "kind": "history", "tool": {"name": "minsheng", "version": "1"}, \
      "plans": [\(plan), \(plan)], "comparisons": [\(JSONDiffTests.golden)], "threads": [{"id": "2024-01/1", "steps": [\
      {"year": 2023, "status": "\(status)", "measures": [], "statement": null, "target": null, "value": null, "unit": null}, \
      {"year": 2024, "status": "present", "measures": ["2024-01/1"], "statement": "新增学位", "target": "3个", \
      "value": 3, "unit": "个"}]}]}
      """
  }
}
