import PlanModel
import Quantities
import Testing

@testable import PlanDiff

struct MeasureStatementTests {
  private func project(_ name: String, _ counted: [(String, Int, String)]) -> Project {
    Project(
      id: "2023-1", number: 1, name: name,
      measures: counted.enumerated().map { place, item in
        Measure(
          id: "2023-1/\(place + 1)", origin: .prose, subject: item.0,
          target: .amount(Sample.amount(item.1, item.2)))
      })
  }

  @Test func aClauseOfItsOwnIsTheStatement() {
    let project = project("新增托位600个，新建幼儿园50所；改造校舍3万平方米", [("托位", 600, "个"), ("幼儿园", 50, "所")])
    #expect(project.measures.map { MeasureStatement.of($0, in: project) } == ["新增托位600个", "新建幼儿园50所"])
  }

  @Test func aCommaOfListsDividesOnlyWhereAnotherAmountStands() {
    let two = project("城镇新增就业25人、新增100个就业社区", [("就业", 25, "人"), ("就业社区", 100, "个")])
    #expect(MeasureStatement.of(two.measures[0], in: two) == "城镇新增就业25人")
    #expect(MeasureStatement.of(two.measures[1], in: two) == "新增100个就业社区")
    let one = project("新辟地铁接驳、社区、城乡公交线路90条，设站点5个", [("地铁接驳、社区、城乡公交线路", 90, "条"), ("站点", 5, "个")])
    #expect(MeasureStatement.of(one.measures[0], in: one) == "新辟地铁接驳、社区、城乡公交线路90条")
  }

  @Test func theNameOfARowIsItsStatement() {
    var project = project("新增托位600个", [("托位", 600, "个")])
    project.measures[0].name = "普惠托位"
    #expect(MeasureStatement.of(project.measures[0], in: project) == "普惠托位")
    #expect(MeasureStatement.of(nil, in: project) == "新增托位600个")
  }

  @Test func whatIsCountedStandsForAStatementThatDoesNotNameIt() {
    let project = project("新增床位600张，改造病房", [("护理床位", 600, "张")])
    #expect(MeasureStatement.of(project.measures[0], in: project) == "护理床位")
  }
}
