import PlanModel
import Provenance
import TableReading
import Testing

@testable import PlanReading

/// Covers `RecordRow` as well.
struct RecordGrammarTests {
  /// The placement of every row, the drafts as `number(numberText) section lines`, and the findings.
  private func read(_ text: String) throws -> (
    placements: [RecordGrammar.Placement], drafts: [String], findings: [String]
  ) {
    let table = try Samples.table(text)
    var grammar = RecordGrammar(text: table.text, layout: table.layout)
    let placements = table.text.table.grid.rows.map { row in
      grammar.add(RecordRow(row, lines: table.text.lines(row)))
    }
    let drafts = grammar.drafts.map { draft in
      let lines = draft.rows.map { String($0.lines.lowerBound) }.joined(separator: "+")
      return (draft.number.map(String.init) ?? "-") + (draft.section.map { " \($0)" } ?? "") + ": \(lines)"
    }
    return (placements, drafts, grammar.findings.map(Samples.describe))
  }

  @Test func aRowOfWordsAloneIsReported() throws {
    let table = try Samples.table(
      "序号¦项目名称¦牵头单位¦锦江区¦青羊区\n1¦新增学位¦市园¦4个¦5个\n¦¦文局¦¦\n¦¦¦1个¦2个\n")
    var grammar = RecordGrammar(text: table.text, layout: table.layout)
    for row in table.text.table.grid.rows { _ = grammar.add(RecordRow(row, lines: table.text.lines(row))) }
    let codes = grammar.drafts.flatMap(\.rows).map { $0.findings.first?.code.rawValue }
    #expect(codes == [nil, "row-fragment", nil])
  }

  @Test(arguments: [
    // An allocation table: a blank number is another measure of the project above, named or not.
    (
      "序号¦项目名称¦目标¦锦江区¦青羊区\n1¦新增学位¦9个¦4个¦5个\n¦改造校舍¦3所¦1所¦2所\n¦¦2间¦1间¦1间\n2¦改造公厕¦3座¦1座¦2座",
      ["1: 2+3+4", "2: 5"]
    ),
    // A list of duties: a blank number with a name and someone who answers for it is a project of its own.
    ("序号¦项目名称¦牵头单位\n1¦新增学位¦市教育局\n¦改造校舍¦市住建局\n2¦改造公厕¦市城管委", ["1: 2", "1: 3", "2: 4"]),
    ("序号¦项目名称¦牵头单位\n1¦新增学位¦市教育局\n¦¦市住建局\n2¦改造公厕¦市城管委", ["1: 2+3", "2: 4"]),
    // The number belongs to the category: still measures of one project, where targets are shared out.
    ("序号¦类别¦项目名称¦锦江区¦青羊区\n1¦教育¦新增学位¦4个¦5个\n¦¦改造校舍¦1所¦2所\n2¦交通¦改造道路¦1条¦2条", ["1: 2+3", "2: 4"]),
    // Exports that fill merged cells repeat the number, and the name.
    ("序号¦项目名称¦目标¦锦江区¦青羊区\n1¦新增学位¦9个¦4个¦5个\n1¦新增学位¦3所¦1所¦2所\n2¦改造公厕¦3座¦1座¦2座", ["1: 2+3", "2: 4"]),
    ("序号¦项目名称¦牵头单位\n1¦新增学位¦市教育局\n1¦新增学位¦市财政局\n1¦改造校舍¦市住建局", ["1: 2+3", "1: 4"]),
    // No column for numbers.
    ("项目名称¦牵头单位\n新增学位¦市教育局\n改造公厕¦市城管委\n¦市财政局", ["-: 2", "-: 3+4"]),
    ("项目名称¦锦江区¦青羊区\n新增学位¦4个¦5个\n新增学位¦1所¦2所\n改造公厕¦1座¦2座", ["-: 2+3", "-: 4"]),
    // Under another heading the numbers begin again.
    (
      "序号¦项目名称¦目标¦锦江区¦青羊区\n（一）教育¦¦¦¦\n一¦新增学位¦9个¦4个¦5个\n（二）交通¦¦¦¦\n一¦改造道路¦3条¦1条¦2条",
      ["1 （一）教育: 3", "1 （二）交通: 5"]
    ),
    // Numbers in other columns and other forms.
    ("牵头单位¦项目名称¦序号\n市教育局¦新增学位¦（一）\n市城管委¦改造公厕¦（二）", ["1: 2", "2: 3"]),
  ])
  func rowsAreGroupedIntoProjects(text: String, drafts: [String]) throws {
    let found = try read(text + "\n")
    #expect(found.drafts == drafts)
    #expect(found.findings.isEmpty)
  }

