import Gazetteer
import Testing

struct ColumnRoleTests {
  @Test func rawValuesAreThoseOfTheDataset() {
    #expect(
      ColumnRole.allCases.map(\.rawValue) == [
        "number", "category", "name", "content", "target", "unit", "total", "leader", "lead", "contact",
        "cooperating",
        "deadline", "schedule", "progress", "rate", "note", "region", "regionGroup", "quantityGroup", "other",
      ])
  }
}
