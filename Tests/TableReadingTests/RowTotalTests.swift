import Gazetteer
import SourceText
import Testing

@testable import TableReading

struct RowTotalTests {
  static let roles: [ColumnRole] = [.number, .name, .target, .region, .region, .region]

  private func total(_ row: [(Int, Int)], _ text: String) -> RowTotal.Answer {
    let source = Samples.source(text)
    var totals = RowTotal(
      grammar: FlowGrammar(columns: FlowSamples.columns(Self.roles)),
      fragments: FlowSamples.fragments(source), source: source, quantities: Samples.quantities)
    return totals.answer(
      of: row.map { FlowStep(state: $0.0, fragments: $0.1..<$0.1 + 1, startsRow: false) })
  }

  @Test func theSharesAddUpOrDoNot() {
    let row = [(2, 0), (3, 1), (4, 2), (5, 3)]
    #expect(total(row, "9个 4个 — 5个") == .met)
    #expect(total(row, "9个 4 0.5 4.5") == .met)
    #expect(total(row, "9个 4个 — 6个") == .missed)
    // Shares of nothing.
    #expect(total(row, "— 4个 — 6个") == .missed)
    #expect(total(row, "— — — —") == .unknown)
    #expect(total(row, "95% 4个 — 6个") == .unknown)
    #expect(total(row, "9个以上 4个 — 6个") == .unknown)
    #expect(total(row, "9个 4个 若干 5个") == .unknown)
    #expect(total([(2, 0), (3, 1)], "9个 —") == .unknown)
    #expect(total([(3, 0)], "9个") == .unknown)
    #expect(
      total([(2, 0), (FlowGrammar(columns: FlowSamples.columns(Self.roles)).note, 1)], "9个 9个") == .unknown)
  }
}
