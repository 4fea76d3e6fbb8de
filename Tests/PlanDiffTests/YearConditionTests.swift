import Quantities
import Testing

@testable import PlanDiff

struct YearConditionTests {
  @Test(arguments: YearCondition.Word.allCases)
  func everyWordIsRead(word: YearCondition.Word) throws {
    #expect(YearCondition(word.rawValue) == YearCondition(word))
    let bounded = YearCondition(word.rawValue + ">12.5%")
    #expect(bounded == (word.takesPercent ? YearCondition(word, beyond: ExactDecimal("12.5")) : nil))
  }

  @Test(arguments: ["decrease > 20 %", "decrease＞20％", "decrease>20%"])
  func spacesAndWideSignsAreAsGood(text: String) {
    #expect(YearCondition(text) == YearCondition(.decrease, beyond: ExactDecimal(20)))
  }

  @Test(arguments: [
    "", "drop", "decrease>", "decrease>20", "decrease>-1%", "decrease>x%", "decrease<20%", "dropped>1%",
  ])
  func anythingElseIsNone(text: String) {
    #expect(YearCondition(text) == nil)
  }

  @Test func theBoundIsExact() throws {
    let condition = try #require(YearCondition("decrease>20%"))
    func delta(_ old: Int, _ new: Int) throws -> AmountDelta {
      try #require(
        AmountComparison.delta(.init(Sample.amount(old, "个")), .init(Sample.amount(new, "个"))))
    }
    #expect(try !condition.isMet(by: delta(100, 80)))
    // 20.001 %, which is printed as 20 %.
    #expect(try delta(100_000, 79_999).percent == ExactDecimal(20).negated)
    #expect(try condition.isMet(by: delta(100_000, 79_999)))
    // From nothing, every change is beyond every bound.
    #expect(try #require(YearCondition("increase>900%")).isMet(by: delta(0, 1)))
  }
}
