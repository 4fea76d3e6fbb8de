import Minsheng
import Testing

/// Covers `TraceText` as well.
struct CellExplainerTests {
  private func explanation(_ id: String, _ text: String) throws -> [String]? {
    try CellExplainer().explanation(of: id, in: Array(text.utf8)).map { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  static let flow = "附件1\n2023年民生实事\n序号\n项目名称\n牵头单位\n1\n新增学位\n500个\n市教育局\n2\n改造公厕5座\n市水利局\n"

  @Test func everyCellHasItsLinesScoreAndRunnerUp() throws {
    let lines = try #require(try explanation("2023-01", Self.flow))
    #expect(lines.first == "2023-01 新增学位500个")
    #expect(lines[1].hasPrefix("form: "))
    #expect(Array(lines[2...3]) == ["", "lines 6-9"])
    let name = try #require(lines.first { $0.hasPrefix("  项目名称: score ") })
    #expect(name.contains("; runner-up "))
    #expect(lines.contains("    line 7: 新增学位"))
    #expect(lines.contains("    line 8: 500个"))
    #expect(lines.contains("    line 9: 市教育局"))
    #expect(!lines.contains { $0.contains("改造公厕") })
  }

  @Test func cellsBetweenDelimitersNeedNoScore() throws {
    let text = "2023年民生实事\n序号\t项目名称\t牵头单位\n1\t新增学位500个\t市教育局\n2\t改造公厕5座\t市水利局\n"
    #expect(
      try explanation("2023-02", text) == [
        "2023-02 改造公厕5座", "form: separated", "", "lines 4-4", "  序号", "    line 4: 2", "  项目名称",
        "    line 4: 改造公厕5座",
        "  牵头单位", "    line 4: 市水利局", "",
      ])
  }

  @Test func findingsOfTheProjectStandBelow() throws {
    let text = "2023年民生实事\n序号\t项目名称\t目标\t海曙区\t余姚市\n1\t新增学位\t9个\t4个\t6个\n2\t公厕\t9座\t4座\t5座\n"
    let lines = try #require(try explanation("2023-01", text))
    #expect(lines.contains { $0.hasPrefix("warning [sum-mismatch] ") })
    #expect(try #require(try explanation("2023-02", text)).allSatisfy { !$0.contains("sum-mismatch") })
  }

  @Test func traditionalScriptIsExplainedAsPrinted() throws {
    let text = "2023年民生實事\n序號\n項目名稱\n牽頭單位\n1\n新增學位500個\n市教育局\n2\n改造公廁5座\n市水利局\n"
    #expect(try #require(try explanation("2023-01", text)).contains("    line 6: 新增學位500個"))
  }

  @Test func aProjectThatIsNotThereHasNone() throws {
    #expect(try explanation("2023-09", Self.flow) == nil)
    #expect(throws: ReadFailure.self) { try CellExplainer().explanation(of: "2023-01", in: []) }
  }
}
