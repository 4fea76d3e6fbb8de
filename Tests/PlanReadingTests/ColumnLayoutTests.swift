import Gazetteer
import TableReading
import Testing

@testable import PlanReading

struct ColumnLayoutTests {
  private func layout(_ roles: [ColumnRole]) -> ColumnLayout {
    ColumnLayout(columns: roles.map { Column(role: $0, header: $0.rawValue) })
  }

  @Test func columnsAreFoundByRole() {
    let found = layout([.number, .name, .target, .region, .other, .region, .note])
    #expect(found.column(.name) == 1)
    #expect(found.column(.note) == 6)
    #expect(found.column(.lead) == nil)
    #expect(found.regions == [3, 5])
    #expect(found.others == [4])
    #expect(found.isAllocation)
    #expect(found.targetColumn == 2)
  }

  @Test func theFirstOfTwoHasTheRole() {
    let found = layout([.name, .name, .regionGroup])
    #expect(found.column(.name) == 0)
    #expect(found.others == [1, 2])
    #expect(!found.isAllocation)
  }

  @Test func theTotalStandsInForTheTarget() {
    #expect(layout([.name, .total, .region]).targetColumn == 1)
    #expect(layout([.total, .target]).targetColumn == 1)
    // Beside a target it fills no field.
    #expect(layout([.total, .target]).others == [0])
    #expect(layout([.name, .total, .region]).others.isEmpty)
    #expect(layout([.name]).targetColumn == nil)
  }

  @Test func everyColumnHasOnePlace() {
    let found = layout(ColumnRole.allCases + ColumnRole.allCases)
    let named = ColumnRole.allCases.filter {
      ![.region, .regionGroup, .other, .quantityGroup, .total].contains($0)
    }.compactMap {
      found.column($0)
    }
    #expect((named + found.regions + found.others).sorted() == Array(0..<ColumnRole.allCases.count * 2))
  }
}
