import Testing

@testable import TableReading

struct PairNumbersTests {
  @Test func theSamePairHasTheSameNumber() {
    var pairs = PairNumbers()
    #expect(pairs.number(of: 0, 0) == 0)
    #expect(pairs.number(of: 0, 1) == 1)
    #expect(pairs.number(of: 1, 0) == 2)
    #expect(pairs.number(of: 0, 1) == 1)
    #expect(pairs.number(of: .max, .max) == 3)
    #expect(pairs.number(of: 0, 0) == 0)
    #expect(pairs.count == 4)
  }

  @Test func manyPairsKeepTheirNumbers() {
    var pairs = PairNumbers()
    for number in 0..<5_000 { #expect(pairs.number(of: UInt32(number / 50), UInt32(number % 50)) == number) }
    for number in 0..<5_000 { #expect(pairs.number(of: UInt32(number / 50), UInt32(number % 50)) == number) }
  }

  @Test func noMoreThanABoundedNumberIsKept() {
    var pairs = PairNumbers()
    for number in 0..<70_000 as Range<UInt32> { _ = pairs.number(of: number, 7) }
    #expect(pairs.count == 1 << 16)
    #expect(pairs.number(of: 80_000, 7) == nil)
    #expect(pairs.number(of: 0, 7) == 0)
  }
}
