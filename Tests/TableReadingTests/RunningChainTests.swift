import Testing

@testable import TableReading

struct RunningChainTests {
  private func chain(_ cells: [String]) -> [Int] {
    let shapes = ShapeReader(quantities: Samples.quantities)
    return RunningChain(
      of: cells.enumerated().map {
        StreamToken(piece: nil, gap: .bar, text: $0.element, shaped: shapes.read($0.element), line: $0.offset)
      }
    ).places
  }

  @Test func theNumbersThatCountUpAreTheChain() {
    #expect(chain(["1", "甲", "5", "2", "乙", "9", "3", "丙", "7"]) == [0, 3, 6])
  }

  @Test func itMayBeginAnywhereAndHaveGaps() {
    #expect(chain(["（8）", "甲", "5", "（9）", "乙", "9", "（12）", "丙", "7"]) == [0, 3, 6])
  }

  /// Shares count up as well, and are longer chains than the numbers of three rows.
  @Test func numbersWithoutWordsBehindThemAreAmounts() {
    #expect(
      chain(["7", "甲", "1", "2", "3", "4", "8", "乙", "5", "6", "7", "8", "9", "丙", "3"]) == [0, 6, 12])
  }

  @Test func twoNumbersAreNone() { #expect(chain(["1", "甲", "2", "乙"]).isEmpty) }
}
