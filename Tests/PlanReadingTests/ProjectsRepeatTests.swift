import PlanModel
import Testing

@testable import PlanReading

struct ProjectsRepeatTests {
  private func findings(_ names: [String]) -> [String] {
    let projects = names.enumerated().map { index, name in
      var project = Made.project("p\(index)", number: index + 1, line: index + 1)
      project.name = name
      return project
    }
    return ProjectsRepeat.findings(in: Made.plan(projects)).map(Samples.describe)
  }

  @Test func aNameThatComesBackIsReported() {
    #expect(findings(["新增学位", "新建公园", "新增学位"]) == ["project-repeated p2 · name 3: The name is that of p0."])
    #expect(findings(["新增学位", "新增学位", "新增学位"]).count == 2)
  }

  @Test(arguments: [[], ["新增学位"], ["新增学位", "新增学位500个"], ["", ""]])
  func namesThatDiffer(names: [String]) { #expect(findings(names).isEmpty) }
}
