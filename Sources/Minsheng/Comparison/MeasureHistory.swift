import DiffReports
import PlanDiff
import Reports

extension YearComparison {
  /// The history of all measures, or of the one with an id, for people.
  ///
  /// - Parameters:
  ///   - id: A measure of any of the plans; `nil` for all.
  ///   - language: That of the sentences.
  ///   - colours: Whether it is written with the colours of a terminal.
  /// - Returns: Text in UTF-8.
  /// - Throws: For an id that no plan has.
  public func history(of id: String?, language: JSONFormat.Language, colours: Bool = false)
    throws(ComparisonFailure) -> [UInt8]
  {
    let text = HistoryText(language: language == .chinese ? .chinese : .english, colours: colours)
    guard let id else { return text.bytes(history, plans.map(\.plan)) }
    guard let thread = history.thread(of: id) else { throw unknown(id) }
    return text.bytes(thread, history, plans.map(\.plan))
  }
}
