import Foundation
import Minsheng
import TestSupport
import Testing

struct SchemaCatalogueTests {
  @Test(arguments: SchemaCatalogue.allCases)
  func aSchemaIsJSONOfItsDraft(schema: SchemaCatalogue) throws {
    let object = try JSONSerialization.jsonObject(with: Data(schema.text)) as? [String: Any]
    #expect(object?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(object?["type"] as? String == "object")
  }

  @Test(arguments: SchemaCatalogue.allCases)
  func theEmbeddedSchemaIsTheFile(schema: SchemaCatalogue) throws {
    let file = Repository.root.appending(path: "Schemas/\(schema.rawValue).schema.json")
    #expect(schema.text == (try Repository.bytes(file)))
  }

  @Test func theSchemaNamesTheMembersOfADataset() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(SchemaCatalogue.dataset.text)) as? [String: Any]
    let dataset = try PlanConverter().convert(Array(PlanConverterTests.text.utf8), name: "a.txt")
    let written = try JSONSerialization.jsonObject(with: Data(dataset.json())) as? [String: Any]
    let properties = try #require(schema?["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(try #require(written).keys).union(["corrected"]))
  }
}
