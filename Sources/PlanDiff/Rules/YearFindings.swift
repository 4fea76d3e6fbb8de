import PlanModel
package import Provenance

/// A finding over two years, and which of the two datasets it is about.
package struct YearFinding: Sendable {
  package var finding: Finding
  package var side: ComparisonFault.Side
  /// The id of the same thing in the other dataset, where it is there.
  package var counterpart: String?
  /// Whether a condition refuses it.
  package var isRefused: Bool
}

/// Makes findings of what two years differ in, and holds them against conditions.
package struct YearFindings {
  private let conditions: [YearCondition]

  package init(refusing conditions: [YearCondition]) { self.conditions = conditions }

  /// The findings: what is said of the comparison, the pairs, what is only old, what is only new.
  ///
  /// Clerical changes are none. Refused ones are errors. O(*n*) in what changed.
  ///
  /// - Parameters:
  ///   - comparison: What changed between two plans.
  ///   - sentence: Says a change in words, without a stop.
  /// - Returns: The findings, in the order of the comparison.
  package func findings(of comparison: PlanComparison, _ sentence: (MeasureChange) -> Message)
    -> [YearFinding]
  {
    var result: [YearFinding] = []
    for finding in comparison.findings {
      result.append(
        weighed(YearFinding(finding: finding, side: .old, counterpart: nil, isRefused: refuses(finding.code)))
      )
    }
    for pair in comparison.pairs {
      for change in pair.changes where !change.kind.isClerical {
        guard let rule = Self.rule(change) else { continue }
        let words = sentence(change)
        let (old, new) = (pair.old.joined(separator: "、"), pair.new.joined(separator: "、"))
        let finding = rule.finding(
          Message("\(old) → \(new): \(words.english).", "\(old) → \(new)：\(words.chinese)。"),
          measure: pair.new.first, field: Self.field(change.kind))
        result.append(
          weighed(
            YearFinding(
              finding: finding, side: .new, counterpart: pair.old.first, isRefused: refuses(change, rule))))
      }
    }
    for unpaired in comparison.onlyOld { result.append(alone(unpaired, .old, comparison)) }
    for unpaired in comparison.onlyNew { result.append(alone(unpaired, .new, comparison)) }
    return result
  }

  private func alone(
    _ unpaired: PlanComparison.Unpaired, _ side: ComparisonFault.Side, _ comparison: PlanComparison
  ) -> YearFinding {
    let other = side == .old ? comparison.new : comparison.old
    let year = other.year.map(String.init) ?? other.source.name
    let rule =
      unpaired.status == .notFound ? YearRules.notFound : side == .old ? YearRules.dropped : YearRules.new
    let message =
      switch (unpaired.status, side) {
      case (.notFound, _):
        Message(
          "\(unpaired.measure) was not found in \(year), whose dataset does not hold the whole plan.",
          "\(unpaired.measure)在\(year)年未找到，该年数据集不完整。")
      case (.absent, .old):
        Message(
          "\(unpaired.measure) is no longer in the plan of \(year).", "\(unpaired.measure)未再列入\(year)年计划。")
      case (.absent, .new):
        Message(
          "\(unpaired.measure) is new: it is not in the plan of \(year).",
          "\(unpaired.measure)为新增，\(year)年计划中没有。")
      }
    return weighed(
      YearFinding(
        finding: rule.finding(message, measure: unpaired.measure), side: side, counterpart: nil,
        isRefused: refuses(rule.code)))
  }

  private func weighed(_ finding: YearFinding) -> YearFinding {
    guard finding.isRefused else { return finding }
    var finding = finding
    finding.finding.severity = .error
    return finding
  }

  /// Whether a finding without an amount is refused; what is said of the comparison itself is no change.
  private func refuses(_ code: FindingCode) -> Bool {
    let isChange = YearRules.all.contains { $0.code == code }
    return conditions.contains { $0.word == .any ? isChange : $0.word.rule?.code == code }
  }

  private func refuses(_ change: MeasureChange, _ rule: Rule) -> Bool {
    conditions.contains { condition in
      switch condition.word {
      case .any: true
      case .decrease:
        rule == YearRules.decrease && (change.delta.map(condition.isMet) ?? true)
          || (rule == YearRules.split || rule == YearRules.merged) && change.delta?.direction == .down
            && (change.delta.map(condition.isMet) ?? false)
      case .increase:
        rule == YearRules.increase && (change.delta.map(condition.isMet) ?? true)
          || (rule == YearRules.split || rule == YearRules.merged) && change.delta?.direction == .up
            && (change.delta.map(condition.isMet) ?? false)
      case .shareDecrease: change.shares.contains { Self.isMet(condition, $0, .down) }
      case .shareIncrease: change.shares.contains { Self.isMet(condition, $0, .up) }
      default: condition.word.rule == rule
      }
    }
  }

  /// Whether a share went up or down beyond a bound; a dash for an amount is as much as can be lost.
  private static func isMet(
    _ condition: YearCondition, _ share: ShareChange, _ direction: AmountDelta.Direction
  ) -> Bool {
    if let delta = share.delta { return delta.direction == direction && condition.isMet(by: delta) }
    let (from, to) = direction == .down ? (share.oldState, share.newState) : (share.newState, share.oldState)
    return from == .value && to == .none
  }

  /// The rule of a change; `nil` for a clerical one.
  static func rule(_ change: MeasureChange) -> Rule? {
    switch change.kind {
    case .target:
      switch change.delta?.direction {
      case .up: YearRules.increase
      case .down: YearRules.decrease
      case .same, nil: YearRules.target
      }
    case .targetStated: YearRules.target
    case .unit: YearRules.unit
    case .bound: YearRules.bound
    case .scope: YearRules.scope
    case .lead: YearRules.lead
    case .leaders: YearRules.leaders
    case .contacts: YearRules.contacts
    case .cooperating: YearRules.cooperating
    case .deadline: YearRules.deadline
    case .category: YearRules.category
    case .reworded: YearRules.wording
    case .split: YearRules.split
    case .merged: YearRules.merged
    case .allocations: YearRules.allocation
    case .renamed, .renumbered, .moved, .restated, .aliases: nil
    }
  }

  /// The field of the dataset that a change is about.
  private static func field(_ kind: MeasureChange.Kind) -> String? {
    switch kind {
    case .target, .targetStated, .unit, .bound, .scope: "target"
    case .lead: "lead"
    case .leaders: "leaders"
    case .contacts: "contacts"
    case .cooperating: "cooperating"
    case .deadline: "deadline"
    case .category: "category"
    case .allocations: "allocations"
    case .reworded, .split, .merged, .renamed, .renumbered, .moved, .restated, .aliases: nil
    }
  }
}
