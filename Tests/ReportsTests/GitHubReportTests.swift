import Provenance
import Reports
import Testing

struct GitHubReportTests {
  /// A line as a runner of GitHub Actions reads it.
  struct Command: Equatable {
    var name: String
    var properties: [String: String]
    var data: String

    init?(_ line: Substring) {
      guard line.hasPrefix("::"), let end = line.dropFirst(2).firstRange(of: "::") else { return nil }
      let head = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
        .split(separator: " ", maxSplits: 1)
      name = String(head.first ?? "")
      properties = [:]
      for pair in head.dropFirst().first?.split(separator: ",") ?? [] {
        let parts = pair.split(separator: "=", maxSplits: 1)
        properties[String(parts[0])] = Self.unescaped(String(parts.dropFirst().first ?? ""))
      }
      data = Self.unescaped(String(line[end.upperBound...]))
    }

    private static func unescaped(_ text: String) -> String {
      text.replacing("%3A", with: ":").replacing("%2C", with: ",").replacing("%0D", with: "\r")
        .replacing("%0A", with: "\n").replacing("%25", with: "%")
    }
  }

  private static func commands(_ text: String) -> [Command] {
    text.split(separator: "\n").compactMap(Command.init).filter { !["group", "endgroup"].contains($0.name) }
  }

  @Test func propertiesSurviveTheRunner() throws {
    let commands = Self.commands(SampleReport.text(.github))
    #expect(commands.map(\.name) == ["error", "error", "error", "warning", "notice", "notice"])
    #expect(commands[1].properties["file"] == "数据/plan 2024.json")
    #expect(commands[3].properties["file"] == "b,c:d.json")
    #expect(commands[3].properties["title"] == "sum-mismatch")
    #expect(commands[2].data == "The id 2024-1 stands twice | <script>100%</script>.\nat /projects/1/id")
  }

  @Test func columnsStandWithinOneLineOnly() {
    let commands = Self.commands(SampleReport.text(.github))
    #expect(commands[1].properties["col"] == "62")
    #expect(commands[1].properties["endColumn"] == "68")
    #expect(commands[2].properties["col"] == nil)
    #expect(commands[2].properties["endColumn"] == nil)
    #expect(commands[2].properties["endLine"] == "5")
  }

  @Test func theWorstComeFirstAndTheRestIsCounted() {
    let report = SampleReport.many(errors: 12, warnings: 11, infos: 10)
    let text = SampleReport.text(.github, report: report)
    let commands = Self.commands(text)
    #expect(commands.count { $0.name == "error" } == 10)
    #expect(commands.count { $0.name == "warning" } == 10)
    #expect(commands.count { $0.name == "notice" } == 10)
    #expect(commands.prefix(10).allSatisfy { $0.name == "error" })
    #expect(
      commands.last?.data == "4 more without an annotation, listed in the log: a.json 1, b.json 3")
    #expect(text.hasSuffix("\n12 errors, 11 warnings, 10 info in 2 of 2 files\n"))
    // Every finding is an annotation or a line of the log.
    for number in 0..<33 { #expect(text.ranges(of: "Finding \(number).").count == 1) }
    #expect(text.contains("::group::Without annotation: 4\na.json: info [rule-a] Finding 9.\n"))
  }

  @Test func nothingIsSaidAboutARestThatIsNotThere() {
    let report = SampleReport.many(errors: 10, warnings: 10, infos: 10)
    let text = SampleReport.text(.github, report: report)
    #expect(Self.commands(text).count == 30)
    #expect(!text.contains("group::"))
    let clean = Report(tool: ReportingTool(version: "1"), files: [ReportedFile(path: "a")])
    #expect(SampleReport.text(.github, report: clean) == "No findings in 1 file\n")
  }

  @Test func manyFilesAreCounted() {
    let files = (0..<14).map { ReportedFile(path: "\($0).json", leftOut: 2) }
    let text = SampleReport.text(
      .github, report: Report(tool: ReportingTool(version: "1"), files: files))
    let last =
      "28 left out: 0.json 2, 1.json 2, 2.json 2, 3.json 2, 4.json 2, 5.json 2, 6.json 2, 7.json 2, "
      + "8.json 2, 9.json 2, 4 other files"
    #expect(Self.commands(text).map(\.data) == [last])
  }

  /// A name in a file gives no orders to the runner, wherever it is printed.
  @Test func nothingInAFileBecomesACommand() {
    let evil = Message("x\n::error::y\r::stop-commands::z ##[add-mask]1", "x")
    let findings = (0..<30).map {
      ReportedFinding(FindingCode(rawValue: "r\($0)"), .error, evil, pointer: "/\n::error::p")
    }
    let report = Report(
      tool: ReportingTool(version: "1"), files: [ReportedFile(path: "::error::a", findings: findings)])
    for line in SampleReport.text(.github, report: report).split(whereSeparator: \.isNewline) {
      if let command = Command(line) {
        #expect(["error", "notice", "group", "endgroup"].contains(command.name))
      } else {
        #expect(!line.contains("##["))
      }
    }
    #expect(Self.commands(SampleReport.text(.github, report: report)).count == 11)
  }
}
