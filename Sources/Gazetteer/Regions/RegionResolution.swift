/// What ``RegionResolver`` found out about the region columns of a plan.
package struct RegionResolution: Sendable, Hashable {
  /// The division whose children the regions are; `nil` where the evidence does not decide.
  package var jurisdiction: Division?
  /// Every division that could be the jurisdiction, best first.
  package var candidates: [JurisdictionCandidate]
  /// How many of the names count as evidence: neither totals, nor the government itself, nor zones or towns.
  package var divisionNames: Int
  /// One for each name given, in the same order.
  package var regions: [ResolvedRegion]
}

/// A division that could be the jurisdiction, with the evidence for it.
package struct JurisdictionCandidate: Sendable, Hashable {
  /// The division, as it was in the year asked for.
  package var division: Division
  /// How many distinct names are its children in a plan of the year asked for.
  package var inYear: Int
  /// How many distinct names were its children only in other years.
  package var inOtherYears: Int
  /// How many distinct names are zones that it runs, by name or alias.
  package var zones: Int
  /// Whether the title names it.
  package var isStated: Bool
}

/// One region column.
package struct ResolvedRegion: Sendable, Hashable {
  /// The name without the white space of typesetting, brackets in their Chinese form.
  package var name: String
  /// What it stands for; `nil` for a total and for a name that nothing is known about.
  package var role: RegionRole?
  /// The code of the division, six digits; `nil` for anything else and where the issue says why.
  package var code: String?
  /// Why the code is missing or doubtful.
  package var issue: RegionIssue
  /// The name is a sum over the regions (`合计`, `全市`), not a region.
  package var isTotal = false
  /// A town or subdistrict, which the table of divisions does not hold.
  package var isBelowCounty = false
  /// The name is a short form (`上城`), or the code comes from the bracket of a merged administration
  /// (`高新区（滨江）`).
  package var isShortForm = false
}

/// Why a region has no code, or a doubtful one.
package enum RegionIssue: Sendable, Hashable {
  /// Nothing is wrong; a zone, a town and the government itself have no code all the same.
  case none
  /// The name is right for another year. `began` is set where it began after the year, `ended` where it had
  /// ended before; `successors` are those who took over then, `predecessors` those it came from.
  case notInYear(began: Int?, ended: Int?, successors: [String], predecessors: [String])
  /// Several divisions bear the name and nothing decides between these codes.
  case homonymUnresolved([String])
  /// The name is that of a division elsewhere, not of one below the jurisdiction.
  case outsideJurisdiction([String])
  /// Nothing is known about the name.
  case unknown
}
