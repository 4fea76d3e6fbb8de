import Minsheng
import Testing

struct SeverityPolicyTests {
  private static func dataset() -> Dataset {
    var dataset = Dataset(
      document: Document(
        title: nil, label: nil, year: nil, kind: .allocation, jurisdiction: nil, regions: [], columns: []),
      source: Source(
        name: "a", sha256: "", bytes: 0, encoding: "UTF-8", lines: 0, pages: 1, layout: "delimited"),
      projects: [], findings: [], conservation: Conservation(fields: 0, furniture: 0, unassigned: 0))
    let message = Message("m", "m")
    dataset.findings = [
      Finding("sum-mismatch", .warning, message, project: "1"), Finding("year-unknown", .error, message),
      Finding("sum-mismatch", .info, message, project: "2"), Finding("numbering-gap", .warning, message),
    ]
    return dataset
  }

  @Test func withoutLevelsNothingChanges() {
    var dataset = Self.dataset()
    #expect(SeverityPolicy().apply(to: &dataset).isEmpty)
    #expect(dataset == Self.dataset())
  }

  @Test(arguments: [SeverityPolicy.Level.error, .warning, .info])
  func aLevelIsThatOfAllFindingsOfTheRule(level: SeverityPolicy.Level) {
    var dataset = Self.dataset()
    #expect(SeverityPolicy(["sum-mismatch": level]).apply(to: &dataset).isEmpty)
    let severity = Severity(rawValue: level.rawValue)
    #expect(dataset.findings.map(\.severity) == [severity, .error, severity, .warning])
  }

  @Test func whatIsOffIsTakenOutAndCounted() {
    var dataset = Self.dataset()
    let removed = SeverityPolicy(["sum-mismatch": .off, "numbering-gap": .off, "unit-missing": .off])
      .apply(to: &dataset)
    #expect(dataset.findings.map(\.code.rawValue) == ["year-unknown"])
    #expect(removed.map(\.code.rawValue) == ["numbering-gap", "sum-mismatch"])
    #expect(removed.map(\.count) == [1, 2])
  }
}
