import Testing

@testable import TableReading

struct PlainHeadingsTests {
  @Test func headingsWithACountOrWithoutOne() throws {
    let text = """
      暖心计划（2项）
      1.改造道路3条
      牵头单位：市交通局
      2.新建公交站5个
      牵头单位：市交通局
      绿化
      3.新建公园2处
      牵头单位：市城管局
      4.种树300株
      牵头单位：市林业局
      安居
      5.改造小区4个
      牵头单位：市住建局
      """
    let reading = try #require(try ListSamples.read(text))
    #expect(
      reading.rows == [
        " ¦ 暖心计划（2项） ¦  ¦ ", "1. ¦  ¦ 改造道路3条 ¦ 市交通局", "2. ¦  ¦ 新建公交站5个 ¦ 市交通局", " ¦ 绿化 ¦  ¦ ",
        "3. ¦  ¦ 新建公园2处 ¦ 市城管局", "4. ¦  ¦ 种树300株 ¦ 市林业局", " ¦ 安居 ¦  ¦ ", "5. ¦  ¦ 改造小区4个 ¦ 市住建局",
      ])
  }

  @Test func behindTheBracketOfItsLabelsAnItemHasEnded() throws {
    let text = """
      1.改造道路3条。（牵头单位：市交通局）
      2.新建公园2处。（牵头单位：市城管局）
      让出行更加便捷。
      3.新增泊位90个。（牵头单位：市公安局）
      4.种树300株。（牵头单位：市林业局）
      """
    let reading = try #require(try ListSamples.read(text))
    #expect(reading.rows[2] == " ¦ 让出行更加便捷 ¦  ¦ ")
    #expect(reading.rows.count == 5)
  }

  /// The value of a label may stand on the line below it.
  @Test func aValueIsNoHeading() throws {
    let text = (1...4).map { "\($0).改造道路\($0)条\n牵头单位：市交通局\n收尾节点：\n上半年\n" }.joined()
    let reading = try #require(try ListSamples.read(text))
    #expect(reading.rows.count == 4)
  }

  @Test func thePointsOfANoticeHeadNothing() throws {
    let text = """
      一、加强领导。各单位要亲自部署，明确专人。
      二、严格考核。结果作为评优依据。
      某某市人民政府办公室
      2024年3月8日
      附件
      1.改造道路3条。
      牵头单位：市交通局
      2.新建公园2处。
      牵头单位：市城管局
      3.种树300株。
      牵头单位：市林业局
      """
    let reading = try #require(try ListSamples.read(text))
    #expect(reading.columns == ["number", "name", "lead 牵头单位"])
    #expect(reading.rows.count == 3)
  }
}
