import Gazetteer
import Testing

@testable import TableReading

struct FlowEvidenceTests {
  private func evidence(_ text: String, _ roles: [ColumnRole] = [.number, .name, .lead]) -> FlowEvidence {
    FlowSamples.lattice(text, roles).evidence
  }

  @Test func runningNumbersCountUp() {
    let evidence = evidence("1\n新增学位\n500\n2\n新建公园\n30\n3\n改造公厕\n")
    #expect((0..<evidence.count).filter { evidence.isRunningNumber($0) } == [0, 3, 6])
  }

  @Test func amountsAreNoRunningNumbers() {
    let evidence = evidence("1\n新增学位\n2 个\n2\n新建公园\n")
    #expect((0..<evidence.count).filter { evidence.isRunningNumber($0) } == [0, 4])
  }

  @Test func aCommaAndABracketAreUnfinished() {
    let evidence = evidence("市教育局、\n新增（其中\n普惠）\n按期。\n学位")
    #expect((0..<5).map { evidence.isUnfinished($0) } == [true, true, false, false, false])
    #expect((0..<5).map { evidence.isSentenceEnd($0) } == [false, false, false, true, false])
    #expect(evidence.endsSentence == [false, false, false, false, true])
  }

  @Test(
    arguments: [
      ("新增学位", 8, 2, 0, 0), ("12个", 4, 2, 2, 2), ("）改造", 6, 2, 0, 0), ("“一老”", 8, 4, 0, 0),
      ("新，增", 6, 4, 0, 0),
      ("100%以上", 8, 4, 3, 3), ("公园12", 6, 2, 2, 0),
    ] as [(String, Int32, Int32, Int32, Int32)])
  func whatCannotBeBroken(text: String, total: Int32, head: Int32, digits: Int32, headDigits: Int32) {
    #expect(
      evidence(text).widths == [
        ColumnWidth.Piece(total: total, head: head, gap: .page, digits: digits, headDigits: headDigits)
      ])
  }

  @Test func everyKindOfProseInTheColumnsHasAScoreForEveryFragment() {
    let evidence = evidence("新增学位\n市教育局、市民政局", [.name, .lead, .cooperating])
    #expect(evidence.score(.category, 0) == ProseScore())
    #expect(evidence.score(.name, 0).start > evidence.score(.organisations, 0).start)
    #expect(evidence.score(.organisations, 1).start > evidence.score(.name, 1).start)
    #expect(evidence.score(.leadOrganisations, 1).inside < evidence.score(.organisations, 1).inside)
  }

  @Test func aCellIsNotPartedWhereItGoesOn() {
    #expect(evidence("市教育局、\n市民政局").split.map { $0 > 0 } == [false, true])
    #expect(evidence("市教育局\n\n市民政局").split == [0, 0])
  }

  @Test func theRestOfACutCellIsWeighedBesideItsHead() {
    let evidence = evidence("市教育局、\n9月底前\n市民政局\n市财政局")
    #expect(evidence.joinScore(.organisations, 2, after: 0) == 0)
    #expect(evidence.joinScore(.organisations, 3, after: 2) < 0)
  }

  @Test func theSegmentsOfAFragmentBeginWithIt() {
    let evidence = evidence("1\n5个\n9月底前", [.number, .region, .deadline])
    #expect(evidence.segments[evidence.segmentPlaces(at: 0)].contains { $0.kind == .number && $0.count == 1 })
    #expect(evidence.segments[evidence.segmentPlaces(at: 1)].contains { $0.kind == .amount && $0.count == 1 })
    #expect(
      evidence.segments[evidence.segmentPlaces(at: 2)].contains { $0.kind == .deadline && $0.count == 1 })
    #expect(!evidence.segments[evidence.segmentPlaces(at: 1)].contains { $0.kind == .number })
  }

  @Test func nothingHasNoEvidence() {
    let evidence = evidence("")
    #expect(evidence.count == 0)
    #expect(evidence.widths == [])
    #expect(evidence.split == [])
  }
}
