import Testing

@testable import SchemaValidation

struct EditDistanceTests {
  @Test(
    arguments: [
      ("name", "nmae", 1), ("unit", "units", 1), ("allocations", "alocation", 2), ("目标", "目标值", 1),
      ("Name", "name", 0), ("name", "address", nil), ("a", "b", nil), ("ab", "xy", nil),
    ])
  func nearNamesHaveADistance(one: String, other: String, distance: Int?) {
    #expect(EditDistance.between(one, other) == distance)
    #expect(EditDistance.between(other, one) == distance)
  }

  @Test func theNearestIsTheFirstOfTheEquallyNear() {
    #expect(EditDistance.nearest(to: "lead", among: ["leads", "load", "leader"]) == "leads")
    #expect(EditDistance.nearest(to: "lead", among: []) == nil)
    #expect(EditDistance.nearest(to: String(repeating: "x", count: 100), among: ["y"]) == nil)
  }
}
