import PlanDiff
import Provenance
import Quantities
import Reports

/// The rows of a comparison, each in the one section that it belongs to.
struct DiffSections {
  /// The sections in the order in which they stand.
  enum Kind: CaseIterable {
    /// The target went down: the greatest loss in percent first.
    case less
    /// The target went up: the greatest gain in percent first.
    case more
    /// Something else changed.
    case otherwise
    /// One became several, or several one.
    case parts
    case dropped
    case notFound
    case new
    case newNotFound
    /// What a person should look at.
    case findings

    /// What stays longest where there is no room for all.
    static let byWeight: [Kind] = [
      .less, .dropped, .parts, .otherwise, .more, .notFound, .findings, .new, .newNotFound,
    ]

    var isCollapsed: Bool { self == .new || self == .newNotFound || self == .findings }
  }

  private(set) var rows: [Kind: [String]] = [:]

  /// Sorts and writes the rows.
  ///
  /// O(*n* log *n*).
  init(_ report: DiffReport, _ words: MarkdownDiffWords) {
    let row = DiffRow(report: report, words: words)
    let groups = ChangeGroups(report)
    rows[.less] = groups[.less].map(row.target)
    rows[.more] = groups[.more].map(row.target)
    rows[.otherwise] = groups[.otherwise].map(row.otherwise)
    rows[.parts] = groups[.regrouped].map(row.parts)
    let comparison = report.comparison
    rows[.dropped] = comparison.onlyOld.filter { $0.status == .absent }.map(row.onlyOld)
    rows[.notFound] = comparison.onlyOld.filter { $0.status == .notFound }.map(row.onlyOld)
    rows[.new] = comparison.onlyNew.filter { $0.status == .absent }.map(row.onlyNew)
    rows[.newNotFound] = comparison.onlyNew.filter { $0.status == .notFound }.map(row.onlyNew)
    rows[.findings] = comparison.findings.filter { $0.code != DiffRules.sourceIncomplete.code }.map(
      row.finding)
  }
}
