package import Gazetteer
package import PlanModel
package import Provenance

/// A plan as the checks see it.
package struct CheckedPlan: Sendable {
  package var document: Document
  package var projects: [Project]
  /// What the gazetteer says about the regions of the document.
  package var regions: RegionResolution?

  package init(document: Document, projects: [Project], regions: RegionResolution? = nil) {
    self.document = document
    self.projects = projects
    self.regions = regions
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
    NumberingGaps.self, NumberingRepeats.self, UniqueIds.self, NamePresent.self, TargetPresent.self,
    TargetAgainstName.self, UnitAgainstName.self, SharesAgreeInUnit.self, SumOfShares.self,
    OrganisationsKnown.self, DatesInYear.self, DatesInOrder.self, MilestonesWithinTarget.self,
  ]

  /// Runs every check.
  package static func findings(in plan: CheckedPlan) -> [Finding] { all.flatMap { $0.findings(in: plan) } }
}
