import Gazetteer
import Testing

@testable import TableReading

struct ColumnWidthTests {
  private func piece(_ total: Int32, head: Int32 = 2, gap: Fragment.Gap = .line) -> ColumnWidth.Piece {
    ColumnWidth.Piece(total: total, head: head, gap: gap)
  }

  @Test func aFullLineMayBeBrokenAnywhere() {
    let width = ColumnWidth(full: 20)
    #expect(width.join(lineWidth: 20, next: piece(8), endsSentence: false) == 0)
    #expect(width.join(lineWidth: 19, next: piece(8), endsSentence: false) == 0)
    #expect(width.join(lineWidth: 15, next: piece(8, head: 6), endsSentence: false) == 0)
  }

  @Test func aLineWithRoomWasNotBrokenForWantOfIt() {
    let width = ColumnWidth(full: 20)
    #expect(width.join(lineWidth: 10, next: piece(8), endsSentence: false) < 0)
    #expect(width.join(lineWidth: 16, next: piece(8), endsSentence: false) < 0)
    // One character of room may be left over
    #expect(width.join(lineWidth: 18, next: piece(8), endsSentence: false) == 0)
  }

  @Test func anotherParagraphMayBeginAnywhere() {
    #expect(ColumnWidth(full: 20).join(lineWidth: 4, next: piece(8), endsSentence: true) == 0)
  }

  @Test func onALineRoomSaysNothing() {
    let width = ColumnWidth(full: 20)
    for gap: Fragment.Gap in [.none, .space] {
      #expect(width.join(lineWidth: 4, next: piece(8, gap: gap), endsSentence: false) == 0)
    }
    for gap: Fragment.Gap in [.line, .blankLine, .page] {
      #expect(width.join(lineWidth: 4, next: piece(8, gap: gap), endsSentence: false) < 0)
    }
  }

  @Test func whatIsWastedCostsWhatTheColumnSays() {
    #expect(ColumnWidth(full: 20, waste: 0).join(lineWidth: 4, next: piece(8), endsSentence: false) == 0)
    #expect(ColumnWidth(full: 20, waste: 25).join(lineWidth: 4, next: piece(8), endsSentence: false) == -25)
  }

  @Test(arguments: [0, 10, 20, 21] as [Int32])
  func aLineThatFitsCostsNothing(width: Int32) { #expect(ColumnWidth(full: 20).excess(of: width) == 0) }

  @Test func theWiderALineTheMoreItCosts() {
    let width = ColumnWidth(full: 20)
    #expect(width.excess(of: 22) < 0)
    #expect(width.excess(of: 40) < width.excess(of: 22))
  }

  @Test func digitsMayPrintAsWideAsIdeographs() {
    let piece = ColumnWidth.Piece(total: 10, head: 4, gap: .line, digits: 4, headDigits: 4)
    #expect(piece.printed(wideDigits: false) == piece)
    #expect(
      piece.printed(wideDigits: true)
        == ColumnWidth.Piece(total: 14, head: 8, gap: .line, digits: 4, headDigits: 4))
  }

  /// The widths that the best reading of a table of one column of names shows.
  private func learnt(_ text: String, _ roles: [ColumnRole] = [.number, .name]) -> [Int32?] {
    let lattice = FlowSamples.lattice(text, roles)
    return ColumnWidth.learn(from: lattice.bestPath(), evidence: lattice.evidence, grammar: lattice.grammar)
      .widths.map { $0?.full }
  }

  @Test func theWidthIsWhereLinesAreBroken() {
    let rows = (1...4).map { "\($0)\n新建公办幼儿园，\n改造老旧小区，增\n设养老服务站5个\n" }
    #expect(learnt(rows.joined()) == [nil, 16])
  }

  @Test func withoutBrokenLinesThereIsNone() {
    let rows = (1...4).map { "\($0)\n新建公办幼儿园5个\n" }
    #expect(learnt(rows.joined()) == [nil, nil])
    #expect(learnt("") == [nil, nil])
  }

  @Test func twoLinesAreTooFewToLearnFrom() {
    #expect(learnt("1\n新建公办幼儿园，\n改造老旧小区5个\n") == [nil, nil])
  }
}
