import Testing

@testable import PlanDiff

struct BitsTests {
  @Test(arguments: [(0, 0), (1, 0), (2, 1_000), (3, 1_584), (10, 3_321), (1_000, 9_965), (1 << 40, 40_000)])
  func logarithmsAreThoseOfTheTables(number: Int, thousandths: Int) {
    #expect(BinaryLogarithm.thousandths(of: UInt64(number)) == thousandths)
  }

  @Test(arguments: [
    (14_249, "14.2"), (14_250, "14.3"), (-449, "-0.4"), (-40, "0.0"), (0, "0.0"), (-6_670, "-6.7"),
  ])
  func areWrittenWithOneDigit(thousandths: Int, text: String) {
    #expect(Bits(thousandths: thousandths).description == text)
  }
}
