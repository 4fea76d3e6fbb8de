import Foundation
import Minsheng
import PlanModel
import TestSupport
import Testing
import YearGenerator

@testable import PlanDiff

struct SharedPlansTests {
  /// The plans beside the project, read from their tab-separated dumps; empty where they are absent.
  static let plans: [Dataset] = {
    guard let folder = Repository.shared?.appending(path: "plans") else { return [] }
    return Repository.folders(in: folder).compactMap { name in
      let dump = folder.appending(path: name).appending(path: "dumps/tsv.txt")
      guard let bytes = try? Repository.bytes(dump) else { return nil }
      return try? PlanConverter().convert(bytes, name: name)
    }
  }()

  /// Half of the measures of these plans stand there several times, told apart by their amounts and leads alone.
  ///
  /// Some pairs are beyond telling, even for a person. Measured: 0.975.
  @Test(.enabled(if: Repository.shared != nil, "the material beside the project is not here"))
  func thePairsOfGeneratedPlansAreFound() throws {
    try #require(!Self.plans.isEmpty)
    let pool = Self.plans.flatMap(\.projects) + GeneratorPlans.merged.projects
    let quality = try GeneratedPairsTests.quality(Self.plans, pool: pool, seeds: 3)
    print("generated years of generated plans:", quality)
    #expect(quality.f1 >= 0.97)
  }
}
