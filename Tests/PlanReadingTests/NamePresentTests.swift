import Provenance
import Testing

@testable import PlanReading

struct NamePresentTests {
  @Test func aProjectWithoutANameIsReported() {
    let findings = NamePresent.findings(
      in: Made.plan([Made.project("a"), Made.project("b", name: "", line: 4)]))
    #expect(findings.map(Samples.describe) == ["name-missing b · name 4: A project has no name."])
    #expect(findings.map(\.severity) == [.error])
  }

  @Test func namedProjectsAreFine() {
    #expect(NamePresent.findings(in: Made.plan([Made.project("a")])).isEmpty)
  }
}
