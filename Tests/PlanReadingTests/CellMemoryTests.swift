import Gazetteer
import PlanModel
import Quantities
import Testing

@testable import PlanReading

struct CellMemoryTests {
  private func memory() -> CellMemory {
    CellMemory(schedules: SchedulePlan(periods: PeriodReader(), prose: Samples.prose, year: 2023))
  }

  @Test func aTextIsReadAlikeEveryTime() {
    var memory = memory()
    for _ in 0..<2 {
      #expect(memory.organisations(in: "市教育局、市民政局") == ["市教育局", "市民政局"])
      #expect(memory.organisations(in: "市教育局") == ["市教育局"])
      #expect(memory.people(in: "陈建国、王芳") == PersonNames.split("陈建国、王芳"))
      #expect(memory.steps(in: "6月底前开工；12月底前完成。").map(\.text) == ["6月底前开工；", "12月底前完成。"])
    }
  }

  @Test func columnsDoNotMixUp() {
    var memory = memory()
    #expect(memory.people(in: "王芳").names == ["王芳"])
    #expect(memory.steps(in: "王芳").map(\.text) == ["王芳"])
    #expect(memory.organisations(in: "") == [])
  }
}
