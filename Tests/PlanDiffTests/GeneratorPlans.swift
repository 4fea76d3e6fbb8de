import PlanJSON
import PlanModel
import SchemaValidation
import TestSupport
import YearGenerator

/// The plans that other years are made from.
///
/// Those of the real pair are not among them.
enum GeneratorPlans {
  /// The datasets of the corpus.
  static let corpus: [Dataset] = CorpusCase.all.compactMap { test in
    guard !test.name.hasPrefix("hangzhou"), let bytes = try? Repository.bytes(test.expectedFile),
      let text = try? JSONText(bytes)
    else { return nil }
    return try? DatasetDecoder().decode(text)
  }

  /// Everything that the plans of the corpus count, each once, as one plan.
  static let merged: Dataset = MergedPlan.of(corpus) ?? corpus[0]
}
