import Minsheng
import TestSupport
import Testing

/// The list of duties of 2023, read by a person.
///
/// `rows.tsv` of the case holds every field of all 22 rows; what is hard to read stands here once more.
struct Hangzhou2023Tests {
  private let dataset: Dataset
  private let corpusCase = CorpusCase(name: "hangzhou-2023-responsibility")

  init() throws {
    dataset = try PlanConverter().convert(corpusCase.source(), name: "source.txt")
  }

  @Test func hasTwentyTwoRowsOfTenNumbers() {
    #expect(
      dataset.projects.map(\.number)
        == [1, 1, 1, 2, 2, 3, 4, 4, 4, 4, 5, 5, 6, 7, 7, 7, 7, 8, 8, 9, 9, 10])
    #expect(corpusCase.rows?.rows.count == 22)
  }

  /// The reading by hand leaves no field out.
  @Test func everyFieldReadsAsTyped() {
    #expect(
      corpusCase.rows?.columns == [
        "id", "number", "category", "name", "leaders", "lead", "contacts", "cooperating", "deadlineText",
        "deadline", "schedule",
      ])
    let reading = HandReading(of: dataset, rows: corpusCase.rows, facts: corpusCase.facts)
    #expect(reading.differences == [])
  }

  /// Cut by the lines and by the page: the last of its bodies stands behind the next header.
  @Test func secondarySupplyKeepsTheBodyBehindThePage() throws {
    let project = try project("2023-07-4")
    #expect(project.cooperating.count == 16)
    #expect(project.cooperating.suffix(2) == ["市城投集团", "相关区、县（市）政府"])
    #expect(project.schedule.count == 4)
    #expect(project.schedule.last?.text == "11月底前累计通水200个小区。")
  }

  @Test(arguments: [
    ("2023-02-2", ["陈秋兴", "蒋锋"]), ("2023-04", ["吴志荣", "应志魁"]), ("2023-06", ["方海洋", "刘志勇"]),
    ("2023-07-4", ["王宇焕", "蔡国强"]),
  ])
  func twoContactsShareACell(id: String, contacts: [String]) throws {
    #expect(try project(id).contacts == contacts)
  }

  /// The bracket stands in the wrong place in the document, and is left there.
  @Test func aMisplacedBracketIsKept() throws {
    #expect(try project("2023-07-3").cooperating.last == "相关区、（县）市政府")
  }

  @Test func headingsAreTheGroupsOfTheirSteps() throws {
    let groups = try project("2023-03").schedule.map(\.group)
    #expect(
      groups == Array(repeating: "孤独症儿童康复救助", count: 3)
        + Array(repeating: "新增残疾人稳定就业", count: 4)
        + Array(repeating: "完成重要公共服务场所无障碍改造", count: 4))
    #expect(try project("2023-01").schedule.allSatisfy { $0.group == nil })
  }

  /// No value is doubtful: what is said is where the categories come from, and whose plan it is.
  @Test func nothingIsDoubtful() {
    #expect(dataset.findings.filter { $0.severity != .info } == [])
    #expect(dataset.findings.map(\.code).count { $0 == "value-inherited" } == 12)
  }

  @Test func nothingIsLeftOver() { #expect(dataset.conservation.unassigned == 0) }

  private func project(_ id: String) throws -> Project {
    try #require(dataset.projects.first { $0.id == id })
  }
}
