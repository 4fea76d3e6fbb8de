import Quantities
import Testing

struct ExactDecimalArithmeticTests {
  private func number(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text)) }

  @Test(arguments: [
    ("0.1", "0.2", "0.3"), ("84.3", "69.7", "154"), ("1", "-1", "0"), ("0", "5", "5"),
    ("9223372036854775800", "200", "9223372036854776000"), ("1000000", "0.000001", "1000000.000001"),
  ])
  func addsAndSubtracts(_ left: String, _ right: String, _ sum: String) throws {
    #expect(try number(left).adding(number(right)) == number(sum))
    #expect(try number(sum).subtracting(number(right)) == number(left))
  }

  @Test func additionThatDoesNotFitIsNil() throws {
    #expect(try number("9223372036854775807").adding(number("1")) == nil)
    let huge = try #require(ExactDecimal(significand: 1, exponent: 100))
    #expect(huge.adding(.one) == nil)
    #expect(huge.adding(.zero) == huge)
  }

  @Test func multiplies() throws {
    #expect(try number("16.4").multiplied(by: number("100000000")) == number("1640000000"))
    #expect(try number("85.8").multiplied(byPowerOfTen: 4) == number("858000"))
    #expect(try number("9223372036854775807").multiplied(by: number("3")) == nil)
    #expect(try number("1").multiplied(byPowerOfTen: .max) == nil)
    #expect(try number("-1.5").multiplied(by: number("-2")) == number("3"))
  }

  @Test(arguments: [
    ("2000", "3", "666.67", 2), ("1", "3", "0.33", 2), ("-1", "3", "-0.33", 2), ("1", "2", "1", 0),
    ("-1", "2", "-1", 0), ("80", "6", "13.33", 2), ("5", "0.001", "5000", 0),
  ])
  func dividesRounded(_ left: String, _ right: String, _ quotient: String, _ places: Int) throws {
    #expect(try number(left).divided(by: number(right), places: places) == number(quotient))
  }

  @Test func dividesExactlyOrNotAtAll() throws {
    #expect(try number("2000").dividedExactly(by: number("3")) == nil)
    #expect(try number("2").dividedExactly(by: number("5")) == number("0.4"))
    #expect(try number("1").dividedExactly(by: number("0")) == nil)
    #expect(try number("1").divided(by: number("0"), places: 2) == nil)
    #expect(try number("25").dividedExactly(by: number("500000")) == number("0.00005"))
  }

  @Test func orderIsThatOfTheValues() throws {
    let ascending = try [
      "-9223372036854775807", "-100", "-99.9", "-0.001", "0", "0.0001", "0.05", "0.5", "84.3", "84.31",
      "858000", "9223372036854775807",
    ].map(number)
    for (index, left) in ascending.enumerated() {
      for (other, right) in ascending.enumerated() {
        #expect((left < right) == (index < other))
      }
    }
    let huge = try #require(ExactDecimal(significand: 1, exponent: 120))
    let tiny = try #require(ExactDecimal(significand: 9_223_372_036_854_775_807, exponent: -120))
    #expect(tiny < huge)
    #expect(huge.negated < tiny)
    #expect(!(huge < tiny))
  }
}
