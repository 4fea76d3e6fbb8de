import Provenance
import Testing

@testable import PlanReading

struct UniqueIdsTests {
  @Test func anIdThatIsUsedTwiceIsReported() {
    let plan = Made.plan([
      Made.project("2023-01", measures: [Made.measure("2023-01/1", nil), Made.measure("2023-01/1", nil)]),
      Made.project("2023-01", line: 9),
    ])
    let findings = UniqueIds.findings(in: plan)
    #expect(
      findings.map(Samples.describe) == [
        "id-repeat 2023-01 · · 7: The id 2023-01/1 is used twice.",
        "id-repeat 2023-01 · · 9: The id 2023-01 is used twice.",
      ])
    #expect(findings.allSatisfy { $0.severity == .error })
  }

  @Test func differentIdsAreFine() {
    let plan = Made.plan([
      Made.project("2023-01", measures: [Made.measure("2023-01/1", nil), Made.measure("2023-01/2", nil)]),
      Made.project("2023-01-2", measures: [Made.measure("2023-01-2/1", nil)]),
    ])
    #expect(UniqueIds.findings(in: plan).isEmpty)
  }
}
