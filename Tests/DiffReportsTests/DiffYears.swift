import DiffReports
import PlanDiff
import PlanModel
import Quantities
import TestSupport
import Testing

/// More comparisons: of any two plans of the corpus, and of a plan with one made from it.
extension DiffSamples {
  /// Two cases of the corpus.
  struct Names: Sendable, CustomStringConvertible {
    var old: String
    var new: String

    var description: String { "\(old) → \(new)" }

    /// Their comparison, whatever their years.
    func report() throws -> DiffReport { try DiffSamples.anyYears(plan(old), plan(new)) }
  }

  /// The recorded cases that have projects.
  static let names: [String] = CorpusCase.all.filter(\.isRecorded).map(\.name).filter { name in
    (try? plan(name))?.dataset.projects.isEmpty == false
  }

  /// Every recorded case with the next one, and some with themselves.
  static let neighbours: [Names] =
    zip(names, names.dropFirst()).map { Names(old: $0, new: $1) }
    + names.prefix(3).map { Names(old: $0, new: $0) }

  static func anyYears(_ old: ComparedPlan, _ new: ComparedPlan) throws -> DiffReport {
    var options = PlanComparer.Options()
    options.checksYears = false
    let comparison = try PlanComparer(options: options).compare(old: old.dataset, new: new.dataset)
    return DiffReport(old: old, new: new, comparison: comparison)
  }

  /// A plan of the corpus and one made of it: measures are dropped, changed, renamed, given away and shuffled.
  static func generated(seed: UInt64) throws -> DiffReport {
    var random = SplitMix64(seed: seed)
    let name = try #require(names.randomElement(using: &random))
    let old = try plan(name)
    var dataset = old.dataset
    dataset.document.year = dataset.document.year.map { $0 + 1 }
    dataset.source.sha256 = String(repeating: "0", count: 64)
    dataset.projects.removeAll { _ in Int.random(in: 0..<6, using: &random) == 0 }
    for place in dataset.projects.indices { change(&dataset.projects[place], &random) }
    if Bool.random(using: &random) { dataset.projects.shuffle(using: &random) }
    if dataset.projects.isEmpty { dataset.projects = old.dataset.projects }
    return try anyYears(old, ComparedPlan(path: "generated.json", dataset: dataset))
  }

  private static func change(_ project: inout Project, _ random: inout SplitMix64) {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: project.name = "继续" + project.name
    case 1: project.lead = ["市教育局"]
    case 2: project.number = project.number.map { $0 + 1 }
    case 3:
      for place in project.measures.indices {
        guard var quantity = project.measures[place].target?.quantity else { continue }
        quantity.value = ExactDecimal(Int.random(in: 1..<1_000, using: &random))
        quantity.text = quantity.value.description + (quantity.unit?.word ?? "")
        project.measures[place].target = .amount(quantity)
      }
    default: break
    }
  }
}
