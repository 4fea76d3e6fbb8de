import Gazetteer
import Testing

@testable import TableReading

struct FlowGrammarTests {
  private func grammar(_ roles: [ColumnRole]) -> FlowGrammar {
    FlowGrammar(columns: FlowSamples.columns(roles))
  }

  @Test func behindTheColumnsStandTheOtherStates() {
    let grammar = grammar([.number, .name, .target, .region, .region])
    #expect(grammar.columnCount == 5)
    #expect([grammar.note, grammar.surplus, grammar.heading, grammar.firstRemainder] == [5, 6, 7, 8])
    #expect(grammar.cut == [1])
    #expect(grammar.stateCount == 9)
    #expect((0..<9).map { grammar.column(of: $0) } == [0, 1, 2, 3, 4, nil, nil, nil, 1])
    #expect(grammar.column(of: 9) == nil)
  }

  @Test func cellsTakeOnlyTheirKind() {
    let grammar = grammar([.number, .name, .region, .deadline])
    #expect(grammar.states(of: .number) == [0])
    #expect(grammar.states(of: .amount) == [2, grammar.surplus])
    #expect(grammar.states(of: .deadline) == [3])
    #expect(grammar.states(of: .heading) == [grammar.heading])
    #expect(grammar.states(of: .people) == [])
  }

  @Test func withoutRegionsNoAmountIsTooMuch() {
    #expect(grammar([.number, .target]).states(of: .amount) == [1])
  }

  @Test func wordsStandInCellsOfWordsAndInNotes() {
    let grammar = grammar([.number, .name, .region])
    #expect(
      grammar.prose == [
        FlowGrammar.Prose(state: 1, kind: .name, column: 1),
        FlowGrammar.Prose(state: 3, kind: .regionNote, column: nil),
        FlowGrammar.Prose(state: 6, kind: .name, column: 1),
      ])
  }

  @Test func cellsOfWordsMayBeCut() {
    let grammar = grammar([
      .number, .category, .name, .leader, .lead, .cooperating, .deadline, .schedule, .note,
    ])
    #expect(grammar.cut == [1, 2, 4, 5, 7, 8])
    #expect(
      (grammar.firstRemainder..<grammar.stateCount).map { grammar.column(of: $0) } == [1, 2, 4, 5, 7, 8])
  }

  @Test(
    arguments: [
      ([.number, .name, .region, .region], 2..<4), ([.name, .region], 1..<2),
      ([.region, .region, .note], 0..<2),
      ([.number, .name], nil), ([.region, .name, .region], nil),
    ] as [([ColumnRole], Range<Int>?)])
  func regionsStandSideBySide(roles: [ColumnRole], regions: Range<Int>?) {
    #expect(grammar(roles).regions == regions)
  }

  @Test(
    arguments: [
      (.number, .number, nil), (.category, nil, .category), (.name, nil, .name),
      (.target, .amount, .amountInWords),
      (.unit, .unit, nil), (.total, .amount, nil), (.quantityGroup, .amount, nil), (.region, .amount, nil),
      (.leader, .people, .remark), (.contact, .people, .remark), (.lead, nil, .organisations),
      (.cooperating, nil, .organisations), (.deadline, .deadline, nil), (.schedule, nil, .schedule),
      (.note, nil, .remark), (.regionGroup, nil, .remark), (.other, nil, .remark),
    ] as [(ColumnRole, TypedSegment.Kind?, ProseKind?)])
  func everyRoleHasItsKindOfCells(role: ColumnRole, typed: TypedSegment.Kind?, prose: ProseKind?) {
    let cells = grammar([role]).cells[0]
    #expect(cells.typed == typed)
    #expect(cells.prose == prose)
    #expect(cells.blank <= 0)
    #expect(cells.headBlank <= 0)
  }

  @Test func noRoleIsForgotten() {
    for role in ColumnRole.allCases {
      let cells = grammar([role]).cells[0]
      #expect(cells.typed != nil || cells.prose != nil, "\(role)")
    }
  }

  @Test func besideOthersTheLeadIsOne() {
    #expect(grammar([.lead, .cooperating]).cells.map(\.prose) == [.leadOrganisations, .organisations])
    #expect(grammar([.lead]).cells.map(\.prose) == [.organisations])
  }

  @Test func furtherAmountsOfAProjectHaveNoNameOfTheirOwn() {
    let allocation = grammar([.number, .name, .target, .region]).cells[1]
    let list = grammar([.number, .name, .lead]).cells[1]
    #expect(allocation.headBlank > list.headBlank)
    #expect(allocation.blank == list.blank)
  }

  @Test func aBlankRemarkIsTheRuleAndABlankRegionIsNot() {
    let cells = grammar([.note, .category, .lead, .name, .region]).cells.map(\.blank)
    #expect(cells == cells.sorted(by: >))
    #expect(cells[0] == 0)
  }

  @Test func theNumberStandsBeforeTheCategoryOrNot() {
    #expect(grammar([.number, .category, .name]).categoryBehindNumber == 1)
    #expect(grammar([.category, .number, .name]).categoryBehindNumber == nil)
    #expect(grammar([.number, .name]).categoryBehindNumber == nil)
    #expect(grammar([.number, .name]).hasNumbers)
    #expect(!grammar([.category, .name]).hasNumbers)
  }

  @Test func onlyTheKindsOfItsColumnsAreLookedFor() {
    #expect(grammar([.number, .name, .deadline]).kinds == [.number, .deadline])
    #expect(grammar([.name, .schedule]).kinds == [])
  }

  @Test func everythingOutOfTheOrdinaryCosts() {
    let costs = [
      FlowGrammar.row, FlowGrammar.mergedName, FlowGrammar.noRegions, FlowGrammar.surplusCost,
      FlowGrammar.remainder, FlowGrammar.remainderWithoutHeader, FlowGrammar.categoryWithoutNumber,
    ]
    #expect(costs.allSatisfy { $0 < 0 })
    #expect(FlowGrammar.remainderWithoutHeader < FlowGrammar.remainder)
    #expect(FlowGrammar.noRegions < FlowGrammar.surplusCost)
  }

  @Test func withoutColumnsThereAreOnlyTheOtherStates() {
    let grammar = grammar([])
    #expect(grammar.stateCount == 3)
    #expect(grammar.regions == nil)
    #expect(grammar.column(of: 0) == nil)
  }
}
