import Provenance
package import Quantities

/// What a repository refuses to see between two years: `dropped`, `decrease>20%`, `unit-changed`.
package struct YearCondition: Sendable, Hashable {
  /// The word of a condition, and the rule whose findings it is about.
  package enum Word: String, Sendable, CaseIterable {
    case any
    case dropped
    case notFound = "not-found"
    case new
    case decrease
    case increase
    case targetNotComparable = "target-not-comparable"
    case unitChanged = "unit-changed"
    case boundChanged = "bound-changed"
    case scopeChanged = "scope-changed"
    case leadChanged = "lead-changed"
    case leadersChanged = "leaders-changed"
    case contactsChanged = "contacts-changed"
    case cooperatingChanged = "cooperating-changed"
    case deadlineChanged = "deadline-changed"
    case categoryChanged = "category-changed"
    case wordingChanged = "wording-changed"
    case split
    case merged
    case allocationChanged = "allocation-changed"
    case shareDecrease = "share-decrease"
    case shareIncrease = "share-increase"
    case uncertain
    case incomplete

    /// Whether a bound such as `>20%` may stand behind it.
    package var takesPercent: Bool {
      switch self {
      case .decrease, .increase, .shareDecrease, .shareIncrease: true
      default: false
      }
    }

    /// The rule; `nil` for ``any``.
    var rule: Rule? {
      switch self {
      case .any: nil
      case .dropped: YearRules.dropped
      case .notFound: YearRules.notFound
      case .new: YearRules.new
      case .decrease: YearRules.decrease
      case .increase: YearRules.increase
      case .targetNotComparable: YearRules.target
      case .unitChanged: YearRules.unit
      case .boundChanged: YearRules.bound
      case .scopeChanged: YearRules.scope
      case .leadChanged: YearRules.lead
      case .leadersChanged: YearRules.leaders
      case .contactsChanged: YearRules.contacts
      case .cooperatingChanged: YearRules.cooperating
      case .deadlineChanged: YearRules.deadline
      case .categoryChanged: YearRules.category
      case .wordingChanged: YearRules.wording
      case .split: YearRules.split
      case .merged: YearRules.merged
      case .allocationChanged, .shareDecrease, .shareIncrease: YearRules.allocation
      case .uncertain: DiffRules.pairUncertain
      case .incomplete: DiffRules.sourceIncomplete
      }
    }
  }

  package var word: Word
  /// Met only beyond so many percent; `nil` for any difference.
  package var percent: ExactDecimal?

  package init(_ word: Word, beyond percent: ExactDecimal? = nil) {
    self.word = word
    self.percent = percent
  }

  /// Reads `decrease>20%`, `decrease` or `unit-changed`; a sign ％ and spaces are as good.
  ///
  /// - Returns: `nil` for anything else.
  package init?(_ text: String) {
    let plain = text.filter { $0 != " " }.replacing("％", with: "%").replacing("＞", with: ">")
    let parts = plain.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let word = Word(rawValue: String(first)) else { return nil }
    self.word = word
    guard parts.count == 2 else { return }
    guard word.takesPercent, parts[1].hasSuffix("%"),
      let percent = ExactDecimal(String(parts[1].dropLast())), percent >= .zero
    else { return nil }
    self.percent = percent
  }

  /// Whether a difference is beyond the bound, exactly; one whose size is not known is.
  func isMet(by delta: AmountDelta) -> Bool {
    guard let percent else { return true }
    if let value = delta.value, let old = delta.old,
      let change = (value < .zero ? value.negated : value).multiplied(byPowerOfTen: 2),
      let bound = percent.multiplied(by: old < .zero ? old.negated : old)
    {
      return change > bound
    }
    guard let share = delta.percent else { return true }
    return (share < .zero ? share.negated : share) > percent
  }
}
