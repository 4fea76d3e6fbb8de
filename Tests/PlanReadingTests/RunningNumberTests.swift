import Testing

@testable import PlanReading

struct RunningNumberTests {
  @Test(arguments: [
    ("1", 1), ("01", 1), ("1.", 1), ("1、", 1), ("（3）", 3), ("(3)", 3), ("【12】", 12), ("十二", 12), ("第5项", 5),
    ("第5号", 5),
    ("①", 1), ("⑳", 20), ("⑴", 1), ("⒇", 20), ("⒈", 1), ("⒛", 20), ("㈠", 1), ("㈩", 10), ("（十二）", 12),
    ("1）", 1), ("3．", 3), ("99999", 99_999), ("0", 0), ("（一）", 1), ("二十一", 21),
  ])
  func whatIsANumberInItsTrimmings(text: String, value: Int) {
    #expect(RunningNumber(text, quantities: Samples.quantities)?.value == value)
  }

  @Test(arguments: [
    "", "（）", "第项", "甲", "1个", "100000", "-", "--", "1.2", "1、2", "3（1）", "A1", "①②", "1.5", "1个项目",
    "2024年", "㉑",
  ])
  func whatIsNone(text: String) {
    #expect(RunningNumber(text, quantities: Samples.quantities) == nil)
  }

  @Test(arguments: ["1-2", "3—5"])
  func aRangeIsNoNumber(text: String) {
    #expect(RunningNumber(text, quantities: Samples.quantities) == nil)
  }
}
