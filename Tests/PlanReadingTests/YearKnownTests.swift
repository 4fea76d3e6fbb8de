import Provenance
import Testing

@testable import PlanReading

struct YearKnownTests {
  @Test func withoutAYearThereIsAFinding() {
    let findings = YearKnown.findings(in: Made.plan([], document: Made.document(year: nil)))
    #expect(
      findings.map(Samples.describe) == [
        "year-unknown · · year : The year is not known; dates stay without a year and divisions without a code. Give it with --year."
      ])
    #expect(findings.map(\.severity) == [.warning])
  }

  @Test func withAYearThereIsNone() {
    #expect(YearKnown.findings(in: Made.plan([])).isEmpty)
  }
}
