import Testing

@testable import TableReading

struct LineSharingTests {
  private let one = 0
  private let several = 1

  @Test func cellsOfOneLineShareIt() {
    let sharing = LineSharing()
    #expect(sharing.evidence(of: .space, upper: one, lower: one) > .zero)
    #expect(sharing.evidence(of: .line, upper: one, lower: one) < .zero)
  }

  @Test func aCellOfSeveralLinesSharesNone() {
    let sharing = LineSharing()
    for (upper, lower) in [(one, several), (several, one), (several, several)] {
      #expect(sharing.evidence(of: .space, upper: upper, lower: lower) < Bits(-1))
      #expect(sharing.evidence(of: .line, upper: upper, lower: lower) > .zero)
    }
  }

  @Test func theEndOfAPageSaysNothing() {
    #expect(LineSharing().evidence(of: .page, upper: several, lower: one) == .zero)
  }

  /// Cells at the top of their rows share their first lines.
  @Test func howADumpDoesItIsCounted() {
    let sharing = LineSharing(shared: [40, 39, 0, 0], all: [40, 40, 20, 20])
    #expect(sharing.evidence(of: .space, upper: one, lower: several) > .zero)
    #expect(sharing.evidence(of: .line, upper: one, lower: several) < Bits(-1))
    #expect(sharing.evidence(of: .space, upper: several, lower: one) < Bits(-2))
  }
}
