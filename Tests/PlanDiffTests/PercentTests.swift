import Quantities
import Testing

@testable import PlanDiff

struct PercentTests {
  @Test(arguments: [
    ("80", "600", "13.33"), ("1", "3", "33.33"), ("2", "3", "66.67"), ("-1", "3", "-33.33"), ("0", "5", "0"),
    // 0.125 %, 0.375 %, 0.135 %: halves go to the even digit.
    ("1", "800", "0.12"), ("3", "800", "0.38"), ("27", "20000", "0.14"), ("-1", "800", "-0.12"),
    ("100", "100", "100"),
  ])
  func isRoundedToTheEvenDigit(difference: String, whole: String, percent: String) throws {
    let result = Percent.of(try #require(ExactDecimal(difference)), try #require(ExactDecimal(whole)))
    #expect(result?.description == percent)
  }

  @Test func nothingIsAPercentageOfNothing() {
    #expect(Percent.of(.one, .zero) == nil)
  }
}
