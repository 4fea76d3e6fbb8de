import Gazetteer
import Testing

@testable import TableReading

struct ColumnMakingTests {
  @Test func aRegionHasAName() {
    #expect(ColumnMaking.column(header: "", role: .region, groups: ["各地"]).role == .other)
    #expect(ColumnMaking.column(header: "海曙区", role: .region, groups: []).role == .region)
  }

  @Test func unitsBehindHeadsAreTheirs() {
    let column = ColumnMaking.column(header: "海曙区（个）", role: .region, groups: [])
    #expect(column == Column(role: .region, header: "海曙区", unit: "个"))
  }
}
