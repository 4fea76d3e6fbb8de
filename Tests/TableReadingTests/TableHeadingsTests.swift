import Gazetteer
import SourceText
import Testing

@testable import TableReading

struct TableHeadingsTests {
  private func read(_ text: String) throws -> (rows: [[String]], outside: [String], furniture: Int) {
    let source = Samples.tabbed(text)
    let result = try #require(Samples.read(source))
    return (
      result.tables.map { Samples.rows($0, in: source) }, result.outside.map { source.text($0) },
      result.furniture.count
    )
  }

  private let allocation = "序号¦项目名称¦目标¦椒江区¦路桥区\n1¦新增学位¦9个¦4个¦5个\n"
  private let duties = "序号¦项目名称¦牵头单位\n2¦改造公厕¦市建设局\n"

  @Test(arguments: ["二、环境保护\n", "（二）环境保护\n", "二、环境保护¦¦¦¦\n"])
  func aHeadingBetweenTwoTablesIsOfTheSecond(heading: String) throws {
    let reading = try read("台州市2024年民生实事\n" + allocation + heading + duties)
    let text = heading.prefix { $0 != "¦" && $0 != "\n" }
    #expect(reading.rows == [["1 ¦ 新增学位 ¦ 9个 ¦ 4个 ¦ 5个"], [String(text), "2 ¦ 改造公厕 ¦ 市建设局"]])
    #expect(reading.outside == ["台州市2024年民生实事"])
    #expect(reading.furniture == 2)
  }

  @Test func aHeadingAboveARepeatedHeaderStaysInItsTable() throws {
    let reading = try read(allocation + "二、环境保护\n" + allocation)
    #expect(reading.rows == [["1 ¦ 新增学位 ¦ 9个 ¦ 4个 ¦ 5个", "二、环境保护", "1 ¦ 新增学位 ¦ 9个 ¦ 4个 ¦ 5个"]])
  }

  @Test func theFirstHeadingCountsWhereAnotherCountsOnFromIt() throws {
    let head = "台州市2024年民生实事\n一、公共教育\n单位：个\n"
    let counted = try read(head + allocation + "二、环境保护\n" + duties)
    #expect(counted.rows[0] == ["一、公共教育", "1 ¦ 新增学位 ¦ 9个 ¦ 4个 ¦ 5个"])
    #expect(counted.rows[1] == ["二、环境保护", "2 ¦ 改造公厕 ¦ 市建设局"])
    #expect(counted.outside == ["台州市2024年民生实事", "单位：个"])
    let alone = try read(head + allocation + duties)
    #expect(alone.rows[0] == ["1 ¦ 新增学位 ¦ 9个 ¦ 4个 ¦ 5个"])
    #expect(alone.outside == ["台州市2024年民生实事", "一、公共教育", "单位：个"])
    let other = try read(head + allocation + "（二）环境保护\n" + duties)
    #expect(other.outside.contains("一、公共教育"))
  }

  @Test func aHeadingFarAboveTheTableIsText() throws {
    let reading = try read("一、总体要求\n办好民生实事。\n" + allocation + "二、环境保护\n" + duties)
    #expect(reading.rows[0] == ["1 ¦ 新增学位 ¦ 9个 ¦ 4个 ¦ 5个"])
    #expect(reading.outside == ["一、总体要求", "办好民生实事。"])
  }
}
