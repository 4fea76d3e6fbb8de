import PlanModel
import Provenance
import Testing
import YearGenerator

@testable import PlanDiff

/// Plans beyond the bounds of exact matching, the bounds being lowered.
struct BoundsTests {
  private func pair(_ seed: UInt64) -> GeneratedPair {
    var generator = NextYear(seed: seed, pool: GeneratorPlans.merged.projects)
    return generator.pair(from: GeneratorPlans.merged)
  }

  private func pairs(_ comparison: PlanComparison) -> Set<[Set<String>]> {
    Set(comparison.pairs.map { [Set($0.old), Set($0.new)] })
  }

  @Test(arguments: [1, 2, 3]) func blockingLosesLittleAndIsSaid(seed: UInt64) throws {
    let pair = pair(seed)
    var options = PlanComparer.Options()
    options.parameters.mostPairs = 0
    options.parameters.commonGram = 10
    let all = try PlanComparer().compare(old: pair.old, new: pair.new)
    let blocked = try PlanComparer(options: options).compare(old: pair.old, new: pair.new)
    let lost = pairs(all).subtracting(pairs(blocked)).count
    #expect(lost * 50 <= all.pairs.count)
    #expect(blocked.findings.contains { $0.code == "candidates-limited" })
    #expect(!all.findings.contains { $0.code == "candidates-limited" })
    options.checksYears = false
    let back = try PlanComparer(options: options).compare(old: pair.new, new: pair.old)
    #expect(Set(back.pairs.map { [Set($0.new), Set($0.old)] }) == pairs(blocked))
  }

  @Test func aComponentThatIsTooLargeIsMatchedOneByOneAndSaid() throws {
    let pair = pair(4)
    var options = PlanComparer.Options()
    options.parameters.largestExact = 1
    let comparison = try PlanComparer(options: options).compare(old: pair.old, new: pair.new)
    #expect(comparison.findings.contains { $0.code == "matching-bounded" })
    #expect(comparison.pairs.contains { $0.marginKind == .lead })
    var quality = MatchQuality()
    quality.add(comparison, pair.pairs)
    #expect(quality.f1 > 0.9)
  }

  @Test func manyMeasuresThatAreAllTheSameAreMatched() throws {
    func plan(_ year: Int) -> Dataset {
      Sample.plan(year, (0..<300).map { Sample.project("\(year)-\($0)", "托位", Sample.amount(100, "个")) })
    }
    let comparison = try PlanComparer().compare(old: plan(2_023), new: plan(2_024))
    #expect(comparison.pairs.count == 300)
    #expect(comparison.findings == [])
  }
}
