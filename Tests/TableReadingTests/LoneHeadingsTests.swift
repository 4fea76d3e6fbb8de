import Testing

@testable import TableReading

struct LoneHeadingsTests {
  @Test func aHeadingThatNothingCountsOnFrom() throws {
    let text = """
      2024年重点工作分工
      一、何明副市长主抓的工作
      1.新建公园2处
      牵头单位：市城管局
      2.改造道路3条
      牵头单位：市交通局
      3.新建学校4所
      牵头单位：市教育局
      """
    let reading = try #require(try ListSamples.read(text))
    #expect(reading.rows.first == " ¦ 何明副市长主抓的工作 ¦  ¦ ")
    #expect(reading.rows.count == 4)
    #expect(reading.outside == ["2024年重点工作分工"])
  }

  @Test func aNumberInsideAnItemHeadsNothing() throws {
    let text = """
      1.新建公园2处，其中
      （一）东区1处，西区1处。
      牵头单位：市城管局
      2.改造道路3条
      牵头单位：市交通局
      3.新建学校4所
      牵头单位：市教育局
      """
    let reading = try #require(try ListSamples.read(text))
    #expect(reading.rows.count == 3)
    #expect(reading.rows[0].contains("（一）东区1处，西区1处"))
  }
}
