import Testing

@testable import TableReading

struct AlignedHeadTests {
  private func head(_ text: String, height: Int) throws -> AlignedHead {
    let block = try #require(AlignedBlock(source: Samples.source(text), widths: .wide))
    var judge = HeadJudge(shapes: ShapeReader(quantities: Samples.quantities))
    return AlignedHead(block: block, height: height, judge: &judge)
  }

  @Test func brokenHeadsAreJoined() throws {
    let head = try head(
      """
                         牵头责
       序号  项目名称     任单位   完成时限
        1    新建公园    园林局     11月
        2    改造厕所    环卫局     12月
        3    整治河道    水利局     10月
        4    打通道路    交通局     9月
      """, height: 2)
    #expect(head.rows == [["序号", "项目名称", "牵头责任单位", "完成时限"]])
  }

  @Test func groupStandsOverTheMiddleOfItsColumns() throws {
    let head = try head(
      """
                                  各区任务
       序号  项目名称    目标   东区  西区  南区   备注
        1    新建公园     9      3     3     3
        2    改造厕所     12     4     —     8     续建
        3    整治河道     7      2     4     1
        4    打通道路     5      1     1     3
      """, height: 2)
    #expect(head.rows.first == ["序号", "项目名称", "目标", "各区任务", "", "", "备注"])
    #expect(head.rows.last == ["", "", "", "东区", "西区", "南区", ""])
  }
}
