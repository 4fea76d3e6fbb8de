import Minsheng
import Testing

struct StageDumpTests {
  private let bytes = Array("附件1\n序号\t项目名称\t目标（个）\t海曙区\t余姚市\n\u{C}1\t新增学位\t9\t4个\t5个\t6个\n".utf8)

  @Test func linesShowNumberPageAndTabs() throws {
    #expect(
      try StageDump().lines(of: bytes) == """
        UTF-8, 3 lines, 2 pages
        1 p1 附件1
        2 p1 序号→项目名称→目标（个）→海曙区→余姚市
        3 p2 1→新增学位→9→4个→5个→6个

        """)
  }

  @Test func tablesShowColumnsAndRows() throws {
    #expect(
      try StageDump().table(of: bytes) == """
        outside 1: 附件1
        table 1: delimited, 5 columns, 1 rows, header printed 1 times
          column 1: number      序号
          column 2: name        项目名称
          column 3: target      目标（个） in 个
          column 4: region      海曙区
          column 5: region      余姚市
             3!1 | 新增学位 | 9 | 4个 | 5个 | 6个

        """)
  }

  @Test func recordsShowProjectsAndFindings() throws {
    let text = "宁波市2023年民生实事清单\n序号\t项目名称\t牵头单位\n1\t新增托位500个（其中普惠托位300个）\t市卫生健康委员会\n"
    #expect(
      try StageDump().records(of: Array(text.utf8)) == """
        2023-01 新增托位500个（其中普惠托位300个）  (lines 3)
          lead: 市卫生健康委员会
          2023-01/1 prose 托位: 500 个
          2023-01/2 prose 普惠托位: 300 个 (within 2023-01/1)

        """)
  }

  @Test func whatCannotBeReadIsRefused() {
    #expect(throws: ReadFailure.self) { try StageDump().lines(of: []) }
    #expect(throws: ReadFailure.self) { try StageDump().table(of: Array("甲".utf8)) }
    #expect(throws: ReadFailure.self) { try StageDump().records(of: Array("甲".utf8)) }
  }
}
