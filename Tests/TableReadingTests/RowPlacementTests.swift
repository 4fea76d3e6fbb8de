import Provenance
import Testing

@testable import TableReading

struct RowPlacementTests {
  @Test func cellsLeftOutUnderMergedOnesAreMadeUpFor() throws {
    let source = Samples.source(
      """
      序号 | 类别 | 项目名称 | 牵头单位 | 完成时限
      1 | 教育 | 新建幼儿园12所 | 市教育局 | 11月底前
      改造校舍30处 | 市教育局 | 10月底前
      2 | 养老 | 培训护理员500人次 | 市民政局 | 12月底前
      新增床位80张 | 市民政局 | 9月底前
      3 | 交通 | 新建公路40公里 | 市交通运输局 | 12月底前
      """)
    let result = try #require(Samples.read(source))
    #expect(
      Samples.rows(result.tables[0], in: source) == [
        "1 ¦ 教育 ¦ 新建幼儿园12所 ¦ 市教育局 ¦ 11月底前", " ¦  ¦ 改造校舍30处 ¦ 市教育局 ¦ 10月底前",
        "2 ¦ 养老 ¦ 培训护理员500人次 ¦ 市民政局 ¦ 12月底前", " ¦  ¦ 新增床位80张 ¦ 市民政局 ¦ 9月底前",
        "3 ¦ 交通 ¦ 新建公路40公里 ¦ 市交通运输局 ¦ 12月底前",
      ])
    #expect(result.tables[0].doubts.values.flatMap { $0 }.map(\.code) == ["cells-placed", "cells-placed"])
  }

  @Test func oneRowThatFitsElsewhereByFarIsMovedToo() throws {
    let source = Samples.tabbed(
      """
      序号¦项目名称¦目标¦海曙区¦江北区¦北仑区¦镇海区¦牵头单位
      1¦新建公园¦9处¦4处¦5处¦-¦-¦市城管局
      2¦改造道路¦8条¦3条¦5条¦-¦-¦市交通局
      新增停车位¦900个¦400个¦500个¦-¦-¦¦
      3¦新增学位¦700个¦300个¦400个¦-¦-¦市教育局
      """)
    let result = try #require(Samples.read(source))
    #expect(Samples.rows(result.tables[0], in: source)[2] == " ¦ 新增停车位 ¦ 900个 ¦ 400个 ¦ 500个 ¦ - ¦ - ¦ ")
    #expect(result.tables[0].doubts[2]?.map(\.code) == ["cells-placed"])
  }

  @Test func rowsThatStandWellStay() throws {
    let source = Samples.tabbed("序号¦项目名称¦牵头单位¦备注\n1¦新建公园¦市城管局¦\n2¦改造道路¦市交通局¦\n3¦新增学位¦市教育局¦重点\n")
    let result = try #require(Samples.read(source))
    #expect(result.tables[0].doubts.isEmpty)
    #expect(Samples.rows(result.tables[0], in: source).first == "1 ¦ 新建公园 ¦ 市城管局 ¦ ")
  }
}
