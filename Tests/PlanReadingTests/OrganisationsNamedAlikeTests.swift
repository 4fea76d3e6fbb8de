import PlanModel
import Testing

@testable import PlanReading

struct OrganisationsNamedAlikeTests {
  private func findings(_ leads: [[String]]) -> [String] {
    let projects = leads.enumerated().map { index, lead in
      var project = Made.project("p\(index)", number: index + 1, line: index + 1)
      project.lead = lead
      return project
    }
    return OrganisationsNamedAlike.findings(in: Made.plan(projects)).map(Samples.describe)
  }

  @Test func twoNamesOfAnOfficeAreNotedOnce() {
    let found = findings([["市人社局"], ["市人力资源和社会保障局", "市教育局"], ["市人力资源和社会保障局"]])
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("organisation-two-names p1"))
    #expect(found[0].hasSuffix("“市人力资源和社会保障局” is the same organisation as “市人社局”."))
  }

  @Test(arguments: [
    [["市人社局"], ["市人社局"]], [["市教育局"], ["区教育局"]], [["市卫生健康委员会（市老龄办）"], ["市卫生健康委员会"]], [],
  ])
  func oneNameIsFine(leads: [[String]]) { #expect(findings(leads).isEmpty) }
}
