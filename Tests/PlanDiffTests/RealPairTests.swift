import Foundation
import PlanJSON
import PlanModel
import Provenance
import Quantities
import SchemaValidation
import TestSupport
import Testing

@testable import PlanDiff

/// The two real plans of the corpus, held against what a person read in both before any code ran on them
/// (`Expectations/`).
struct RealPairTests {
  static func dataset(_ name: String) throws -> Dataset {
    let test = try #require(CorpusCase.all.first { $0.name == name })
    return try DatasetDecoder().decode(JSONText(Repository.bytes(test.expectedFile)))
  }

  static func comparison() throws -> PlanComparison {
    try PlanComparer().compare(
      old: dataset("hangzhou-2023-responsibility"), new: dataset("hangzhou-2024-allocation"))
  }

  /// A table of `Expectations/`, without its comments.
  static func table(_ name: String) throws -> [[String: String]] {
    let file = Repository.root.appending(path: "Tests/PlanDiffTests/Expectations/2023-2024-\(name).tsv")
    let lines = try String(decoding: Repository.bytes(file), as: UTF8.self).split(separator: "\n")
    let rows = TabTable(lines.filter { !$0.hasPrefix("#") }.joined(separator: "\n")).rows
    try #require(!rows.isEmpty)
    return rows
  }

  static func ids(_ cell: String?) -> Set<String> { Set((cell ?? "").split(separator: "|").map(String.init)) }

  @Test func everyPairThatAPersonSeesIsFoundAndNoOther() throws {
    let expected = Set(try Self.table("pairs").map { [Self.ids($0["old"]), Self.ids($0["new"])] })
    let found = Set(try Self.comparison().pairs.map { [Set($0.old), Set($0.new)] })
    #expect(expected.count == 10)
    #expect(found.subtracting(expected) == [])
    #expect(expected.subtracting(found) == [])
  }

  @Test func thePairsThatTemptAreNotMade() throws {
    let comparison = try Self.comparison()
    for row in try Self.table("not-pairs") {
      let (old, new) = (row["old"] ?? "", row["new"] ?? "")
      #expect(!comparison.pairs.contains { $0.old.contains(old) && $0.new.contains(new) }, "\(old) \(new)")
    }
  }

  /// The names of the table for changes; those that the table does not judge are left out.
  private static func words(_ pair: MeasurePair) -> Set<String> {
    var result: Set<String> = []
    for change in pair.changes {
      switch change.kind {
      case .target: result.insert(change.delta?.direction == .down ? "target-down" : "target-up")
      case .reworded: result.insert("wording")
      case .renumbered, .moved: continue
      default: result.insert(change.kind.rawValue)
      }
    }
    if result.isDisjoint(with: ["target-up", "target-down"]) { result.insert("target-same") }
    return result
  }

  @Test func theChangesAreThoseThatAPersonSees() throws {
    let comparison = try Self.comparison()
    for row in try Self.table("pairs") {
      let pair = try #require(comparison.pairs.first { Set($0.new) == Self.ids(row["new"]) })
      // A wider count is for people to see: the words are what a program can tell.
      let expected = Set((row["changes"] ?? "").split(separator: "|").map(String.init))
        .subtracting(["scope-wider"])
      #expect(Self.words(pair) == expected, "\(pair.old)")
      let delta = pair.changes.first { $0.kind == .target }?.delta
      let percent = delta?.percent ?? .zero
      #expect(delta?.value ?? .zero == ExactDecimal(row["delta"] ?? ""), "\(pair.old)")
      #expect(percent == ExactDecimal(row["percentRounded"] ?? ""), "\(pair.old)")
      if let delta { #expect(delta.unit == row["unit"]) }
    }
  }

  @Test func whatIsOnlyInOneYearIsSaidSo() throws {
    let comparison = try Self.comparison()
    let rows = try Self.table("only")
    // Three promises of 2023 have no amount; the two that are whole projects stand under their own ids.
    let old = Set(rows.filter { $0["side"] == "old" }.compactMap { $0["measure"] })
      .union(["2023-01-3", "2023-08-2"])
    let new = Set(rows.filter { $0["side"] == "new" }.compactMap { $0["measure"] })
    #expect(Set(comparison.onlyOld.map(\.measure)) == old)
    #expect(Set(comparison.onlyNew.map(\.measure)) == new)
    // 2024 lacks the numbers 23-27 and 31-38: nothing is known to be dropped. 2023 is whole: what it has not is new.
    #expect(comparison.onlyOld.allSatisfy { $0.status == .notFound })
    #expect(comparison.onlyNew.allSatisfy { $0.status == .absent })
    #expect(comparison.findings.contains { $0.code == "source-incomplete" })
  }

  /// What `--write-links` proposes, obeyed by `--links`, changes nothing.
  @Test func pinnedAsTheyAreThePairsSayTheSame() throws {
    let found = try Self.comparison()
    let pinned = try PlanComparer().compare(
      old: Self.dataset("hangzhou-2023-responsibility"), new: Self.dataset("hangzhou-2024-allocation"),
      links: found.links)
    #expect(pinned.pairs.map(\.origin) == found.pairs.map { _ in .pinned })
    #expect(pinned.pairs.map(\.old) == found.pairs.map(\.old))
    #expect(pinned.pairs.map(\.new) == found.pairs.map(\.new))
    #expect(pinned.pairs.map(\.changes) == found.pairs.map(\.changes))
    #expect(pinned.onlyOld.map(\.measure) == found.onlyOld.map(\.measure))
  }
}
