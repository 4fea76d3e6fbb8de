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

  static let flow = "附件1\n序号\n项目名称\n牵头单位\n1\n新增学位\n500个\n市教育局\n2\n改造公厕5座\n市水利局\n"

  @Test func cellsShowLinesScoresAndRivals() throws {
    let text = try StageDump().cells(of: Array(Self.flow.utf8))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.filter { !$0.hasPrefix("  ") } == ["lines 5-8", "lines 9-11"])
    #expect(lines.filter { $0.hasPrefix("    ") }.contains("    line 7: 500个"))
    let names = lines.filter { $0.hasPrefix("  项目名称: score ") }
    #expect(names.count == 2)
    #expect(names.allSatisfy { $0.contains("; runner-up ") && $0.contains(" below: “") })
  }

  @Test func cellsOfDelimitedTablesShowTheirLines() throws {
    let text = try StageDump().cells(of: bytes)
    #expect(text.hasPrefix("lines 3-3\n  序号\n    line 3: 1\n  项目名称\n    line 3: 新增学位\n"))
  }

  @Test func aPictureMarksEveryPieceWithItsColumn() throws {
    let picture = try StageDump().picture(of: Array(Self.flow.utf8), colours: false)
    let lines = picture.split(separator: "\n").map(String.init)
    #expect(lines.count == 11)
    #expect(lines.count { $0.contains("新增学位") && $0.contains("2") } == 1)
    #expect(lines.count { $0.contains("市教育局") && $0.contains("3") } == 1)
    let coloured = try StageDump().picture(of: Array(Self.flow.utf8), colours: true)
    #expect(coloured.contains("\u{1B}["))
    #expect(!picture.contains("\u{1B}["))
  }

  @Test func traditionalScriptIsReadAndShownAsPrinted() throws {
    let text = "序號\n項目名稱\n牽頭單位\n1\n新增學位500個\n市教育局\n2\n改造公廁5座\n市水利局\n"
    #expect(try StageDump().picture(of: Array(text.utf8), colours: false).contains("新增學位500個"))
    #expect(try StageDump().cells(of: Array(text.utf8)).contains("line 5: 新增學位500個"))
  }

  @Test func whatCannotBeReadIsRefused() {
    #expect(throws: ReadFailure.self) { try StageDump().lines(of: []) }
    #expect(throws: ReadFailure.self) { try StageDump().table(of: Array("甲".utf8)) }
    #expect(throws: ReadFailure.self) { try StageDump().records(of: Array("甲".utf8)) }
  }
}
