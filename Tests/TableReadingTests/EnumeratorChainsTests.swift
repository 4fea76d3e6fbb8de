import Testing

@testable import TableReading

struct EnumeratorChainsTests {
  /// Candidates written as `style value weight`, in order; the answer as `value@place`.
  private func chosen(_ candidates: [(Enumerator.Style, Int, Int)]) -> [String] {
    let enumerators = candidates.enumerated().map { place, candidate in
      Enumerator(
        style: candidate.0, value: candidate.1, start: ListPlace(entry: 0, offset: place * 10),
        end: ListPlace(entry: 0, offset: place * 10 + 2), weight: candidate.2)
    }
    return EnumeratorChains.chosen(from: enumerators).map { "\($0.value)@\($0.start.offset / 10)" }
  }

  @Test func aNumberOutOfOrderIsText() {
    #expect(
      chosen([(.digits, 1, 3), (.digits, 7, 3), (.digits, 2, 3), (.digits, 1, 1), (.digits, 3, 3)]) == [
        "1@0", "2@2", "3@4",
      ])
  }

  @Test func theStrongerOfTwoEqualNumbersCounts() {
    #expect(
      chosen([(.digits, 1, 3), (.digits, 2, 1), (.digits, 2, 3), (.digits, 3, 3)]) == ["1@0", "2@2", "3@3"])
    #expect(
      chosen([(.digits, 1, 3), (.digits, 2, 3), (.digits, 2, 1), (.digits, 3, 3)]) == ["1@0", "2@1", "3@3"])
  }

  @Test func numbersBeginAgainBelowAnOuterOne() {
    #expect(
      chosen([
        (.chinese, 1, 3), (.digits, 1, 3), (.digits, 2, 3), (.chinese, 2, 3), (.digits, 1, 3),
        (.digits, 2, 3),
      ]) == ["1@0", "1@1", "2@2", "2@3", "1@4", "2@5"])
  }

  @Test func numbersRunOnBelowAnOuterOne() {
    #expect(
      chosen([
        (.chinese, 1, 3), (.digits, 1, 3), (.digits, 2, 3), (.chinese, 2, 3), (.digits, 3, 3),
        (.digits, 4, 3),
      ]) == ["1@0", "1@1", "2@2", "2@3", "3@4", "4@5"])
  }

  @Test func aNumberMayBeMissing() {
    #expect(chosen([(.digits, 1, 3), (.digits, 2, 3), (.digits, 4, 3), (.digits, 5, 3)]).count == 4)
    #expect(chosen([(.digits, 1, 3), (.digits, 2, 3), (.digits, 9, 3)]) == ["1@0", "2@1"])
  }

  @Test func aSingleOneIsText() {
    #expect(chosen([(.digits, 1, 3)]).isEmpty)
    #expect(chosen([(.digits, 1, 3), (.digits, 2, 3), (.digits, 1, 3)]) == ["1@0", "2@1"])
    #expect(chosen([(.digits, 2, 3), (.digits, 3, 3)]).isEmpty)
    #expect(chosen([]).isEmpty)
  }
}
