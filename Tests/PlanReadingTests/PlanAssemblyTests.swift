import PlanModel
import Provenance
import Testing

@testable import PlanReading

struct PlanAssemblyTests {
  private func ids(_ numbers: [Int?], year: Int? = 2_023) -> [String] {
    var ids = ProjectIds()
    return numbers.map { ids.next(year: year, number: $0) }
  }

  @Test func idsAreYearAndNumber() {
    #expect(ids([1, 2, 10, 123]) == ["2023-01", "2023-02", "2023-10", "2023-123"])
    #expect(ids([1, 1, 2, 1]) == ["2023-01", "2023-01-2", "2023-02", "2023-01-3"])
    #expect(ids([nil, nil]) == ["2023-01", "2023-02"])
    #expect(ids([5, nil], year: nil) == ["unknown-05", "unknown-02"])
  }

  @Test func idsOfNumberedAndUnnumberedProjectsNeverMeet() {
    let found = ids([2, nil, 1, nil, 4, 3])
    #expect(Set(found).count == found.count)
  }

  @Test func tablesFollowEachOther() throws {
    let plan = try Samples.plan(
      "苏州市2023年实事项目清单\n序号¦项目名称¦牵头单位\n1¦新增学位¦市教育局\n序号¦项目名称¦牵头单位¦完成时限\n1¦改造公厕¦市城管局¦11月底\n")
    #expect(plan.projects.map(\.id) == ["2023-01", "2023-01-2"])
    #expect(plan.projects.map(\.name) == ["新增学位", "改造公厕"])
  }

  @Test func aRowThatWasRepairedIsReportedWithItsProject() throws {
    let plan = try Samples.plan(
      "苏州市2023年实事项目清单\n序号¦项目名称¦目标¦姑苏区¦吴中区\n1¦新增学位¦9个¦4个¦7座¦5个\n")
    let finding = try #require(plan.findings.first { $0.code == "cells-surplus" })
    #expect(finding.project == "2023-01")
    #expect(Samples.measures(plan).map { $0.hasSuffix("9个 姑苏区:4个 吴中区:5个") } == [true])
    // The cell that was taken away is furniture; nothing is left over.
    #expect(Samples.findings("text-left-over", in: plan).isEmpty)
  }

  @Test func aRowThatCannotBeReadIsLeftOverAndSaidSo() throws {
    let plan = try Samples.plan(
      "苏州市2023年实事项目清单\n序号¦项目名称¦目标¦姑苏区¦吴中区\n1¦新增学位¦9个¦4个¦5个\n2¦改造¦1个¦2个¦3个¦4个¦5个¦6个¦7个\n")
    #expect(plan.projects.map(\.id) == ["2023-01"])
    #expect(
      Samples.findings("row-unreadable", in: plan) == [
        "row-unreadable · · · 4: Expected 5 cells, found 9, and no reading fits the columns; the row was left out: 2 | 改造 | 1个 | 2个 | 3个 | 4个 | 5个 | 6个 | 7个"
      ])
    #expect(Samples.findings("text-left-over", in: plan).count == 1)
  }
}
