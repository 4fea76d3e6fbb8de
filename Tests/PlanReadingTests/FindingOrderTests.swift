import PlanModel
import Provenance
import Testing

@testable import PlanReading

struct FindingOrderTests {
  private func finding(_ code: String, project: String? = nil, line: Int? = nil) -> Finding {
    Finding(
      FindingCode(rawValue: code), .info, Message("", ""), project: project,
      lines: line.map { [LineRange($0)] } ?? [])
  }

  @Test func theDocumentComesFirstThenProjectByProject() {
    let projects = [Made.project("b"), Made.project("a")]
    let findings = [
      finding("1", project: "a", line: 9), finding("2", project: "b", line: 20), finding("3", line: 30),
      finding("4", project: "a", line: 3), finding("5"), finding("6", project: "b", line: 20),
      finding("7", project: "unknown", line: 1), finding("8", project: "a"),
    ]
    #expect(
      FindingOrder.sorted(findings, projects: projects).map(\.code.rawValue) == [
        "5", "7", "3", "2", "6", "8", "4", "1",
      ])
  }

  @Test func equalsKeepTheirOrder() {
    let findings = (0..<50).map { finding("\($0)", line: 4) }
    #expect(FindingOrder.sorted(findings, projects: []) == findings)
    #expect(FindingOrder.sorted([], projects: []).isEmpty)
  }
}
