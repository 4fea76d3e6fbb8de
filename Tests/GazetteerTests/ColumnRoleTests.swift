import Gazetteer
import Testing

struct ColumnRoleTests {
  @Test func rawValuesAreThoseOfTheDataset() {
    #expect(
      ColumnRole.allCases.map(\.rawValue) == [
        "number", "category", "name", "target", "unit", "total", "leader", "lead", "contact", "cooperating",
        "deadline", "schedule", "note", "region", "regionGroup", "quantityGroup", "other",
      ])
  }
}
