import Foundation
import TestSupport
import Testing

/// `dump`, `rules`, `schema`, help, version, completions.
struct OtherCommandTests {
  private func run(_ arguments: [String]) async throws -> CommandRun {
    let folder = try TemporaryFolder()
    try folder.addCase("nanjing-2024-numbering-gaps", as: "source.txt")
    return try await CommandRun(arguments, in: folder)
  }

  @Test func dumpsLines() async throws {
    let run = try await run(["dump", "--stage", "lines", "source.txt"])
    #expect(run.status == 0)
    #expect(
      run.text == """
        UTF-8, 6 lines, 1 pages
        1 p1 南京市2024年民生实事项目任务分解表
        2 p1 序号→项目名称→量化目标→牵头单位→玄武区→秦淮区→建邺区→鼓楼区
        3 p1 1→新增健康驿站8个→8个→市卫生健康委→2个→2个→2个→2个
        4 p1 2→改造街巷40条→40条→市城管局→10条→10条→10条→10条
        5 p1 5→新建菜市场4家→4家→市商务局→1家→1家→1家→1家
        6 p1 7→新增公共自行车站点80个→80个→市交通运输局→20个→20个→20个→20个

        """)
  }

  @Test func dumpsTheTable() async throws {
    let run = try await run(["dump", "source.txt"])
    #expect(run.status == 0)
    #expect(
      run.text == """
        outside 1: 南京市2024年民生实事项目任务分解表
        table 1: delimited, 8 columns, 4 rows, header printed 1 times
          column 1: number      序号
          column 2: name        项目名称
          column 3: target      量化目标
          column 4: lead        牵头单位
          column 5: region      玄武区
          column 6: region      秦淮区
          column 7: region      建邺区
          column 8: region      鼓楼区
             3 1 | 新增健康驿站8个 | 8个 | 市卫生健康委 | 2个 | 2个 | 2个 | 2个
             4 2 | 改造街巷40条 | 40条 | 市城管局 | 10条 | 10条 | 10条 | 10条
             5 5 | 新建菜市场4家 | 4家 | 市商务局 | 1家 | 1家 | 1家 | 1家
             6 7 | 新增公共自行车站点80个 | 80个 | 市交通运输局 | 20个 | 20个 | 20个 | 20个

        """)
  }

  @Test func dumpsRecords() async throws {
    let run = try await run(["dump", "--stage", "records", "source.txt"])
    #expect(run.status == 0)
    #expect(
      run.text.hasPrefix(
        """
        2024-01 新增健康驿站8个  (lines 3)
          lead: 市卫生健康委
          2024-01/1 row 健康驿站: 8 个
              玄武区 2个, 秦淮区 2个, 建邺区 2个, 鼓楼区 2个

        """))
    #expect(run.text.contains("warning [numbering-gap] Number 3-4 is missing.\n"))
  }

  @Test func findingsAreShownInTheLanguageOfTheScreen() async throws {
    let records = try await run(["dump", "--stage", "records", "--lang", "zh", "source.txt"])
    #expect(records.text.contains("warning [numbering-gap] 缺少序号3-4。\n"))
    let folder = try TemporaryFolder()
    try folder.addCase("hangzhou-2024-allocation", as: "source.txt")
    let explained = try await CommandRun(
      ["explain", "source.txt", "2024-29"], environment: ["LANG": "zh_CN.UTF-8"], in: folder)
    #expect(explained.text.contains("warning [sum-mismatch] 各地任务数之和为11条，目标为10条"))
  }

  @Test func dumpSaysWhatItCannotRead() async throws {
    let run = try await run(["dump", "nowhere.txt"])
    #expect(run.status == 1)
    #expect(run.errors == "nowhere.txt: Could not be opened: No such file or directory.\n")
  }

  @Test func listsEveryRuleOnALine() async throws {
    let english = try await rules("en")
    let chinese = try await rules("zh")
    #expect(english.count > 20)
    #expect(english.map(\.code) == english.map(\.code).sorted())
    #expect(Set(english.map(\.code)).count == english.count)
    #expect(english.map(\.code) == chinese.map(\.code))
    #expect(english.allSatisfy { ["info", "warning", "error"].contains($0.severity) })
    #expect(english.allSatisfy { $0.sentence.hasSuffix(".") })
    #expect(chinese.allSatisfy { $0.sentence.hasSuffix("。") })
    let sum = english.first { $0.code == "sum-mismatch" }
    #expect(sum?.severity == "warning")
    #expect(sum?.sentence == "The shares of the regions do not add up to the target.")
  }

  @Test func explainsOneRule() async throws {
    let english = try await run(["rules", "sum-mismatch", "--lang", "en"])
    #expect(english.status == 0)
    #expect(
      english.text == """
        sum-mismatch (warning)
        The shares of the regions do not add up to the target.
        What it means, an example, what to do: docs/rules/sum-mismatch.md

        """)
    let chinese = try await run(["rules", "sum-mismatch", "--lang", "zh"])
    #expect(chinese.text == "sum-mismatch (警告)\n各地任务数之和与目标不符。\n说明、示例与处理办法：docs/rules/sum-mismatch.md\n")
    let unknown = try await run(["rules", "sum"])
    #expect(unknown.status == 2)
    #expect(
      unknown.errors.hasPrefix(
        "Error: Expected the code of a rule, found “sum”; minsheng rules lists them.\n"))
  }

  private func rules(_ language: String) async throws -> [(code: String, severity: String, sentence: String)]
  {
    let run = try await run(["rules", "--lang", language])
    #expect(run.status == 0)
    return run.text.split(separator: "\n").map { line in
      let words = line.split(separator: " ", maxSplits: 1)
      let rest = (words.last ?? "").drop { $0 == " " }.split(separator: " ", maxSplits: 1)
      return (
        String(words.first ?? ""), String(rest.first ?? ""), String((rest.last ?? "").drop { $0 == " " })
      )
    }
  }

  @Test(arguments: ["corrections", "report", "diff", "history"])
  func printsTheOtherSchemas(name: String) async throws {
    let file = try Repository.bytes(Repository.root.appending(path: "Schemas/\(name).schema.json"))
    let isSame = try await CommandRun(["schema", name], in: TemporaryFolder()).output == file
    #expect(isSame)
  }

  @Test func printsTheSchema() async throws {
    let file = try Repository.bytes(Repository.root.appending(path: "Schemas/dataset.schema.json"))
    for arguments in [["schema"], ["schema", "dataset"]] {
      let run = try await run(arguments)
      #expect(run.status == 0)
      let isSame = run.output == file
      #expect(isSame)
    }
  }

  @Test func saysItsVersion() async throws {
    let run = try await run(["--version"])
    #expect(run.status == 0)
    let parts = run.text.trimmingCharacters(in: .newlines).split(separator: ".")
    #expect(parts.count == 3 && parts.allSatisfy { Int($0) != nil })
  }

  @Test(arguments: [["--help"], ["help"], ["convert", "--help"], ["help", "dump"], ["rules", "-h"]])
  func helps(arguments: [String]) async throws {
    let run = try await run(arguments)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.text.hasPrefix("OVERVIEW: "))
    #expect(run.text.contains("USAGE: minsheng"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func writesCompletions(shell: String) async throws {
    let run = try await run(["--generate-completion-script", shell])
    #expect(run.status == 0)
    #expect(run.text.contains("minsheng"))
    #expect(run.text.contains("output-dir"))
  }
}
