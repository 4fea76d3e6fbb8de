package import Gazetteer
package import PlanModel
package import Provenance
import Quantities
import SourceText

/// A plan as the checks see it.
package struct CheckedPlan: Sendable {
  package var document: Document
  package let projects: [Project]
  /// What the gazetteer says about the regions of the document.
  package var regions: RegionResolution?
  /// Whether the table was read; one that is out of order was not.
  package var isRead = true

  /// The target amounts that the names of projects and measures state, by name.
  private let stated: [ExactText: [Quantity]]
  /// The projects once more, each in one place: a check that is given one then copies none of its parts.
  let kept: [CheckedProject]

  package init(document: Document, projects: [Project], regions: RegionResolution? = nil) {
    self.init(
      document: document, projects: projects, regions: regions, amounts: StatedAmounts(prose: ProseReader()))
  }

  init(document: Document, projects: [Project], regions: RegionResolution?, amounts: StatedAmounts) {
    self.document = document
    self.projects = projects
    self.regions = regions
    var amounts = amounts
    var stated: [ExactText: [Quantity]] = [:]
    func read(_ name: String) {
      let key = ExactText(name)
      if stated[key] == nil { stated[key] = amounts.targets(in: name).map(\.quantity) }
    }
    kept = projects.map { CheckedProject($0) }
    for project in kept {
      read(project.name)
      for measure in project.measures { if let name = measure.name { read(name) } }
    }
    self.stated = stated
  }

  /// What a check finds in every measure, in the order of the projects.
  ///
  /// - Parameter check: Given a project and one of its measures, the finding about it, if any.
  /// - Returns: All findings.
  func forEachMeasure(_ check: (CheckedProject, CheckedMeasure) -> Finding?) -> [Finding] {
    var findings: [Finding] = []
    for project in kept {
      for measure in project.measures {
        if let finding = check(project, measure) { findings.append(finding) }
      }
    }
    return findings
  }

  /// What a check finds in every project, in their order.
  ///
  /// - Parameter check: Given a project, the findings about it.
  /// - Returns: All findings.
  func forEachProject(_ check: (CheckedProject) -> [Finding]) -> [Finding] {
    var findings: [Finding] = []
    for project in kept { findings += check(project) }
    return findings
  }

  /// The target amounts that the name of a measure states, or else the name of its project.
  func statedAmounts(for measure: CheckedMeasure, of project: CheckedProject) -> [Quantity] {
    stated[ExactText(measure.name ?? project.name)] ?? []
  }
}

/// Something that must hold in every plan.
///
/// One check a file; its sentences stand at the foot of that file.
package protocol Check: Sendable {
  /// The rule whose findings it makes.
  static var rule: Rule { get }
  /// The faults of a plan, in the order of its projects. Linear in the size of the plan.
  static func findings(in plan: CheckedPlan) -> [Finding]
}

/// All checks, in the order in which they run.
package enum Checks {
  package static let all: [any Check.Type] = [
    YearKnown.self, JurisdictionKnown.self, RegionsKnown.self, RegionsInYear.self, ColumnsKnown.self,
    NumberingGaps.self, NumberingRepeats.self, UniqueIds.self, NamePresent.self, NameWhole.self,
    TargetPresent.self,
    TargetAgainstName.self, UnitAgainstName.self, SharesAgreeInUnit.self, SumOfShares.self, RatesAgree.self,
    MeasuresRepeat.self, ProjectsPresent.self, ProjectsRepeat.self, AmountsHaveRows.self,
    OrganisationsKnown.self, OrganisationsNamedAlike.self, DatesInYear.self, DatesInOrder.self,
    DeadlinesUnambiguous.self, MilestonesWithinTarget.self,
  ]

  /// Runs every check.
  package static func findings(in plan: CheckedPlan) -> [Finding] { all.flatMap { $0.findings(in: plan) } }
}
