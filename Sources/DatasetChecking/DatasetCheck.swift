import Gazetteer
package import PlanModel
import PlanReading
package import Provenance

/// Something that must hold in every dataset, whoever wrote or changed it.
///
/// The checks of plans (``PlanReading/Checks``) ask whether a plan agrees with itself; these ask whether a dataset
/// still says what its own texts say. One check a file; its sentences stand at the foot of that file.
package protocol DatasetCheck: Sendable {
  /// The rule whose findings it makes.
  static var rule: Rule { get }
  /// The faults of a dataset, in the order of its projects. Linear in its size.
  static func findings(in dataset: Dataset) -> [Finding]
}

/// All checks of datasets, in the order in which they run.
package enum DatasetChecks {
  package static let all: [any DatasetCheck.Type] = [
    AccountAddsUp.self, LinesWithinSource.self, IdsInStep.self, ReferencesResolve.self,
    SharesNameRegions.self,
    RegionCodesMatch.self, QuantitiesAsPrinted.self, PeriodsAsPrinted.self,
  ]

  /// The rules of all.
  package static let rules = all.map { $0.rule }

  /// Everything that a dataset and its plan are found to be wrong about.
  ///
  /// The findings that the dataset carries are kept, those that only the reader of the dump could make included;
  /// what the checks find anew is added unless the same is there already.
  ///
  /// - Parameter dataset: In simplified characters, as the checks know no others.
  /// - Returns: In the order of the rules, those of the dataset itself first.
  package static func findings(in dataset: Dataset) -> [Finding] {
    let known = Set(dataset.findings.map { Subject($0, says: $0.message.english) })
    var found = dataset.findings
    let own = all.flatMap { $0.findings(in: dataset) }
    let misread = Set(own.filter { $0.code == QuantitiesAsPrinted.rule.code }.map(Place.init))
    // What a value that is not the printed one does to the comparison with its name goes without saying.
    let plan = planFindings(in: dataset).filter { !misread.contains(Place($0)) }
    for finding in own + plan where !known.contains(Subject(finding, says: finding.message.english)) {
      // A dataset read from its file has one language.
      if !known.contains(Subject(finding, says: finding.message.chinese)) { found.append(finding) }
    }
    return found
  }

  private static func planFindings(in dataset: Dataset) -> [Finding] {
    var plan = CheckedPlan(
      document: dataset.document, projects: dataset.projects, regions: resolution(of: dataset.document))
    plan.isRead = !dataset.findings.contains {
      $0.code == "reading-order-scrambled" || $0.code == "no-form-fits"
    }
    return Checks.findings(in: plan)
  }

  /// What the gazetteer says about the regions of a document; `nil` for one without.
  static func resolution(of document: Document) -> RegionResolution? {
    if document.regions.isEmpty, document.jurisdiction == nil { return nil }
    return RegionResolver().resolve(
      document.regions.map(\.name), planYear: document.year, stated: document.jurisdiction?.name)
  }

  /// The field of a measure that a finding is about.
  private struct Place: Hashable {
    var measure: String?
    var field: String?

    init(_ finding: Finding) {
      measure = finding.measure
      field = finding.field
    }
  }

  /// What a finding is about and what it says; two regions of one document are two findings.
  private struct Subject: Hashable {
    var code: FindingCode
    var project: String?
    var measure: String?
    var field: String?
    var sentence: String

    init(_ finding: Finding, says sentence: String) {
      self.sentence = sentence
      code = finding.code
      project = finding.project
      measure = finding.measure
      field = finding.field
    }
  }
}
