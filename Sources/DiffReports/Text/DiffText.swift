import PlanDiff
import PlanModel
import Provenance
package import Reports

/// What changed between two plans, for people on a terminal.
///
///     2023 (plan-2023.json, 38 measures) → 2024 (plan-2024.json, 44 measures)
///
///     Less (2)
///       2023-01/1 → 2024-02/1  新增认知障碍照护专区床位1400张  1400张 → 1000 张  −400张  −28.57 %
package struct DiffText: Sendable {
  private let words: DiffWords
  private let colours: Bool

  package init(language: ReportLanguage, colours: Bool = false) {
    words = DiffWords(language)
    self.colours = colours
  }

  /// The report in UTF-8, one comparison after the other.
  ///
  /// O(*n*) in the plans.
  package func bytes(_ reports: [DiffReport]) -> [UInt8] {
    Array(reports.map(text).joined(separator: "\n").utf8)
  }

  private func text(_ report: DiffReport) -> String {
    let groups = ChangeGroups(report)
    var lines = [
      painted(
        .bold, "\(plan(report.old, report.comparison.old)) → \(plan(report.new, report.comparison.new))")
    ]
    for finding in report.comparison.findings where finding.severity > .info {
      lines.append(painted(.of(finding.severity), "! ") + VisibleText.line(words.text(finding.message)))
    }
    for group in ChangeGroups.Kind.changed {
      let pairs = groups[group]
      guard !pairs.isEmpty else { continue }
      lines += ["", heading(words.label(group), pairs.count)]
      for pair in pairs { lines += self.lines(pair, report) }
    }
    lines += alone(report.comparison.onlyOld, report.old, words.onlyOld(report))
    lines += alone(report.comparison.onlyNew, report.new, words.onlyNew(report))
    let same = groups[.same]
    if !same.isEmpty {
      lines += ["", heading(words.label(.same), same.count)]
      var table = Self.table()
      for pair in same { table.add(row(pair, report)) }
      lines += table.lines(indent: "  ")
    }
    lines += ["", painted(.bold, words.summary(report, groups))]
    return lines.joined(separator: "\n") + "\n"
  }

  private func plan(_ plan: ComparedPlan, _ side: PlanComparison.Side) -> String {
    VisibleText.line(words.plan(label: plan.label, path: plan.path, measures: side.measures))
  }

  private func heading(_ text: String, _ count: Int) -> String {
    painted(.bold, text) + words.inBrackets(String(count))
  }

  /// The ids and the statement, then a line for everything that changed.
  private func lines(_ pair: MeasurePair, _ report: DiffReport) -> [String] {
    let row = row(pair, report)
    var lines = ["  " + painted(.gutter, VisibleText.line(row[0])) + "  " + VisibleText.line(row[1])]
    for change in pair.changes where !change.kind.isClerical {
      lines.append("    " + mark(change) + VisibleText.line(words.text(ChangeSentences.sentence(change))))
    }
    return lines
  }

  private func mark(_ change: MeasureChange) -> String {
    switch change.delta?.direction {
    case .up: painted(.bold, "▲ ")
    case .down: painted(.bold, "▼ ")
    case .same, nil: "· "
    }
  }

  private static func table() -> TextTable { TextTable([(.left, 40), (.left, 70), (.left, 24)]) }

  private func row(_ pair: MeasurePair, _ report: DiffReport) -> [String] {
    let entry = pair.new.first.flatMap { report.new[$0] }
    return [
      pair.old.joined(separator: "、") + " → " + pair.new.joined(separator: "、"), entry?.statement ?? "",
      entry?.target?.text ?? "",
    ]
  }

  private func alone(_ list: [PlanComparison.Unpaired], _ plan: ComparedPlan, _ heading: String) -> [String] {
    guard !list.isEmpty else { return [] }
    var table = Self.table()
    for unpaired in list {
      let entry = plan[unpaired.measure]
      table.add([unpaired.measure, entry?.statement ?? "", entry?.target?.text ?? ""])
    }
    return ["", self.heading(heading, list.count)] + table.lines(indent: "  ")
  }

  private func painted(_ paint: TerminalPaint, _ text: String) -> String {
    colours ? paint.start + text + TerminalPaint.end : text
  }
}
