import Testing

@testable import TableReading

struct CountedHeadingTests {
  @Test(arguments: ["促进就业（3项）", "“暖居”计划(2件)", "养老服务（共十二个）"])
  func aCountInBracketsEndsIt(text: String) { #expect(CountedHeading.matches(text)) }

  @Test(arguments: ["促进就业", "（3项）", "新建公园（3处）", "培训（500人次）", "任务（若干项）", "项目（1234项）", ""])
  func othersAreNone(text: String) { #expect(!CountedHeading.matches(text)) }
}
