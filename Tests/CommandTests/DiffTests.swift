import Foundation
import TestSupport
import Testing

/// `minsheng diff` and `minsheng history` as processes: exit status, reports, files, sentences for bad input.
struct DiffTests {
  /// A folder with the real plans of 2023 and 2024, and copies of one of them.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let old = try Repository.bytes(CorpusCase(name: "hangzhou-2023-responsibility").expectedFile)
    try folder.write(old, to: "2023.json")
    let new = try Repository.bytes(CorpusCase(name: "hangzhou-2024-allocation").expectedFile)
    try folder.write(new, to: "2024.json")
    // The same promises in the next year, from another file.
    let next = String(decoding: old, as: UTF8.self).replacing("2023", with: "2024")
      .replacing(/"sha256": "[0-9a-f]{4}/, with: "\"sha256\": \"0000")
    try folder.write(Array(next.utf8), to: "same-2024.json")
    try folder.write(old, to: "copy.json")
    return folder
  }

  private func run(_ arguments: String..., in folder: TemporaryFolder) async throws -> CommandRun {
    try await CommandRun(arguments, in: folder)
  }

  @Test func theStatusSaysWhetherAnythingRealChanged() async throws {
    let folder = try folder()
    #expect(try await run("diff", "2023.json", "2024.json", in: folder).status == 1)
    #expect(try await run("diff", "2023.json", "same-2024.json", in: folder).status == 0)
    #expect(try await run("diff", "2023.json", "2024.json", "--fail-on", "none", in: folder).status == 0)
    #expect(try await run("diff", "2023.json", "2024.json", "--fail-on", "dropped", in: folder).status == 0)
    #expect(
      try await run("diff", "2023.json", "2024.json", "--fail-on", "decrease>28.57%", in: folder).status == 1)
    #expect(
      try await run("diff", "2023.json", "2024.json", "--fail-on", "decrease>28.58%", in: folder).status == 0)
  }

  @Test func nothingThatChangedIsSaidSo() async throws {
    let run = try await run("diff", "2023.json", "same-2024.json", in: folder())
    #expect(
      run.text.hasPrefix(
        "2023 (2023.json, 38 measures) → 2024 (same-2024.json, 38 measures)\n\nUnchanged (38)\n"))
    #expect(run.text.hasSuffix("\n38 pairs: 38 unchanged\n"))
    #expect(run.errors == "")
  }

  @Test func whatIsRefusedIsSaid() async throws {
    let run = try await run(
      "diff", "2023.json", "2024.json", "--fail-on", "decrease>20%,split", "--output-format", "text:out.txt",
      in: folder())
    #expect(run.text == "")
    #expect(
      run.errors == """
        [target-decreased] 2023-01/1 → 2024-02/1: target 1400张 → 1000 张 (−400张, −28.57 %).
        [measure-split] 2023-04/1 → 2024-29/6、2024-29/1、2024-29/2、2024-29/3: split 90条 → 100条、20条（城乡公交）、40条（地铁接驳线）、20条（社区微公交）.
        Refused by --fail-on: 2.

        """)
  }

  @Test func aReportOfFindingsPointsAtBothDatasets() async throws {
    let run = try await run(
      "diff", "2023.json", "2024.json", "--fail-on", "decrease>20%", "--output-format", "github", in: folder()
    )
    let lines = run.text.split(separator: "\n")
    let first = try #require(lines.first)
    #expect(first.hasPrefix("::error file=2024.json,line="))
    #expect(first.contains("title=target-decreased::2023-01/1 → 2024-02/1: target 1400张 → 1000 张"))
    #expect(first.contains("-> 2023.json:"))
    #expect(first.contains("-> source.txt:"))
    // What the annotations say is not said again.
    #expect(run.errors == "Refused by --fail-on: 1.\n")
  }

  @Test func aPatchLeadsFromOneDatasetToTheOther() async throws {
    let folder = try folder()
    let run = try await run(
      "diff", "2023.json", "2024.json", "--output-format", "patch", "--fail-on", "none", in: folder)
    #expect(run.status == 0)
    let guardOfBase = #"{"op": "test", "path": "/schemaVersion", "value": "1.0"},"#
    #expect(run.text.hasPrefix("[\n  " + guardOfBase + "\n"))
    let old = try ExactJSON(Repository.bytes(CorpusCase(name: "hangzhou-2023-responsibility").expectedFile))
    let new = try ExactJSON(Repository.bytes(CorpusCase(name: "hangzhou-2024-allocation").expectedFile))
    #expect(try PatchApplier.apply(ExactJSON(Array(run.text.utf8)), to: old) == new)
  }

  @Test func linksAreProposedAndObeyed() async throws {
    let folder = try folder()
    let proposed = try await run(
      "diff", "2023.json", "2024.json", "--write-links", "links.json", "--fail-on", "none", in: folder)
    let obeyed = try await run(
      "diff", "2023.json", "2024.json", "--links", "links.json", "--fail-on", "none", in: folder)
    #expect(proposed.text == obeyed.text)
    #expect(try await run("validate", "links.json", in: folder).status == 0)
    let apart = """
      {"schemaVersion": "1.0", "same": [], "different": [{"old": "2023-01/1", "new": "2024-02/1", "note": "x"}]}
      """
    try folder.write(Array(apart.utf8), to: "apart.json")
    let other = try await run("diff", "2023.json", "2024.json", "--links", "apart.json", in: folder)
    #expect(other.text.contains("9 pairs: "))
    // What a person told apart is proposed again as told apart, and the file of decisions is never overwritten.
    let kept = try await run(
      "diff", "2023.json", "2024.json", "--links", "apart.json", "--write-links", "kept.json", "--fail-on",
      "none",
      in: folder)
    #expect(kept.status == 0)
    let again = try await run("diff", "2023.json", "2024.json", "--links", "kept.json", in: folder)
    #expect(again.text == other.text)
    let over = try await run(
      "diff", "2023.json", "2024.json", "--links", "apart.json", "--write-links", "apart.json", in: folder)
    #expect(over.status == 2)
    #expect(over.errors.hasPrefix("Error: apart.json would be overwritten"))
  }

  @Test func questionsAreAnswered() async throws {
    let folder = try folder()
    let pair = try await run("diff", "2023.json", "2024.json", "--explain", "2024-06/1", in: folder)
    #expect(pair.status == 0)
    #expect(pair.text.hasPrefix("2023-03/1  实施孤独症儿童康复救助600人\n2024-06/1  实施孤独症儿童康复救助680人\n"))
    #expect(pair.text.contains("Runner-up for 2023-03/1: 2024-07/1"))
    let none = try await run("diff", "2023.json", "2024.json", "--explain", "2023-05/1", in: folder)
    #expect(none.text.contains("No counterpart in 2024. The nearest is "))
    let why = try await run(
      "diff", "2023.json", "2024.json", "--lang", "zh", "--why-not", "2024-16/1", "2023-07-3/1", in: folder)
    #expect(why.text.contains("现有配对：2023-07-3/1 → 2024-15/1"))
  }

  @Test func historyFollowsMeasures() async throws {
    let folder = try folder()
    let all = try await run("history", "2023.json", "2024.json", in: folder)
    #expect(all.status == 0)
    #expect(all.text.contains("\n600人        680人                         实施孤独症儿童康复救助680人"))
    let one = try await run("history", "2023.json", "2024.json", "--measure", "2023-03/1", in: folder)
    #expect(
      one.text == """
        2023
          2023-03/1  实施孤独症儿童康复救助600人
            target 600人
        2024
          2024-06/1  实施孤独症儿童康复救助680人
            target 680人
            · target 600人 → 680人 (+80人, +13.33 %)

        """)
  }

  /// Bad input, and the sentence for it; all end with 2.
  static let bad: [(arguments: [String], sentence: String)] = [
    (
      ["diff", "2023.json", "prose.txt"],
      "prose.txt:1:1: Expected a dataset, found no JSON: expected a value, found “民”"
    ),
    (
      ["diff", "2023.json", "other.json"],
      "other.json:1:1: Expected a dataset, as minsheng convert writes it, found another document."
    ),
    (
      ["diff", "2023.json", "links.json"],
      "links.json:1:1: Expected a dataset, as minsheng convert writes it, found a document of the schema “links”."
    ),
    (
      ["diff", "2023.json", "9.json"],
      "9.json:1:19: Expected a dataset of version 1.0, found “9.0”. Convert the dump again, or use the release that wrote it."
    ),
    (["diff", "2023.json", "nothere.json"], "nothere.json: Could not be opened: No such file or directory."),
    (
      ["diff", "2023.json", "copy.json"],
      "Both datasets were read from the same file (source.txt). Give the plans of two different years."
    ),
    (
      ["diff", "2024.json", "2023.json"],
      "The old plan is for 2024, the new one for 2023. Give the earlier year first."
    ),
    (
      ["diff", "2024.json", "same-2024.json"],
      "Both plans are for 2024. Give the plans of two different years."
    ),
    (
      ["diff", "2023.json", "2024.json", "--links", "unknown.json"],
      "unknown.json: A link names “2024-99/1”, which the new dataset does not have. Use ids as they stand in the dataset, such as 2024-29/1."
    ),
    (
      ["diff", "2023.json", "2024.json", "--links", "other.json"], "other.json:1:2: /a: “a” is not known here"
    ),
    (
      ["diff", "2023.json", "2024.json", "--explain", "2024-99"],
      "Expected the id of a measure, found “2024-99”, which no dataset has."
    ),
    (
      ["diff", "2023.json", "2024.json", "--why-not", "2023-01/1", "2023-03/1"],
      "Expected a measure of one year and one of the next, found “2023-01/1” and “2023-03/1”."
    ),
    (
      ["history", "2023.json", "2024.json", "--measure", "x"],
      "Expected the id of a measure, found “x”, which no dataset has."
    ),
  ]

  @Test(arguments: bad.indices)
  func badInputGetsASentence(place: Int) async throws {
    let folder = try folder()
    try folder.write(Array("民生实事项目\n".utf8), to: "prose.txt")
    try folder.write(Array("{\"a\": 1}".utf8), to: "other.json")
    try folder.write(Array("{\"schemaVersion\": \"9.0\", \"projects\": []}".utf8), to: "9.json")
    let links =
      #"{"schemaVersion": "1.0", "same": [{"old": "2023-01/1", "new": "2024-99/1"}], "different": []}"#
    try folder.write(Array(links.utf8), to: "unknown.json")
    try folder.write(Array(links.utf8), to: "links.json")
    let run = try await CommandRun(Self.bad[place].arguments, in: folder)
    #expect(run.status == 2)
    #expect(run.text == "")
    #expect(run.errors.hasPrefix(Self.bad[place].sentence))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  /// Arguments that make no sense, and what is said.
  static let usage: [(arguments: [String], sentence: String)] = [
    (["2023.json"], "Expected two datasets or more, the earliest year first, found 1."),
    (["2023.json", "2023.json"], "2023.json is named twice. Give the plans of different years."),
    (["2023.json", "2024.json", "--fail-on", "drops"], "--fail-on: Expected any of none, any, dropped, "),
    (["2023.json", "2024.json", "--output-format", "pdf"], "--output-format: expected one of text, "),
    (["2023.json", "2024.json", "--output-format", "text:2024.json"], "2024.json would be overwritten"),
    (
      ["2023.json", "2024.json", "--explain", "2024-06/1", "--fail-on", "any"],
      "--explain and --why-not answer a question"
    ),
    (
      ["2023.json", "2024.json", "--why-not", "2024-06/1"],
      "--why-not: Expected the ids of two measures, found 1."
    ),
  ]

  @Test(arguments: usage.indices)
  func badArgumentsAreRefused(place: Int) async throws {
    let run = try await CommandRun(["diff"] + Self.usage[place].arguments, in: folder())
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("Error: " + Self.usage[place].sentence))
  }

  /// Every command of docs/ci.md that compares years, one after the other in a repository of datasets.
  @Test func theCommandsOfTheGuideWork() async throws {
    let guide = try String(contentsOf: Repository.root.appending(path: "docs/ci.md"), encoding: .utf8)
    let commands = guide.replacing("\n          --output-format", with: " --output-format").split(
      separator: "\n"
    )
    .map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.hasPrefix("minsheng diff ") }
    #expect(commands.count == 4)
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "datasets"), withIntermediateDirectories: true)
    for (name, year) in [("hangzhou-2023-responsibility", 2_023), ("hangzhou-2024-allocation", 2_024)] {
      try folder.write(Repository.bytes(CorpusCase(name: name).expectedFile), to: "datasets/\(year).json")
    }
    for command in commands {
      let words = command.split(separator: " ").dropFirst().map { String($0).replacing("'", with: "") }
      let run = try await CommandRun(words, in: folder)
      #expect(run.status == 0, "\(command): \(run.errors)")
    }
    #expect(
      try await run("validate", "diff.json", "links.json", in: folder).text == "No findings in 2 files\n")
  }
}
