import Testing

@testable import TableReading

struct ListTableTests {
  @Test func whoDoesWhatInABracketIsTheLead() throws {
    let reading = try #require(
      try ListSamples.read(
        """
        2024年实事分工
        1.新建公园2处。（由市城管局牵头，会同市财政局等单位负责落实）
        2.改造道路3条。（市交通局牵头，市公安局配合）
        3.新建学校4所（含改扩建）。
        """))
    #expect(reading.columns.last == "lead")
    #expect(
      reading.rows == [
        "1. ¦ 新建公园2处 ¦ 由市城管局牵头，会同市财政局等单位负责落实", "2. ¦ 改造道路3条 ¦ 市交通局牵头，市公安局配合", "3. ¦ 新建学校4所（含改扩建） ¦ ",
      ])
  }

  @Test func paragraphsBelowANameAreItsContent() throws {
    let reading = try #require(
      try ListSamples.read(
        """
        2024年实事进展
        一、河滨公园
        总投资230万元，建成健身步道2公里，全部工程将在年底前完成。
        二、城东小学
        总投资900万元，主体结构封顶，明年秋季招生。
        三、北街菜场
        总投资80万元，更新摊位60个，月底开业。
        """))
    #expect(reading.columns == ["number", "name", "content"])
    #expect(reading.rows[0] == "一、 ¦ 河滨公园 ¦ 总投资230万元，建成健身步道2公里，全部工程将在年底前完成")
  }
}
