import Gazetteer
import Testing

@testable import TableReading

struct FlowQualityTests {
  private func quality(_ text: String, _ roles: [ColumnRole]) -> FlowQuality {
    let lattice = FlowSamples.lattice(text, roles)
    let path = lattice.bestPath()
    let cells = FlowCell.cells(
      of: path[...], lattice: lattice, margins: FlowMargins(of: lattice, path: path))
    var quality = FlowQuality()
    quality.add(
      cells, of: lattice.count, score: lattice.rowEnd.last?.score ?? 0, evidence: lattice.evidence,
      grammar: lattice.grammar)
    return quality
  }

  static let roles: [ColumnRole] = [.number, .name, .lead]
  static let text = "1\n新增学位500个\n市教育局\n2\n新建公园12个\n市水利局\n3\n改造食堂30所\n市教育局\n"

  @Test func aTableInOrderIsNotScrambled() {
    let quality = quality(Self.text, Self.roles)
    #expect(quality.cells == 9)
    #expect(quality.room == 9)
    #expect(quality.fragments == 9)
    #expect(quality.misfits == 0)
    #expect(quality.numbers == 3)
    #expect(quality.lostNumbers == 0)
    #expect(quality.stackedNumbers == 0)
    #expect(quality.score > 0)
    #expect(!quality.isScrambled)
  }

  @Test func aTableColumnByColumnIsScrambled() {
    let quality = quality(
      "1\n2\n3\n4\n新增学位500个\n新建公园12个\n改造食堂30所\n改造公厕5座\n市教育局\n市水利局\n市教育局\n市城管局\n", Self.roles)
    #expect(quality.numbers == 4)
    #expect(quality.stackedNumbers == 3)
    #expect(quality.isScrambled)
  }

  @Test func blankCellsLeaveRoom() {
    let quality = quality("1\n新增学位500个\n市教育局\n2\n新建公园12个\n", Self.roles)
    #expect(quality.cells == 5)
    #expect(quality.room == 6)
  }

  @Test func nothingIsNeitherScrambledNorDoubtful() {
    #expect(!FlowQuality().isScrambled)
    #expect(!FlowQuality().isDoubtful)
    #expect(quality("", Self.roles) == FlowQuality())
  }

  @Test func theFiguresOfSeveralTablesAddUp() {
    let one = quality(Self.text, Self.roles)
    var two = one
    two.add(one)
    #expect(
      [two.score, two.cells, two.room, two.fragments, two.misfits, two.doubtful, two.numbers]
        == [one.score, one.cells, one.room, one.fragments, one.misfits, one.doubtful, one.numbers].map {
          2 * $0
        })
    var same = one
    same.add(FlowQuality())
    #expect(same == one)
  }

  @Test func aReadingThatWasGivenUpIsScrambled() {
    var quality = quality(Self.text, Self.roles)
    quality.giveUp()
    #expect(quality.isScrambled)
    var sum = FlowQuality()
    sum.add(quality)
    #expect(sum.isScrambled)
  }

  @Test func whatIsScrambledIsNeverBetterThanWhatIsNot() {
    let good = quality(Self.text, Self.roles)
    let bad = quality("市教育局\n新增学位500个\n1\n市水利局\n新建公园12个\n2\n市教育局\n改造食堂30所\n3\n", Self.roles)
    #expect(bad.score < good.score)
  }
}
