import Foundation
import TestSupport
import Testing

/// `minsheng convert` on dumps that are plans.
struct ConvertTests {
  private static let good = "yichang-2024-no-number-column"
  private static let warned = "nanjing-2024-numbering-gaps"
  private static let failed = "fuzhou-2024-private-use"

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.addCase(Self.good, as: "source.txt")
    try folder.addCase(Self.warned, as: "warned.txt")
    try folder.addCase(Self.failed, as: "failed.txt")
    return folder
  }

  private func expected(_ name: String) throws -> [UInt8] {
    try Repository.bytes(CorpusCase(name: name).expectedFile)
  }

  @Test func writesToStandardOutput() async throws {
    let run = try await CommandRun(["convert", "source.txt"], in: folder())
    #expect(run.status == 0)
    let isExpected = try run.output == expected(Self.good)
    #expect(isExpected)
    #expect(
      run.errors
        == "source.txt: 2 projects, 2 measures; findings: 0 errors, 0 warnings, 0 info; "
        + "104 characters: 79 in fields, 25 furniture, 0 unassigned\n")
  }

  @Test func writesToAFile() async throws {
    let folder = try folder()
    let run = try await CommandRun(["convert", "source.txt", "-o", "plan.json", "--quiet"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.isEmpty)
    let isExpected = try folder.bytes("plan.json") == expected(Self.good)
    #expect(isExpected)
    try #expect(folder.listing() == ["failed.txt", "plan.json", "source.txt", "warned.txt"])
  }

  @Test func replacesAFileAsAWhole() async throws {
    let folder = try folder()
    try folder.write(Array(repeating: 0x78, count: 100_000), to: "plan.json")
    let run = try await CommandRun(["convert", "source.txt", "-o", "plan.json"], in: folder)
    #expect(run.status == 0)
    let isExpected = try folder.bytes("plan.json") == expected(Self.good)
    #expect(isExpected)
  }

  @Test func writesToADirectory() async throws {
    let folder = try folder()
    let run = try await CommandRun(
      ["convert", "source.txt", "warned.txt", "--output-dir", "out", "-q"], in: folder)
    #expect(run.status == 0)
    try #expect(
      folder.listing()
        == ["failed.txt", "out", "out/source.json", "out/warned.json", "source.txt", "warned.txt"])
    let isExpected = try folder.bytes("out/source.json") == expected(Self.good)
    #expect(isExpected)
  }

  @Test func readsStandardInput() async throws {
    let source = try CorpusCase(name: Self.good).source()
    for arguments in [["convert", "-"], ["convert"]] {
      let run = try await CommandRun(arguments, input: source, in: folder())
      #expect(run.status == 0)
      #expect(run.text.contains("\"source\": {"))
      #expect(run.text.contains("\"name\": \"-\""))
      #expect(run.errors.hasPrefix("-: 2 projects, 2 measures; "))
    }
  }

  @Test func namesTheDatasetOfStandardInput() async throws {
    let folder = try folder()
    let source = try CorpusCase(name: Self.good).source()
    let run = try await CommandRun(["convert", "-", "--output-dir", "out", "-q"], input: source, in: folder)
    #expect(run.status == 0)
    try #expect(folder.listing().contains("out/stdin.json"))
  }

  @Test func writesOneDatasetALine() async throws {
    let run = try await CommandRun(
      ["convert", "source.txt", "warned.txt", "--format", "ndjson", "-q"], in: folder())
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3)
    #expect(lines.last == "")
    let titles = try lines.dropLast().map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return (object?["document"] as? [String: Any])?["title"] as? String
    }
    #expect(titles == ["宜昌市2024年民生实事项目任务分解表", "南京市2024年民生实事项目任务分解表"])
  }

  /// A case with an error, one with warnings, one with nothing.
  @Test(arguments: [
    ("source.txt", ["--strict"], 0), ("source.txt", ["--fail-on", "info"], 0), ("warned.txt", [], 0),
    ("warned.txt", ["--strict"], 1), ("warned.txt", ["--fail-on", "warning"], 1),
    ("warned.txt", ["--fail-on", "error"], 0), ("warned.txt", ["--fail-on", "info"], 1),
    ("failed.txt", [], 1),
    ("failed.txt", ["--fail-on", "never"], 0), ("failed.txt", ["--fail-on", "warning"], 1),
  ])
  func exitsByTheThreshold(file: String, arguments: [String], status: Int32) async throws {
    let folder = try folder()
    let run = try await CommandRun(["convert", file, "-q", "-o", "out.json"] + arguments, in: folder)
    #expect(run.status == status)
    // A finding fails the run and not the dataset.
    try #expect(folder.listing().contains("out.json"))
  }

  @Test func oneBadInputDoesNotStopTheOthers() async throws {
    let folder = try folder()
    try folder.write([], to: "bad.txt")
    let run = try await CommandRun(
      ["convert", "source.txt", "bad.txt", "nowhere.txt", "warned.txt", "--output-dir", "out", "-q"],
      in: folder)
    #expect(run.status == 1)
    #expect(
      run.errors == """
        bad.txt: Expected the text of a plan, found an empty file. Extract the PDF's text again.
        nowhere.txt: Could not be opened: No such file or directory.

        """)
    try #expect(
      folder.listing() == [
        "bad.txt", "failed.txt", "out", "out/source.json", "out/warned.json", "source.txt", "warned.txt",
      ])
    let lines = try await CommandRun(
      ["convert", "source.txt", "bad.txt", "warned.txt", "--format", "ndjson", "-q"], in: folder)
    #expect(lines.status == 1)
    #expect(lines.output.count { $0 == UInt8(ascii: "\n") } == 2)
  }

  @Test func yearOfTheOptionWinsOverTheTitle() async throws {
    let run = try await CommandRun(["convert", "source.txt", "--year", "2023", "-q"], in: folder())
    #expect(run.status == 0)
    #expect(run.text.contains("\"year\": 2023,"))
    #expect(run.text.contains("\"id\": \"2023-01\""))
  }

  @Test func provenanceIsGivenWhenAskedFor() async throws {
    let run = try await CommandRun(["convert", "source.txt", "--provenance", "full", "-q"], in: folder())
    #expect(run.status == 0)
    #expect(run.text.contains("\"provenance\""))
    let plain = try await CommandRun(["convert", "source.txt", "-q"], in: folder())
    #expect(!plain.text.contains("\"provenance\""))
  }

  @Test func sameInputGivesTheSameBytes() async throws {
    let folder = try folder()
    try folder.addCase("hangzhou-2024-allocation", as: "hangzhou.txt")
    let first = try await CommandRun(["convert", "hangzhou.txt", "-q"], in: folder)
    let second = try await CommandRun(
      ["convert", "hangzhou.txt", "-q"], environment: ["LANG": "zh_CN.UTF-8", "TZ": "Asia/Shanghai"],
      in: folder)
    #expect(first.status == 0)
    #expect(first.output.count > 10_000)
    let isSame = first.output == second.output
    #expect(isSame)
  }
}
