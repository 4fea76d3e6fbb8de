import DiffReports
import Foundation
import PlanDiff
import PlanJSON
import PlanModel
import TestSupport
import Testing

struct PatchDiffTests {
  private static func file(_ name: String) throws -> [UInt8] {
    try Repository.bytes(CorpusCase(name: name).expectedFile)
  }

  private static func file(_ dataset: Dataset) -> [UInt8] {
    var bytes: [UInt8] = []
    DatasetEncoder().encode(dataset) { bytes += $0 }
    return bytes
  }

  /// The operations of a patch by name, once it makes the new file of the old one.
  private static func operations(_ report: DiffReport, _ old: [UInt8], _ new: [UInt8]) throws -> [String: Int]
  {
    let patch = try ExactJSON(PatchDiff().bytes(report, old: old, new: new))
    let isSame = try PatchApplier.apply(patch, to: ExactJSON(old)) == ExactJSON(new)
    #expect(isSame)
    guard case .array(let operations) = patch else { return [:] }
    var counts: [String: Int] = [:]
    for case .object(let members) in operations {
      counts[members[Array("op".utf8)]?.text ?? "", default: 0] += 1
    }
    return counts
  }

  @Test(arguments: DiffSamples.neighbours)
  func aPatchMakesOneFileOfTheOther(names: DiffSamples.Names) throws {
    let counts = try Self.operations(names.report(), Self.file(names.old), Self.file(names.new))
    let old = try DiffSamples.plan(names.old)
    #expect(counts["test"] == 2 + old.dataset.projects.count)
    if names.old == names.new { #expect(counts.count == 1) }
  }

  @Test(arguments: 0..<24)
  func aPatchFollowsThePairs(seed: Int) throws {
    let report = try DiffSamples.generated(seed: UInt64(seed))
    let old = Self.file(report.old.dataset)
    let new = Self.file(report.new.dataset)
    _ = try Self.operations(report, old, new)
  }

  @Test func theRealPairIsPatched() throws {
    let old = try Self.file("hangzhou-2023-responsibility")
    let new = try Self.file("hangzhou-2024-allocation")
    _ = try Self.operations(DiffSamples.real(), old, new)
  }

  /// A plan turned around and with one other target: moves and the change, nothing removed or added.
  @Test func movedProjectsAreMoved() throws {
    let old = try DiffSamples.plan("hangzhou-2024-allocation")
    var dataset = old.dataset
    dataset.projects.reverse()
    dataset.projects[0].note = "另行通知"
    let report = try DiffSamples.anyYears(old, ComparedPlan(path: "new.json", dataset: dataset))
    let counts = try Self.operations(report, Self.file(old.dataset), Self.file(dataset))
    let count = dataset.projects.count
    #expect(counts == ["test": 2 + count, "move": count - 1, "replace": 1])
  }

  @Test func aPatchFailsOnAnotherBase() throws {
    let report = try DiffSamples.real()
    let old = try Self.file("hangzhou-2023-responsibility")
    let patch = try ExactJSON(
      PatchDiff().bytes(report, old: old, new: Self.file("hangzhou-2024-allocation")))
    let text = String(decoding: old, as: UTF8.self)
    for other in [
      text.replacing(report.old.dataset.source.sha256, with: String(repeating: "0", count: 64)),
      text.replacing("\"id\": \"\(report.old.dataset.projects[0].id)\"", with: "\"id\": \"2023-99\""),
    ] {
      #expect(throws: ExactJSON.Fault.self) { try PatchApplier.apply(patch, to: ExactJSON(other)) }
    }
  }
}
