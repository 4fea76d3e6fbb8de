import PlanModel
import Provenance
import Testing

@testable import PlanReading

struct ColumnsKnownTests {
  @Test func unknownColumnsAreNamed() {
    var document = Made.document()
    document.columns += [.init(field: "other", header: "驻点干部"), .init(field: "other", header: "")]
    let findings = ColumnsKnown.findings(in: Made.plan([], document: document))
    #expect(findings.map(Samples.describe) == ["column-unknown · · columns : Kept as text: 驻点干部、?."])
    #expect(findings.map(\.severity) == [.info])
  }

  @Test func knownColumnsAreNot() {
    #expect(ColumnsKnown.findings(in: Made.plan([])).isEmpty)
  }
}
