import Gazetteer
import Provenance
import SourceText
import Testing

@testable import TableReading

struct FormJudgeTests {
  private func best(_ text: String) throws -> FormReading {
    try #require(FormJudge(source: Samples.source(text), quantities: Samples.quantities).best())
  }

  private static let rows = [
    ["1", "新建幼儿园12所", "市教育局", "11月底前"], ["2", "改造农村公路30公里", "市交通运输局", "10月底前"],
    ["3", "培训护理员500人次", "市民政局", "12月底前"], ["4", "建设城市书房8家", "市文化广电旅游局", "9月底前"],
    ["5", "新增公共停车位900个", "市城市管理局", "12月底前"],
  ]
  private static let head = ["次第", "惠民事项", "承担部门", "办结期限"]
  private static let title = "2024年民生实事\n"

  private func table(_ form: (([String]) -> String)) -> String {
    Self.title + ([Self.head] + Self.rows).map(form).joined(separator: "\n") + "\n"
  }

  @Test func theFormOfEachDumpExplainsMost() throws {
    #expect(try best(table { $0.joined(separator: "\t") }).form == .separated)
    #expect(try best(table { $0.joined(separator: " | ") + " |" }).form == .separated)
    #expect(try best(table { $0.joined(separator: " |\n") + " |" }).form == .cellsWithBars)
    #expect(try best(table { $0.joined(separator: "\n") }).form == .cellALine)
    #expect(try best(table { $0.joined(separator: " ") }).form == .rowALine)
  }

  @Test func everyFormGivesTheSameRows() throws {
    for form in ["\t", " | ", " |\n", "\n", " "] {
      let text = table { $0.joined(separator: form) + (form.contains("|") ? " |" : "") }
      let source = Samples.source(text)
      let table = try #require(try best(text).result.tables.first)
      #expect(table.columns.map(\.role) == [.number, .name, .lead, .deadline], "\(form.debugDescription)")
      #expect(
        Samples.rows(table, in: source) == Self.rows.map { $0.joined(separator: " ¦ ") },
        "\(form.debugDescription)")
    }
  }

  @Test func aRowOnOneLineWithBarsAtBothEnds() throws {
    let text =
      Self.title
      + ([Self.head] + Self.rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: " ")
    let table = try #require(try best(text).result.tables.first)
    #expect(Samples.rows(table, in: Samples.source(text)) == Self.rows.map { $0.joined(separator: " ¦ ") })
  }

  @Test func amountsAreNoPageNumbers() throws {
    let rows = (1...5).flatMap { ["\($0)", "新增公共停车位第\($0)批", "1,\($0)00", "0.\($0)5", "1,\($0)20"] }
    let text = Self.title + (["序号", "项目名称", "目标任务", "海曙区", "江北区"] + rows).joined(separator: "\n")
    let reading = try best(text)
    let table = try #require(reading.result.tables.first)
    #expect(reading.form == .cellALine)
    #expect(Samples.rows(table, in: Samples.source(text)).first == "1 ¦ 新增公共停车位第1批 ¦ 1,100 ¦ 0.15 ¦ 1,120")
  }

  @Test func theNextFormIsNamedWithItsMargin() throws {
    let reading = try best(table { $0.joined(separator: "\n") })
    let next = try #require(reading.runnerUp)
    #expect(next.form != .cellALine)
    #expect(next.margin >= .zero)
  }

  @Test func columnsPrintedOneAfterTheOtherAreRefusedAsSuch() throws {
    let columns = (0..<4).map { column in ([Self.head] + Self.rows).map { $0[column] }.joined(separator: "\n")
    }
    let reading = try best("2024年民生实事\n序号\n项目名称\n牵头单位\n" + columns.joined(separator: "\n"))
    #expect(reading.result.tables.allSatisfy { $0.grid.rows.isEmpty })
    #expect(reading.result.findings.map(\.code) == ["reading-order-scrambled"])
  }

  @Test func whatNoFormExplainsIsRefusedWithWhatWasTried() throws {
    let words = ["市教育局", "12", "陈瑾", "11月底前", "新建公园3个", "——", "95%", "各区政府", "改造道路", "7"]
    var text = "序号 项目名称 牵头单位 完成时限\n"
    for index in 0..<60 {
      text += words[(index * 7 + index / 3) % words.count] + (index % 4 == 3 ? "\n" : " ")
    }
    let reading = try best(text)
    #expect(reading.result.tables.allSatisfy { $0.grid.rows.isEmpty })
    #expect(reading.result.findings.map(\.code) == ["no-form-fits"])
    #expect(!reading.result.unread.isEmpty)
  }

  @Test func aFormCanBeForced() {
    let judge = FormJudge(
      source: Samples.source(table { $0.joined(separator: "\t") }), quantities: Samples.quantities)
    #expect(judge.readings(as: .list).allSatisfy { $0.form == .list })
    #expect(judge.readings().first?.form == .separated)
  }
}
