import DiffReports
import PlanDiff

/// Compares the datasets of two or more years.
///
/// ```swift
/// let old = try ComparedDataset(reading: bytes2023, path: "2023.json")
/// let new = try ComparedDataset(reading: bytes2024, path: "2024.json")
/// let comparison = try YearComparer().compare([old, new])
/// ```
public struct YearComparer: Sendable {
  /// What a person decided about pairs.
  public var links: LinksFile?
  /// What is refused.
  public var conditions: [YearRule] = []
  /// Whether the datasets must be of known years, in order, and from different files; without it, versions of one
  /// plan can be compared.
  public var checksYears = true

  public init() {}

  /// Compares each dataset with the next.
  ///
  /// - Parameter plans: At least two, the earliest first.
  /// - Returns: What changed, and what became of every measure.
  /// - Throws: What is in the way: the same file twice, years that are not in order, links that name nothing.
  /// - Complexity: O(*n* *m*) for plans of up to 2,000 measures, about O(*n* + *m*) beyond.
  public func compare(_ plans: [ComparedDataset]) throws(ComparisonFailure) -> YearComparison {
    guard plans.count > 1 else {
      throw ComparisonFailure(
        file: plans.first?.path,
        Message("Expected two datasets or more, found \(plans.count).", "应有两个或更多数据集，实为\(plans.count)个。"))
    }
    var options = PlanComparer.Options()
    options.checksYears = checksYears
    let comparer = PlanComparer(options: options)
    do throws(ComparisonFault) {
      let decided = links?.links ?? PlanLinks()
      let history = try comparer.history(plans.map(\.dataset), links: decided)
      return YearComparison(
        plans: plans, history: history, conditions: conditions, comparer: comparer, decided: decided)
    } catch {
      let isOfLinks =
        switch error {
        case .unknownLink, .contradictoryLinks: true
        default: false
        }
      throw ComparisonFailure(file: isOfLinks ? links?.name : nil, error.message)
    }
  }
}

/// A difference between years that is refused: `dropped`, `decrease>20%`, `unit-changed`.
public struct YearRule: Sendable, Hashable {
  let condition: YearCondition

  /// Reads a rule; `nil` for a word that is none, or a bound that it does not take.
  public init?(_ text: String) {
    guard let condition = YearCondition(text) else { return nil }
    self.condition = condition
  }

  /// The words of all rules; those that take a bound with `[>N%]` behind.
  public static var words: [String] {
    YearCondition.Word.allCases.map { $0.rawValue + ($0.takesPercent ? "[>N%]" : "") }
  }
}
