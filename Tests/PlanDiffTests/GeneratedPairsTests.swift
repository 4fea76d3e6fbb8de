import PlanModel
import TestSupport
import Testing
import YearGenerator

@testable import PlanDiff

struct GeneratedPairsTests {
  /// The quality over years made from plans.
  static func quality(_ plans: [Dataset], pool: [Project], seeds: Int) throws -> MatchQuality {
    var quality = MatchQuality()
    for (place, plan) in plans.enumerated() {
      for seed in 0..<seeds {
        var generator = NextYear(seed: UInt64(place * 1_000 + seed), pool: pool)
        let pair = generator.pair(from: plan)
        quality.add(try PlanComparer().compare(old: pair.old, new: pair.new), pair.pairs)
      }
    }
    return quality
  }

  /// Plans whose measures are all different, as those of one city are: measured: F1 0.987, precision 0.990.
  @Test func thePairsOfPlansOfTheCorpusAreFound() throws {
    let (plan, pool) = MergedPlan.withholding(from: GeneratorPlans.merged)
    let quality = try Self.quality([plan], pool: pool, seeds: 8)
    print("generated years of the corpus:", quality)
    #expect(quality.f1 >= 0.98)
    #expect(quality.precision >= 0.98)
  }
}
