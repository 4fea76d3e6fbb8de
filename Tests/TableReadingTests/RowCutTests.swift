import Gazetteer
import Testing

@testable import TableReading

/// Covers `RowCuts` as well.
struct RowCutTests {
  static let roles: [ColumnRole] = [.number, .name, .lead, .cooperating]

  @Test func aPageCutsTheRowAboveIt() throws {
    let lattice = FlowSamples.lattice("1\n新建社\n市教育局\n市民政局、\n\u{C}区公园\n市财政局\n", Self.roles)
    let cut = try #require(RowCut(lattice, at: 4))
    #expect(cut.boundary == 4)
    #expect(cut.cost == FlowGrammar.remainder)
    let first = lattice.grammar.firstRemainder
    // The name and the organisations go on; the number is never cut.
    #expect(cut.score(of: first, at: 4, in: lattice) > FlowLattice.never)
    #expect(cut.score(of: first + 2, at: 5, in: lattice) > FlowLattice.never)
    // A list that a comma leaves open goes on more gladly than one that is complete.
    #expect(cut.score(of: first + 2, at: 5, in: lattice) > cut.score(of: first + 1, at: 5, in: lattice))
    #expect(cut.score(of: 0, at: 4, in: lattice) == FlowLattice.never)
    #expect(cut.score(of: lattice.grammar.note, at: 4, in: lattice) == FlowLattice.never)
  }

  @Test func aBlankCellIsNotGoneOnWith() throws {
    let lattice = FlowSamples.lattice("1\n新建社\n\u{C}区公园\n", Self.roles)
    let cut = try #require(RowCut(lattice, at: 2))
    #expect(cut.score(of: lattice.grammar.firstRemainder + 1, at: 2, in: lattice) == FlowLattice.never)
  }

  @Test func withoutAPageOnlyAnUnfinishedCellTells() throws {
    let complete = FlowSamples.lattice("1\n新增学位500个\n市教育局\n市民政局\n市财政局\n", Self.roles)
    #expect(RowCut(complete, at: 4) == nil)
    let roles: [ColumnRole] = [.number, .lead, .schedule]
    let open = FlowSamples.lattice("1\n市教育局、\n6月底前完成。\n市财政局\n", roles)
    #expect(try #require(RowCut(open, at: 3)).cost == FlowGrammar.remainderWithoutHeader)
  }

  @Test func atTheTopThereIsNoRowToCut() {
    #expect(RowCut(FlowSamples.lattice("1\n新增学位\n市教育局\n", Self.roles), at: 0) == nil)
  }

  @Test func rowsAreCutByPagesAndBehindSentences() {
    let lattice = FlowSamples.lattice("1\n学位\n按期。\n市局\n\u{C}公园 市会。 园\n", Self.roles)
    let fragments = 0..<lattice.count
    #expect(fragments.filter { RowCuts.mayCut(lattice.evidence, before: $0) } == [0, 3, 4])
  }

  @Test func theRestOfARowReachesOnlySoFar() throws {
    var cuts = RowCuts()
    #expect(cuts.reaching(0) == nil)
    let lattice = FlowSamples.lattice("1\n新建社\n市教育局\n\u{C}区公园\n", Self.roles)
    cuts.add(try #require(RowCut(lattice, at: 3)))
    #expect(cuts.reaching(2) == nil)
    #expect(cuts.reaching(3) == 0)
    #expect(cuts.reaching(3 + RowCuts.farthest) == 0)
    #expect(cuts.reaching(4 + RowCuts.farthest) == nil)
  }

  @Test func ofSeveralCutsTheNearestAboveReaches() throws {
    let page = "新建社\n市教育局\n\u{C}区公园\n"
    let lattice = FlowSamples.lattice("1\n\(page)2\n\(page)3\n\(page)", Self.roles)
    var cuts = RowCuts()
    for boundary in [3, 7, 11] { cuts.add(try #require(RowCut(lattice, at: boundary))) }
    #expect(
      (0...12).map { cuts.reaching($0).map { cuts[$0].boundary } } == [
        nil, nil, nil, 3, 3, 3, 3, 7, 7, 7, 7, 11, 11,
      ])
    #expect((0...12).filter { cuts.at($0) != nil } == [3, 7, 11])
  }
}
