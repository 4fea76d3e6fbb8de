import Foundation
import TestSupport
import Testing

/// `convert --corrections`, from the file to the dataset.
struct CorrectionsTests {
  private static func file(_ corrections: String) -> [UInt8] {
    Array("{\"schemaVersion\": \"1.0\", \"corrections\": [\n\(corrections)\n]}".utf8)
  }

  private func run(_ arguments: [String], corrections: [UInt8]) async throws -> CommandRun {
    let folder = try TemporaryFolder()
    try folder.addCase("hangzhou-2024-allocation", as: "source.txt")
    try folder.write(corrections, to: "fixes.json")
    return try await CommandRun(["convert", "source.txt"] + arguments, in: folder)
  }

  private func members(_ run: CommandRun, _ name: String) throws -> [[String: Any]] {
    let dataset = try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
    return try #require(dataset?[name] as? [[String: Any]])
  }

  /// The fifth row of a real plan adds up to one more than its target; the reader of the plan looked it up.
  @Test func aRealPlanIsSetRight() async throws {
    let before = try await run([], corrections: [])
    let mismatch =
      "warning [sum-mismatch] 2024-29/5: The shares add up to 11条, the target is 10条 (difference +1)."
    #expect(before.errors.contains(mismatch))
    let run = try await run(
      ["--corrections", "fixes.json"],
      corrections: Self.file(
        """
        {"project": "2024-29", "measure": "2024-29/5", "field": "allocations", "region": "桐庐县", "was": "3条", "to": "2条",
         "reason": "对照盖章件"},
        {"project": "2024-05", "field": "target", "was": "859 万", "to": "859万人", "reason": "漏印单位",
         "settles": ["unit-inferred"]},
        {"project": "2024-99", "field": "lead", "to": "市教育局", "reason": "r"}
        """))
    #expect(run.status == 0)
    #expect(!run.errors.contains("sum-mismatch] 2024-29/5"))
    #expect(!run.errors.contains("unit-inferred"))
    #expect(run.errors.contains("source.txt: corrections applied: 2\n"))
    #expect(
      run.errors.contains(
        "warning [correction-stale]: Expected a project 2024-99, found none; the correction of its lead to “市教育局” was not applied."
      ))
    let corrected = try members(run, "corrected")
    #expect(corrected.compactMap { $0["project"] as? String } == ["2024-05", "2024-29"])
    #expect(corrected.compactMap { $0["before"] as? String } == ["859 万", "3条"])
    #expect(corrected.compactMap { $0["settled"] as? [String] } == [["unit-inferred"], []])
    let project = try #require(try members(run, "projects").first { $0["id"] as? String == "2024-05" })
    let target = (project["measures"] as? [[String: Any]])?.first?["target"] as? [String: Any]
    #expect(target?["text"] as? String == "859万人")
    #expect(target?["value"] as? Int == 8_590_000)
    #expect(target?["unit"] as? String == "人")
  }

  @Test(arguments: [
    ("{\"project\": 5}", "fixes.json:2: /corrections/0 Expected the member “field”, found none."),
    (
      #"{"project": "2024-05", "field": "target", "to": "1人", "reason": "r", "wass": ""}"#,
      "fixes.json:2: /corrections/0/wass Expected one of project, field, to, reason, measure, region, step, was, settles, found “wass”."
    ),
    (
      "{\"project\": \"a\",}",
      "fixes.json:2: A comma must be followed by another entry, found “}”; remove the comma."
    ),
  ])
  func aFaultOfTheFileIsOneOfUsage(json: String, message: String) async throws {
    let run = try await run(["--corrections", "fixes.json"], corrections: Self.file(json))
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: \(message)\n"), "\(run.errors)")
  }

  @Test func corrections() async throws {
    let several = try await run(
      ["other.txt", "--output-dir", "out", "--corrections", "fixes.json"], corrections: Self.file(""))
    #expect(several.status == 2)
    #expect(several.errors.hasPrefix("Error: --corrections belongs to one input, found 2"))
    let missing = try await run(["--corrections", "none.json"], corrections: [])
    #expect(missing.status == 2)
    #expect(missing.errors.hasPrefix("Error: none.json: Could not be opened: No such file or directory.\n"))
    let twice = try await run(["-", "--format", "ndjson", "--corrections", "-"], corrections: [])
    #expect(twice.status == 2)
  }

  @Test func theSchemaIsServed() async throws {
    let file = try Repository.bytes(Repository.root.appending(path: "Schemas/corrections.schema.json"))
    let run = try await CommandRun(["schema", "corrections"], in: TemporaryFolder())
    #expect(run.status == 0)
    let isSame = run.output == file
    #expect(isSame)
  }
}
