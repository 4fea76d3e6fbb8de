import Gazetteer
import Testing

struct RegionRoleTests {
  @Test func rawValuesAreThoseOfTheDataset() {
    #expect(RegionRole.allCases.map(\.rawValue) == ["self", "division", "zone"])
  }
}
