import Testing

@testable import PlanJSON

struct JSONKeyTests {
  @Test(arguments: [
    (JSONKey.name, "name"), (.schemaVersion, "schemaVersion"), (.sha256, "sha256"),
    (.allocations, "allocations"),
    (.unassigned, "unassigned"),
  ])
  func aKeyIsQuotedOnce(key: JSONKey, name: String) {
    #expect(key.tight == Array("\"\(name)\":".utf8))
    #expect(key.spaced == Array("\"\(name)\": ".utf8))
  }
}
