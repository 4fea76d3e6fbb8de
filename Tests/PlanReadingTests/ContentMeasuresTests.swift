import PlanModel
import TableReading
import Testing

@testable import PlanReading

struct ContentMeasuresTests {
  private func measures(_ table: String) throws -> [String] {
    try Samples.plan(table).projects.flatMap(\.measures).map { Samples.describe($0) }
  }

  @Test func amountsThatOnlyTheContentStatesAreMeasures() throws {
    let found = try measures("序号¦项目名称¦主要内容¦责任单位\n1¦一老一小¦新增托位500个，改造养老中心6处。¦市民政局\n")
    #expect(found.count == 2)
    #expect(found.first?.contains("500个") == true)
    #expect(found.last?.contains("6处") == true)
  }

  @Test func whereTheNameOrATargetStatesThemTheContentAddsNone() throws {
    let named = try measures("序号¦项目名称¦主要内容¦责任单位\n1¦新增托位500个¦改造养老中心6处。¦市民政局\n")
    #expect(named.count == 1)
    let target = try measures("序号¦项目名称¦主要内容¦目标任务¦责任单位\n1¦一老一小¦改造养老中心6处。¦500个¦市民政局\n")
    #expect(target.count == 1)
  }
}
