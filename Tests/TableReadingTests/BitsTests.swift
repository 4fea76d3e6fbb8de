import Testing

@testable import TableReading

struct BitsTests {
  @Test(arguments: [(1, 0), (2, 100), (3, 158), (4, 200), (1000, 996), (1 << 40, 4000)])
  func logarithmsAreExactToAHundredth(count: Int, hundredths: Int) {
    #expect(abs(Bits.log(count).hundredths - hundredths) <= 1)
  }

  @Test func nothingCountsAsOne() { #expect(Bits.log(0) == .zero) }

  @Test func aShareIsNegative() {
    #expect(Bits.log(1, of: 8) == Bits(-3))
    #expect(Bits.log(5, of: 5) == .zero)
  }
}
