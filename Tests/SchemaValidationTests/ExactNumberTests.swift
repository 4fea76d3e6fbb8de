import TestSupport
import Testing

@testable import SchemaValidation

struct ExactNumberTests {
  private func number(_ text: String) -> ExactNumber {
    let bytes = Array(text.utf8)
    return ExactNumber(bytes.span)
  }

  @Test(
    arguments: [
      ("0", "-0"), ("0", "0.000"), ("0", "0e99"), ("1", "1.0"), ("1", "10e-1"), ("100", "1e2"),
      ("-1.50", "-15e-1"),
      ("1e999999999", "10e999999998"),
      ("123456789012345678901234567890", "1.2345678901234567890123456789e29"),
      ("0.1", "1e-1"),
    ])
  func theSameNumberWrittenOtherwiseIsEqual(one: String, other: String) {
    #expect(number(one) == number(other))
    #expect(number(one).hashValue == number(other).hashValue)
    #expect(!(number(one) < number(other)))
  }

  @Test func numbersHaveTheirOrder() {
    let ascending = [
      "-1e999999999", "-12345678901234567890.2", "-12345678901234567890.1", "-2", "-1.5", "-0.1", "-1e-400",
      "0",
      "1e-400", "0.1", "0.30000000000000004", "0.30000000000000005", "1", "1.5", "2", "9", "10",
      "9007199254740992",
      "9007199254740993", "1e308", "1e309", "1e999999999",
    ].map(number)
    for (index, one) in ascending.enumerated() {
      for (place, other) in ascending.enumerated() { #expect((one < other) == (index < place)) }
    }
  }

  @Test(
    arguments: [
      ("12", 12), ("-1e3", -1000), ("1.0", 1), ("0", 0), ("999999999999999999", 999_999_999_999_999_999),
      ("1000000000000000000", nil), ("1e-1", nil), ("1e99", nil),
    ])
  func smallWholeNumbersAreMachineNumbers(text: String, value: Int?) { #expect(number(text).small == value) }

  @Test(
    arguments: [
      ("10", "5", true), ("10", "3", false), ("0", "3", true), ("4.5", "1.5", true), ("4.35", "1.5", false),
      ("0.0075", "0.0001", true), ("0.00751", "0.0001", false), ("1e308", "0.123456789", false),
      ("1e999999999", "0.7", false), ("7e999999998", "0.7", true), ("12391239123", "1e-8", true),
      ("1", "10", false), ("-9", "3", true), ("1e30", "7", false),
      ("18446744073709551615", "18446744073709551615", true),
      ("36893488147419103230", "18446744073709551615", true),
      ("36893488147419103231", "18446744073709551615", false),
    ])
  func multiplesAreExact(text: String, divisor: String, isMultiple: Bool) throws {
    #expect(try #require(Divisor(number(divisor))).divides(number(text)) == isMultiple)
  }

  @Test(arguments: ["0", "-1", "123456789012345678901"])
  func whatCannotDivideIsNoDivisor(text: String) { #expect(Divisor(number(text)) == nil) }

  @Test func multiplesAgreeWithMachineArithmetic() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      let value = Int.random(in: -1_000_000...1_000_000, using: &random)
      let divisor = Int.random(in: 1...1_000, using: &random)
      let scaled = try #require(Divisor(number("\(divisor)e-3")))
      #expect(scaled.divides(number("\(value)e-3")) == (value % divisor == 0))
      #expect(scaled.divides(number("\(value)")) == ((value * 1_000) % divisor == 0))
    }
  }
}
