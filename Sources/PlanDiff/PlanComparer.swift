package import PlanModel
import Provenance

/// Compares the plans of two years, measure by measure.
///
/// ```swift
/// let comparison = try PlanComparer().compare(old: plan2023, new: plan2024)
/// for pair in comparison.pairs { print(pair.old, pair.new, pair.changes.map(\.kind)) }
/// ```
///
/// The same datasets and links always give the same comparison, and the pairs do not depend on the order or the
/// numbering of the measures.
package struct PlanComparer: Sendable {
  /// How plans are compared.
  package struct Options: Sendable, Equatable {
    /// Whether the datasets must be of two known years, the earlier one first, and from two files.
    ///
    /// Without it, versions of one plan can be compared.
    package var checksYears = true
    package var parameters = MatchParameters.standard

    package init() {}
  }

  package var options: Options

  package init(options: Options = Options()) { self.options = options }

  /// Compares two plans.
  /// - Parameters:
  ///   - old: The plan of the earlier year.
  ///   - new: The plan of the later year.
  ///   - links: What a person decided about pairs.
  /// - Returns: Every measure of both plans, in a pair or alone.
  /// - Throws: ``ComparisonFault`` where there is nothing that a comparison could say.
  /// - Complexity: O(*n* *m*) up to ``MatchParameters/mostPairs``, about O(*n* + *m*) above; components of the graph of candidates are solved in
  ///   O(*k*³) in their size.
  package func compare(old: Dataset, new: Dataset, links: PlanLinks = PlanLinks()) throws(ComparisonFault)
    -> PlanComparison
  {
    try check(old, new)
    let text = MatchText()
    let oldSide = PlanSide(old)
    let newSide = PlanSide(new)
    let pins = try Pins(links, old: oldSide, new: newSide)
    let crosswalk = CrosswalkMaker(old: old.document, new: new.document, text: text).crosswalk()
    let tables = FeatureTables(old: oldSide, new: newSide, parameters: options.parameters, text: text)
    let matcher = Matcher(tables, old: oldSide, new: newSide, pins: pins)
    let finder = SplitFinder(tables: tables, old: oldSide, new: newSide, prior: matcher.prior, pins: pins)
    let groups =
      finder.groups(matcher.matches, matcher.candidates)
      + pins.groups.map { PairGroup(old: $0.old, new: $0.new, match: nil) }
    let assembly = ComparisonAssembly(
      old: oldSide, new: newSide, matcher: matcher, crosswalk: crosswalk, text: text)
    return assembly.comparison(of: groups)
  }

  private func check(_ old: Dataset, _ new: Dataset) throws(ComparisonFault) {
    if old.projects.isEmpty { throw .nothingToCompare(.old) }
    if new.projects.isEmpty { throw .nothingToCompare(.new) }
    guard options.checksYears else { return }
    if old.source.sha256 == new.source.sha256 { throw .sameSource(name: old.source.name) }
    guard let first = old.document.year else { throw .yearUnknown(.old) }
    guard let second = new.document.year else { throw .yearUnknown(.new) }
    if first == second { throw .sameYear(first) }
    if first > second { throw .yearsSwapped(old: first, new: second) }
  }
}
