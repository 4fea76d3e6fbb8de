import DiffReports
import Foundation
import PlanDiff
import PlanJSON
import PlanModel
import SchemaValidation
import TestSupport
import Testing

/// Reports on plans of the corpus.
enum DiffSamples {
  /// The dataset of a case of the corpus.
  static func plan(_ name: String) throws -> ComparedPlan {
    let test = try #require(CorpusCase.all.first { $0.name == name })
    let dataset = try DatasetDecoder().decode(JSONText(Repository.bytes(test.expectedFile)))
    return ComparedPlan(path: name + ".json", dataset: dataset)
  }

  /// What changed between two plans.
  static func report(_ old: ComparedPlan, _ new: ComparedPlan) throws -> DiffReport {
    try DiffReport(
      old: old, new: new, comparison: PlanComparer().compare(old: old.dataset, new: new.dataset))
  }

  /// The two real plans: a list of duties of 2023, a table of regions of 2024 with gaps.
  static func real() throws -> DiffReport {
    try report(plan("hangzhou-2023-responsibility"), plan("hangzhou-2024-allocation"))
  }
}
