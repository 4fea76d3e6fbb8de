import Foundation
import TestSupport
import Testing

/// `convert --severity` and `minsheng.yml`.
struct SeverityTests {
  /// Converts a dump that has one warning, `numbering-gap`, in two places.
  private func run(_ arguments: [String], files: [String: String] = [:]) async throws -> CommandRun {
    let folder = try TemporaryFolder()
    try folder.addCase("nanjing-2024-numbering-gaps", as: "source.txt")
    for (name, text) in files { try folder.write(Array(text.utf8), to: name) }
    return try await CommandRun(["convert", "source.txt"] + arguments, in: folder)
  }

  private func severities(_ run: CommandRun) throws -> [String] {
    let dataset = try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
    let findings = try #require(dataset?["findings"] as? [[String: Any]])
    return findings.filter { $0["code"] as? String == "numbering-gap" }.compactMap {
      $0["severity"] as? String
    }
  }

  @Test func withoutItARuleWeighsWhatItSays() async throws {
    let run = try await run([])
    #expect(run.status == 0)
    #expect(try severities(run) == ["warning", "warning"])
    #expect(!run.errors.contains("turned off"))
  }

  @Test func aLevelIsInTheDatasetAndInTheStatus() async throws {
    let failing = try await run(["--severity", "numbering-gap=error"])
    #expect(failing.status == 1)
    #expect(try severities(failing) == ["error", "error"])
    #expect(failing.errors.contains("error [numbering-gap]: Number 3-4 is missing."))
    let passing = try await run(["--strict", "--severity", "numbering-gap=info"])
    #expect(passing.status == 0)
    #expect(try severities(passing) == ["info", "info"])
  }

  @Test func whatIsOffIsLeftOutAndCounted() async throws {
    let run = try await run(["--strict", "--severity", "numbering-gap=off", "--severity", "sum-mismatch=off"])
    #expect(run.status == 0)
    #expect(try severities(run).isEmpty)
    #expect(run.errors.contains("source.txt: findings turned off and left out: 2 (numbering-gap 2)\n"))
    #expect(!run.errors.contains("sum-mismatch"))
  }

  @Test func theFileOfTheWorkingDirectoryIsObeyed() async throws {
    let yaml = "# ours\nseverity:\n  numbering-gap: error\nlang: zh\nfail-on: never\n"
    let run = try await run([], files: ["minsheng.yml": yaml])
    #expect(run.status == 0)
    #expect(try severities(run) == ["error", "error"])
    #expect(run.errors.contains("错误 [numbering-gap]: 缺少序号3-4。"))
  }

  @Test func anotherFileTakesItsPlace() async throws {
    let files = ["minsheng.yml": "severity: {numbering-gap: error}", "ci.yml": "fail-on: warning"]
    let run = try await run(["--config", "ci.yml"], files: files)
    #expect(run.status == 1)
    #expect(try severities(run) == ["warning", "warning"])
  }

  @Test func theCommandLineWinsOverTheFile() async throws {
    let yaml = "severity: {numbering-gap: off, sum-mismatch: error}\nlang: zh\nfail-on: info\n"
    let run = try await run(
      ["--severity", "numbering-gap=info", "--lang", "en", "--fail-on", "error"],
      files: ["minsheng.yml": yaml])
    #expect(run.status == 0)
    #expect(try severities(run) == ["info", "info"])
    #expect(run.errors.contains("findings: 0 errors"))
  }

  @Test(arguments: ["", "# nothing\n", "---\n"])
  func aFileMayBeEmpty(yaml: String) async throws {
    let run = try await run([], files: ["minsheng.yml": yaml])
    #expect(yaml == "---\n" ? run.status == 2 : run.status == 0)
  }

  @Test(arguments: [
    ("a: 1\n", "minsheng.yml:1: Expected severity, fail-on or lang, found “a”."),
    (
      "lang: en\nseverity:\n  sum-mismatsch: off\n",
      "minsheng.yml:3: Expected the code of a rule (see minsheng rules), found “sum-mismatsch”."
    ),
    (
      "severity:\n  sum-mismatch: fatal\n",
      "minsheng.yml:2: Expected error, warning, info or off for sum-mismatch, found “fatal”."
    ),
    ("severity: [sum-mismatch]\n", "minsheng.yml:1: Expected keys and values, found a list."),
    ("severity:\n  [a]: off\n", "minsheng.yml:2: Expected a word as a key, found a list."),
    ("fail-on: often\n", "minsheng.yml:1: Expected one of info, warning, error, never, found “often”."),
    ("lang: fr\n", "minsheng.yml:1: Expected one of en, zh, found “fr”."),
    ("lang: {}\n", "minsheng.yml:1: Expected one of en, zh, found keys and values."),
    ("lang: en\nlang: zh\n", "minsheng.yml:1: Expected each key once, found lang twice."),
    ("lang: \"en\n", "minsheng.yml:2: Expected YAML, found a fault: found unexpected end of stream."),
  ])
  func aFaultOfTheFileIsOneOfUsage(yaml: String, message: String) async throws {
    let run = try await run([], files: ["minsheng.yml": yaml])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: \(message)\n"), "\(run.errors)")
  }

  @Test(arguments: ["[", "- ", "{a: ", "? "])
  func nestingTrapsNobody(part: String) async throws {
    let yaml = String(repeating: part, count: 16_000 / part.utf8.count)
    let run = try await run([], files: ["minsheng.yml": yaml])
    #expect(run.exited)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("Error: minsheng.yml:1: Expected YAML, found a fault: "))
  }

  @Test(arguments: [
    (
      ["--severity", "sum-mismatch"],
      "--severity: Expected CODE=LEVEL such as sum-mismatch=error, found “sum-mismatch”."
    ),
    (
      ["--severity", "sum=off"], "--severity: Expected the code of a rule (see minsheng rules), found “sum”."
    ),
    (
      ["--severity", "sum-mismatch=on"],
      "--severity: Expected error, warning, info or off for sum-mismatch, found “on”."
    ),
    (["--config", "none.yml"], "none.yml: Could not be opened: No such file or directory."),
  ])
  func aFaultOfTheArgumentsIsSaid(arguments: [String], message: String) async throws {
    let run = try await run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: \(message)\n"), "\(run.errors)")
  }

  @Test func faultsAreSaidInChineseAsWell() async throws {
    let option = try await run(["--lang", "zh", "--severity", "sum=off"])
    #expect(option.errors.hasPrefix("Error: --severity：应为规则代码（见 minsheng rules），实为“sum”。\n"))
    let file = try await run(["--lang", "zh"], files: ["minsheng.yml": "a: 1"])
    #expect(file.errors.hasPrefix("Error: minsheng.yml:1：应为 severity、fail-on 或 lang，实为“a”。\n"))
  }
}
