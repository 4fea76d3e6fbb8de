import PlanDiff
import Reports
import Testing

@testable import DiffReports

struct EvidenceTextTests {
  private let text = EvidenceText(language: .english)

  private func bits(_ thousandths: Int) -> Bits { Bits(thousandths: thousandths) }

  @Test func theSumGrowsFromLineToLine() {
    let lines = text.lines(
      old: ("2023-3/1", "康复救助600人"), new: ("2024-16/1", "康复救助680人"),
      evidence: [
        FieldEvidence(field: .prior, old: "38", new: "44", level: .missing, bits: bits(-6_100)),
        FieldEvidence(field: .text, old: "康复救助", new: "康复救助", level: .same, bits: bits(9_800)),
        FieldEvidence(field: .unit, old: "人", new: nil, level: .missing, bits: bits(0)),
      ])
    #expect(
      lines == [
        "2023-3/1   康复救助600人", "2024-16/1  康复救助680人",
        "  prior            38        ×  44        −6.1  −6.1",
        "  what is counted  康复救助  =  康复救助  +9.8  +3.7",
        "  unit             人        ·  –         +0.0  +3.7",
      ])
  }

  @Test func theVerdictSaysWhatIsNeeded() {
    #expect(
      text.verdict(bits(3_700), bits(0)) == "+3.7 bits in all, above the 0.0 that a pair needs.")
    #expect(
      EvidenceText(language: .chinese).verdict(bits(-100), bits(0)) == "合计−0.1比特，未高于配对所需的0.0。")
  }

  /// Every field and every level has its word and its sign, and none shares a sign with its opposite.
  @Test func everyLevelHasItsSign() {
    let signs = FieldEvidence.Level.allCases.map { level in
      text.lines(
        old: ("a", ""), new: ("b", ""),
        evidence: [FieldEvidence(field: .lead, old: "甲", new: "乙", level: level, bits: .zero)])[2]
    }
    #expect(Set(signs).count == FieldEvidence.Level.allCases.count)
  }
}
