import PlanModel
import Provenance
import Testing

@testable import PlanReading

struct SettledFindingsTests {
  private static func finding(
    _ code: FindingCode, measure: String? = nil, field: String? = nil, lines: [LineRange] = []
  ) -> Finding {
    Finding(
      code, .warning, Message("m", "m"), project: "2024-01", measure: measure, field: field, lines: lines)
  }

  private static let correction = Correction(
    project: "2024-01", measure: "2024-01/1", field: .target, text: "5个", reason: "r",
    settles: ["cell-ambiguous"])

  @Test(arguments: [
    (finding("cell-ambiguous", field: "target"), true), (finding("cell-ambiguous", field: "name"), false),
    (finding("unit-missing", field: "target"), false),
    (finding("cell-ambiguous", measure: "2024-01/1", field: "target"), true),
    (finding("cell-ambiguous", measure: "2024-01/2", field: "target"), false),
    (finding("cell-ambiguous", lines: [LineRange(4)]), true),
    (finding("cell-ambiguous", lines: [LineRange(2, 6)]), true),
    (finding("cell-ambiguous", lines: [LineRange(5)]), false), (finding("cell-ambiguous"), false),
  ])
  func takesWhatIsNamedAndAboutTheField(finding: Finding, isTaken: Bool) {
    var findings = [finding]
    let settled = SettledFindings.take(from: &findings, for: Self.correction, lines: [4])
    #expect(settled == (isTaken ? ["cell-ambiguous"] : []))
    #expect(findings == (isTaken ? [] : [finding]))
  }

  @Test(arguments: Correction.Field.allCases)
  func everyFieldHasAColumn(field: Correction.Field) {
    let name = field == .allocations ? "region" : field.rawValue
    #expect(DocumentReader.field(of: field.role) == name)
  }
}
