import PlanModel
import Provenance
import Testing

@testable import PlanReading

struct OrganisationsKnownTests {
  private func project(lead: [String], cooperating: [String] = []) -> Project {
    var project = Made.project("a")
    project.lead = lead
    project.cooperating = cooperating
    return project
  }

  @Test func whatEndsLikeNoOrganisationIsReported() {
    let findings = OrganisationsKnown.findings(
      in: Made.plan([project(lead: ["市教育局", "新增学位1200个", "张三"], cooperating: ["每日互动", "市财政局"])]))
    #expect(
      findings.map(Samples.describe) == [
        "organisation-unknown a · lead 7: Not known as an organisation: “新增学位1200个、张三”.",
        "organisation-unknown a · cooperating 7: Not known as an organisation: “每日互动”.",
      ])
    #expect(findings.map(\.severity) == [.warning, .info])
  }

  @Test func organisationsAreFine() {
    let plan = Made.plan([
      project(lead: ["市教育局", "市卫生健康委员会（市老龄办）"], cooperating: ["各区县（市）人民政府", "市公交集团"]),
      project(lead: []),
    ])
    #expect(OrganisationsKnown.findings(in: plan).isEmpty)
  }
}