  @Test func aHeadingOverProjectsIsTheirSection() throws {
    let found = try read(
      """
      序号¦项目名称¦牵头单位¦完成时限
      一、优质教育¦¦¦
      1¦新增学位¦市教育局¦11月底
      ¦（二）便捷交通¦¦
      2¦改造道路¦市交通局¦11月底
      三、宜居环境¦三、宜居环境¦三、宜居环境¦三、宜居环境
      3¦改造公厕¦市城管委¦11月底
      四¦幸福养老¦¦
      4¦新建食堂¦市民政局¦11月底

      """)
    #expect(
      found.placements == [.section, .project, .section, .project, .section, .project, .section, .project])
    #expect(
      found.drafts == ["1 一、优质教育: 3", "2 （二）便捷交通: 5", "3 三、宜居环境: 7", "4 四、幸福养老: 9"])
    #expect(found.findings.isEmpty)
  }

  @Test func aHeadingInATableOfThreeColumnsIsASectionToo() throws {
    let found = try read("序号¦项目名称¦牵头单位\n一、优质教育¦¦\n1¦新增学位¦市教育局\n")
    #expect(found.drafts == ["1 一、优质教育: 3"])
    #expect(found.findings.isEmpty)
  }

  @Test func aRowOfTotalsIsNoProject() throws {
    let found = try read(
      "序号¦项目名称¦目标¦锦江区¦青羊区\n合计¦¦12个¦5个¦7个\n1¦新增学位¦9个¦4个¦5个\n¦小 计¦9个¦4个¦5个\n2¦改造公厕¦3个¦1个¦2个\n¦总计¦12个¦5个¦7个\n")
    #expect(found.placements == [.total, .project, .total, .project, .total])
    #expect(found.drafts == ["1: 3", "2: 5"])
    #expect(
      found.findings
        == [2, 4, 6].map {
          "total-row · · · \($0): A row that adds up the others is no project and was left out of the projects."
        })
  }

  @Test func aNameThatBeginsLikeATotalIsAProject() throws {
    let found = try read(
      "序号¦项目名称¦目标¦锦江区¦青羊区\n1¦合计划拨公租房¦9套¦4套¦5套\n2¦总工会驿站¦3个¦1个¦2个\n¦全市通办窗口¦3个¦1个¦2个\n¦¦2个¦1个¦1个\n")
    #expect(found.placements == [.project, .project, .project, .project])
    #expect(found.drafts == ["1: 2", "2: 3+4+5"])
    #expect(found.findings.isEmpty)
  }

  @Test func aNumberThatIsNoneIsReported() throws {
    let found = try read("序号¦项目名称¦牵头单位\n甲¦新增学位¦市教育局\n2¦改造公厕¦市城管委\n")
    #expect(found.drafts == ["-: 2", "2: 3"])
    #expect(found.findings == ["number-unreadable · · number 2: Expected a running number, found “甲”."])
  }

  @Test func aRowThatBelongsToNothingIsReported() throws {
    let found = try read("序号¦项目名称¦牵头单位\n¦¦市教育局\n1¦改造公厕¦市城管委\n")
    #expect(found.placements == [.unplaced, .project])
    #expect(found.drafts == ["1: 3"])
    #expect(
      found.findings == [
        "row-unplaced · · · 2: A row has neither a number nor a name nor an amount, and no project to belong to."
      ])
  }
}
