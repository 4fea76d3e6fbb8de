import Foundation
import TestSupport
import Testing

/// `minsheng validate` as a process: exit status, reports and files.
struct ValidateTests {
  /// A folder with a clean dataset, one with warnings and one that is broken.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let clean = try Repository.bytes(CorpusCase(name: "wuxi-2024-row-names").expectedFile)
    try folder.write(clean, to: "clean.json")
    let warned = try Repository.bytes(CorpusCase(name: "nanjing-2024-numbering-gaps").expectedFile)
    try folder.write(warned, to: "warned.json")
    let broken = String(decoding: warned, as: UTF8.self).replacing(
      "\"year\": 2024", with: "\"yaer\": 2024")
    try folder.write(Array(broken.utf8), to: "broken.json")
    return folder
  }

  private func run(_ arguments: String..., in folder: TemporaryFolder) async throws -> CommandRun {
    try await CommandRun(["validate"] + arguments, in: folder)
  }

  @Test func theStatusSaysHowBadItIs() async throws {
    let folder = try folder()
    #expect(try await run("clean.json", "--strict", in: folder).status == 0)
    #expect(try await run("warned.json", in: folder).status == 0)
    #expect(try await run("warned.json", "--strict", in: folder).status == 1)
    #expect(try await run("broken.json", in: folder).status == 1)
    #expect(try await run("broken.json", "--fail-on", "never", in: folder).status == 0)
    #expect(try await run("clean.json", "nothere.json", "--fail-on", "never", in: folder).status == 1)
  }

  @Test func aCleanFileIsSaidToBeClean() async throws {
    let run = try await run("clean.json", in: folder())
    #expect(run.text == "No findings in 1 file\n")
    #expect(run.errors.isEmpty)
  }

  @Test func theBrokenPlaceIsShown() async throws {
    let run = try await run("broken.json", in: folder())
    #expect(
      run.text == """
        broken.json:6:5: error: “yaer” is not known here and “year” is missing; rename it [schema-violation]
          6 |     "yaer": 2024,
            |     ^^^^^^
            at /document/yaer
            schema dataset.schema.json#/$defs/document/required

        1 error in 1 file

        """)
  }

  @Test func filesAreReportedInTheirOrder() async throws {
    let folder = try folder()
    let names = (0..<20).map { "f\($0).json" }
    for name in names { try folder.write(Array("{".utf8), to: name) }
    let run = try await CommandRun(
      ["validate"] + names + ["--output-format", "concise"], in: folder)
    #expect(
      run.text.split(separator: "\n").map { $0.split(separator: ":")[0] } == names.map { Substring($0) })
  }

  @Test func reportsGoToTheirFiles() async throws {
    let folder = try folder()
    let run = try await run(
      "broken.json", "warned.json", "--output-format", "sarif:r.sarif", "--output-format", "junit:r.xml",
      "--output-format", "markdown:r.md", "--output-format", "json:r.json", "--output-format", "concise",
      in: folder)
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("broken.json:6:5: error [schema-violation]"))
    #expect(try folder.listing().filter { $0.hasPrefix("r.") } == ["r.json", "r.md", "r.sarif", "r.xml"])
    let sarif = try JSONSerialization.jsonObject(with: Data(folder.bytes("r.sarif"))) as? [String: Any]
    #expect(sarif?["version"] as? String == "2.1.0")
    #expect(String(decoding: try folder.bytes("r.xml"), as: UTF8.self).contains("</testsuites>"))
    #expect(try folder.bytes("r.md").starts(with: "<!-- minsheng-report -->".utf8))
    let check = try await CommandRun(["schema", "report"], in: folder)
    try folder.write(check.output, to: "report.schema.json")
    #expect(try await self.run("r.json", "--schema", "report.schema.json", in: folder).status == 0)
  }

  @Test func whatIsKnownIsNotReportedAgain() async throws {
    let folder = try folder()
    let wrote = try await run("warned.json", "--strict", "--write-baseline", "known.json", in: folder)
    #expect(wrote.status == 0)
    #expect(wrote.errors.hasPrefix("known.json: "))
    let again = try await run("warned.json", "--strict", "--baseline", "known.json", in: folder)
    #expect(again.status == 0)
    #expect(again.text.contains("known to the baseline"))
    #expect(try await run("known.json", in: folder).status == 0)
    // Another file has nothing of it, and what is gone is said.
    let other = try await run("broken.json", "--baseline", "known.json", in: folder)
    #expect(other.status == 1)
    let fixed = try await run(
      "warned.json", "--severity", "numbering-gap=off", "--baseline", "known.json", in: folder)
    #expect(fixed.errors.hasPrefix("Findings of the baseline that are gone: "))
  }

  @Test func aSchemaOfTheUsersJudgesAnyFile() async throws {
    let folder = try folder()
    try folder.write(Array(#"{"items": {"$ref": "word.json"}}"#.utf8), to: "list.json")
    try folder.write(Array(#"{"type": "string", "format": "date"}"#.utf8), to: "word.json")
    try folder.write(Array(#"["2024-02-30", 1]"#.utf8), to: "data.json")
    let first = try await run(
      "data.json", "--schema", "list.json", "--reference", "word.json", "--output-format", "concise",
      in: folder)
    #expect(first.text == "data.json:1:16: error [schema-violation] expected string, found 1\n")
    let second = try await run(
      "data.json", "--schema", "list.json", "--reference", "word.json", "--assert-format", "--output-format",
      "concise", in: folder)
    #expect(
      second.text.hasPrefix("data.json:1:2: error [schema-violation] \"2024-02-30\" is not a valid date\n"))
    let missing = try await run("data.json", "--schema", "list.json", in: folder)
    #expect(missing.status == 2)
    #expect(
      missing.errors.contains("list.json:1:20: the reference “word.json” names a document that was not given")
    )
  }

  @Test func standardInputAndLinesAreRead() async throws {
    let folder = try folder()
    let dataset = try folder.bytes("broken.json")
    let input = try await CommandRun(
      ["validate", "-", "--output-format", "concise"], input: dataset, in: folder)
    #expect(input.text.hasPrefix("-:6:5: error [schema-violation]"))
    try folder.write(Array("{}\n\n[1,]\n".utf8), to: "x.ndjson")
    let lines = try await run("x.ndjson", "--output-format", "concise", in: folder)
    #expect(
      lines.text.split(separator: "\n").map { $0.prefix { $0 != " " } } == ["x.ndjson:1:1:", "x.ndjson:3:4:"])
  }

  @Test(
    arguments: [
      (
        ["--output-format", "yaml"],
        "expected one of text, concise, json, jsonl, sarif, github, junit, markdown"
      ),
      (["--output-format", "text:"], "found “text:”"),
      (["--output-format", "text", "--output-format", "json"], "Only one report goes to standard output"),
      (["--output-format", "json:clean.json"], "clean.json would be overwritten"),
      (["--max-errors", "0"], "--max-errors must be at least 1"), (["--assert-format"], "belong to --schema"),
      (["--baseline", "none.json"], "none.json: Could not be opened"),
      (["--baseline", "clean.json"], "clean.json:"), (["--schema", "broken"], "broken: Could not be opened"),
      (["--severity", "x=error"], "Expected the code of a rule"),
    ])
  func wrongArgumentsEndWithTwo(arguments: [String], sentence: String) async throws {
    let run = try await CommandRun(["validate", "clean.json"] + arguments, in: folder())
    #expect(run.status == 2)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  /// What convert writes is what validate accepts.
  @Test func whatConvertWritesIsValid() async throws {
    let folder = try folder()
    try folder.addCase("hangzhou-2023-responsibility", as: "a.txt")
    #expect(try await CommandRun(["convert", "a.txt", "-o", "a.json", "-q"], in: folder).status == 0)
    #expect(
      try await CommandRun(["convert", "a.txt", "--format", "ndjson", "-o", "a.ndjson", "-q"], in: folder)
        .status == 0)
    let run = try await run("a.json", "a.ndjson", "--output-format", "concise", in: folder)
    #expect(run.status == 0, "\(run.text)")
  }

  /// Every command of docs/ci.md and every hook, in a repository of datasets.
  @Test func theCommandsOfTheGuideWork() async throws {
    let guide = try String(contentsOf: Repository.root.appending(path: "docs/ci.md"), encoding: .utf8)
    let hooks = try String(
      contentsOf: Repository.root.appending(path: ".pre-commit-hooks.yaml"), encoding: .utf8)
    let joined = guide.replacing("\n          --output-format", with: " --output-format")
    var commands = joined.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("minsheng validate") }
    commands += hooks.split(separator: "\n").filter { $0.contains("entry: minsheng") }
      .map { $0.trimmingCharacters(in: .whitespaces).dropFirst("entry: ".count) + " datasets/*.json" }
    #expect(commands.count == 7)
    for command in commands {
      let folder = try TemporaryFolder()
      try FileManager.default.createDirectory(
        at: folder.url.appending(path: "datasets"), withIntermediateDirectories: true)
      let dataset = try Repository.bytes(CorpusCase(name: "nanjing-2024-numbering-gaps").expectedFile)
      try folder.write(dataset, to: "datasets/2024.json")
      let known = try await run(
        "datasets/2024.json", "--write-baseline", "minsheng-baseline.json", in: folder)
      #expect(known.status == 0)
      let words = command.split(separator: " ").dropFirst().map(String.init).flatMap {
        $0 == "datasets/*.json" ? ["datasets/2024.json"] : [$0]
      }
      let run = try await CommandRun(words, in: folder)
      #expect(run.status == 0, "\(command): \(run.errors)")
    }
  }
}
