import Foundation
import PlanModel
import Provenance
import Quantities
import Testing

@testable import PlanReading

struct CheckTests {
  @Test(arguments: Checks.all.map { String(describing: $0) })
  func everyCheckHasATestFile(check: String) {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    #expect(FileManager.default.fileExists(atPath: folder.appending(path: check + "Tests.swift").path))
  }

  @Test func codesOfTheChecksAreDifferent() {
    let codes = Checks.all.map { $0.rule.code.rawValue }
    #expect(Set(codes).count == codes.count)
    #expect(codes.count == 26)
  }

  @Test func anEmptyPlanWithAYearLacksItsGovernmentAndItsProjects() {
    #expect(
      Checks.findings(in: Made.plan([])).map(\.code.rawValue) == ["jurisdiction-inferred", "no-projects"])
  }

  @Test func checksRunInTheirOrder() {
    let plan = Made.plan(
      [Made.project("x", name: ""), Made.project("x", name: "")],
      document: Made.document(year: nil, columns: ["other"]))
    #expect(
      Checks.findings(in: plan).map(\.code.rawValue) == [
        "year-unknown", "jurisdiction-inferred", "column-unknown", "id-repeat", "name-missing",
        "name-missing",
      ])
  }

  @Test func amountsAreThoseOfTheNearestName() {
    var measure = Made.measure("a/1", nil)
    let project = Made.project("a", name: "新增学位1200个", measures: [measure])
    #expect(stated(measure, project) == ["1200个"])
    measure.name = "改造公厕30座"
    let named = Made.project("a", name: "新增学位1200个", measures: [measure])
    #expect(stated(measure, named) == ["30座"])
  }

  private func stated(_ measure: Measure, _ project: Project) -> [String] {
    Made.plan([project]).statedAmounts(for: CheckedMeasure(measure), of: CheckedProject(project)).map(\.text)
  }

  @Test func aCheckedProjectSaysWhatTheProjectDoes() {
    let measure = Made.measure("a/1", nil)
    let checked = CheckedProject(Made.project("a", name: "新增学位1200个", measures: [measure]))
    #expect(checked.id == "a")
    #expect(checked.name == "新增学位1200个")
    #expect(checked.measures.map(\.id) == ["a/1"])
    #expect(checked.measures.map(\.target) == [measure.target])
  }
}
