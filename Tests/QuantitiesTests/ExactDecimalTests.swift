import Quantities
import Testing

struct ExactDecimalTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("000", "0"), ("858000", "858000"), ("84.30", "84.3"), ("0.05", "0.05"),
    ("-12.50", "-12.5"), ("100", "100"), ("0.000", "0"), ("9223372036854775807", "9223372036854775807"),
    ("1.000000000000000000000", "1"), ("00012.5", "12.5"), ("-0.001", "-0.001"),
  ])
  func printsWhatItReads(_ text: String, _ printed: String) {
    #expect(ExactDecimal(text)?.description == printed)
  }

  @Test(arguments: [
    "", "-", ".", "5.", ".5", "1e5", "1,000", "+1", " 1", "1 ", "一", "--1", "1.2.3", "99999999999999999999",
  ])
  func refusesOtherNotations(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func equalValuesAreEqualAndHashAlike() {
    #expect(ExactDecimal("85.80") == ExactDecimal("85.8"))
    #expect(ExactDecimal(significand: 8580, exponent: 2) == ExactDecimal("858000"))
    #expect(Set([ExactDecimal("1.0"), ExactDecimal("1"), ExactDecimal("1.00")]).count == 1)
    #expect(ExactDecimal(significand: 0, exponent: 99) == .zero)
  }

  @Test func keepsToItsLimits() {
    #expect(ExactDecimal(significand: .min, exponent: 0) == nil)
    #expect(ExactDecimal(significand: 1, exponent: 127) != nil)
    #expect(ExactDecimal(significand: 1, exponent: 128) == nil)
    #expect(ExactDecimal(significand: 1, exponent: -129) == nil)
    #expect(ExactDecimal(significand: 10, exponent: .max) == nil)
    #expect(ExactDecimal(Int.min) == ExactDecimal(-Int.max))
    #expect(MemoryLayout<ExactDecimal>.stride == 16)
  }

  @Test func wholeNumbers() {
    #expect(ExactDecimal("858000")?.integer == 858_000)
    #expect(ExactDecimal("0.5")?.integer == nil)
    #expect(ExactDecimal(significand: 1, exponent: 60)?.integer == nil)
    #expect(ExactDecimal("84.3")?.isInteger == false)
  }
}
