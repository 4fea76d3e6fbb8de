import Testing

@testable import TableReading

struct ListEvidenceTests {
  @Test func namesBelowATitleAreProjects() throws {
    let reading = try #require(
      try ListSamples.read("2024年十件民生实事\n1.城北老旧小区更新\n2.乡镇卫生院设备更替\n3.校园午餐\n4.夜间公交\n"))
    #expect(reading.rows == ["1. ¦ 城北老旧小区更新", "2. ¦ 乡镇卫生院设备更替", "3. ¦ 校园午餐", "4. ¦ 夜间公交"])
  }

  @Test func belowASentenceTheyEndAsProjectsDo() throws {
    let intro = "经票决，全县2024年十件民生实事涉及教育、医疗等方面，名单如下。\n"
    let names = "①校园午餐保障工程；\n②夜间公交延伸项目；\n③城北小区改造；\n④乡镇卫生院提升行动。\n"
    #expect(try ListSamples.read(intro + names)?.rows.count == 4)
    let points = "①提高认识；\n②加强领导；\n③落实责任；\n④严格考核。\n"
    #expect(try ListSamples.read(intro + points) == nil)
  }

  @Test func shortLinesWithoutATitleAreNone() throws {
    #expect(try ListSamples.read("通讯录\n1.城北老旧小区更新\n2.乡镇卫生院\n3.校园午餐\n4.夜间公交\n") == nil)
  }
}
