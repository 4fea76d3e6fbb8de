import PlanDiff
package import Provenance
package import Reports

/// The words that reports of comparisons say of themselves, in both languages.
package struct DiffWords: Sendable {
  package let language: ReportLanguage

  package init(_ language: ReportLanguage) { self.language = language }

  /// A message in the language of the report.
  package func text(_ message: Message) -> String {
    language == .chinese ? message.chinese : message.english
  }

  /// One of two texts.
  package func pick(_ english: String, _ chinese: String) -> String {
    language == .chinese ? chinese : english
  }

  func inBrackets(_ text: String) -> String { pick(" (\(text))", "（\(text)）") }

  /// `2023 (plan.json, 38 measures)`.
  func plan(label: String, path: String, measures: Int) -> String {
    if label == path { return label + inBrackets(self.measures(measures)) }
    return label + inBrackets(path + pick(", ", "，") + self.measures(measures))
  }

  /// `38 measures`.
  func measures(_ count: Int) -> String { pick("\(count) measure\(count == 1 ? "" : "s")", "\(count)项任务") }

  /// The heading of a group of pairs.
  package func label(_ kind: ChangeGroups.Kind) -> String {
    switch kind {
    case .less: pick("Less", "减少")
    case .more: pick("More", "增加")
    case .regrouped: pick("Split or merged", "拆分或合并")
    case .otherwise: pick("Changed otherwise", "其他变化")
    case .same: pick("Unchanged", "未变")
    }
  }

  /// The heading of what only the old plan has.
  package func onlyOld(_ report: DiffReport) -> String {
    let year = report.new.label
    return report.comparison.new.gaps.isEmpty
      ? pick("No longer in \(year)", "\(year)年不再列入") : pick("Not found in \(year)", "\(year)年未找到") + reason
  }

  /// The heading of what only the new plan has.
  package func onlyNew(_ report: DiffReport) -> String {
    let (old, new) = (report.old.label, report.new.label)
    return report.comparison.old.gaps.isEmpty
      ? pick("New in \(new)", "\(new)年新增") : pick("Not found in \(old)", "\(old)年未找到") + reason
  }

  private var reason: String { pick(", whose dataset is incomplete", "（该年数据集不完整）") }

  /// The last line: `10 pairs: 2 less, 5 more, 3 unchanged; 28 not found in 2024; 31 new in 2024`.
  package func summary(_ report: DiffReport, _ groups: ChangeGroups) -> String {
    let counts = ChangeGroups.Kind.allCases.compactMap { kind -> String? in
      let count = groups[kind].count
      guard count > 0 else { return nil }
      return language == .chinese ? "\(label(kind))\(count)" : "\(count) \(label(kind).lowercased())"
    }
    let pairs = report.comparison.pairs.count
    var parts = [
      pick("\(pairs) pair\(pairs == 1 ? "" : "s")", "配对\(pairs)组")
        + (counts.isEmpty ? "" : pick(": ", "：") + counts.joined(separator: pick(", ", "、")))
    ]
    let (old, new) = (report.comparison.onlyOld.count, report.comparison.onlyNew.count)
    if old > 0 {
      let year = report.new.label
      parts.append(
        report.comparison.new.gaps.isEmpty
          ? pick("\(old) no longer in \(year)", "\(year)年不再列入\(old)")
          : pick("\(old) not found in \(year)", "\(year)年未找到\(old)"))
    }
    if new > 0 {
      let (before, after) = (report.old.label, report.new.label)
      parts.append(
        report.comparison.old.gaps.isEmpty
          ? pick("\(new) new in \(after)", "\(after)年新增\(new)")
          : pick("\(new) not found in \(before)", "\(before)年未找到\(new)"))
    }
    return parts.joined(separator: pick("; ", "；"))
  }
}
