import Testing

@testable import TableReading

struct LabelAnchorsTests {
  @Test func numbersOfALongerPlanAreKept() throws {
    let text = """
      一、道路
      （6）改造道路3条
      牵头单位：市交通局
      （9）新建公交站5个
      牵头单位：市交通局
      二、绿化
      （1）新建公园2处
      牵头单位：市城管局
      （4）种树300株
      牵头单位：市林业局
      """
    let reading = try #require(try ListSamples.read(text))
    #expect(
      reading.rows == [
        " ¦ 道路 ¦  ¦ ", "（6） ¦  ¦ 改造道路3条 ¦ 市交通局", "（9） ¦  ¦ 新建公交站5个 ¦ 市交通局", " ¦ 绿化 ¦  ¦ ",
        "（1） ¦  ¦ 新建公园2处 ¦ 市城管局", "（4） ¦  ¦ 种树300株 ¦ 市林业局",
      ])
  }

  @Test func stepsOfABlockAreNoItems() throws {
    let text = (1...3).map {
      "\($0)、实事名称：改造道路\($0)条\n牵头单位：市交通局\n推进安排：1、3月开工；\n2、9月完工。\n"
    }.joined()
    let reading = try #require(try ListSamples.read(text))
    #expect(reading.rows.count == 3)
    #expect(reading.rows[1].hasPrefix("2、 ¦ 改造道路2条 ¦ 市交通局 ¦ 1、3月开工；"))
  }
}
