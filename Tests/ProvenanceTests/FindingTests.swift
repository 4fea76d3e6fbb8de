import Provenance
import Testing

struct FindingTests {
  @Test func severitiesAreOrdered() {
    #expect(Severity.allCases.sorted() == [.info, .warning, .error])
    #expect(Severity.info < .warning && Severity.warning < .error)
  }

  @Test func aRulesFindingsCarryItsCodeAndSeverity() {
    let rule = Rule("sum-mismatch", .warning, "English.", "中文。")
    let finding = rule.finding(Message("a", "甲"), project: "2024-01", lines: [LineRange(4)])
    #expect(finding.code == "sum-mismatch")
    #expect(finding.severity == .warning)
    #expect(finding.message.chinese == "甲")
    #expect(finding.lines == [LineRange(4, 4)])
    #expect(finding.repair == nil && finding.alternatives.isEmpty)
  }
}
