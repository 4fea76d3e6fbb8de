import PlanDiff
import Provenance
import Reports

/// Writes the rows of the tables; each is one line with its line break.
struct DiffRow {
  let report: DiffReport
  let words: MarkdownDiffWords

  /// Code points of a statement, and of a sentence about a change, that are shown.
  private static let statementLength = 120
  private static let sentenceLength = 240
  /// Members of a list that are shown in a cell.
  private static let most = 6

  /// A pair whose target is more or less.
  func target(_ pair: MeasurePair) -> String {
    let target = pair.changes.first { $0.kind == .target }
    return cells([
      statements(pair.new, report.new, ids: ids(pair)), words.cell(target?.old ?? "", Self.statementLength),
      words.cell(target?.new ?? "", Self.statementLength),
      words.cell(ChangeSentences.difference(pair.delta), Self.statementLength),
      sentences(pair.changes.filter { $0.kind != .target }),
    ])
  }

  /// A pair in which something else changed.
  func otherwise(_ pair: MeasurePair) -> String {
    cells([statements(pair.new, report.new, ids: ids(pair)), sentences(pair.changes)])
  }

  /// A measure and its parts.
  func parts(_ pair: MeasurePair) -> String {
    cells([statements(pair.old, report.old), statements(pair.new, report.new), sentences(pair.changes)])
  }

  func onlyOld(_ unpaired: PlanComparison.Unpaired) -> String {
    cells([
      statements([unpaired.measure], report.old),
      nearest(unpaired.nearest, report.new),
    ])
  }

  func onlyNew(_ unpaired: PlanComparison.Unpaired) -> String {
    cells([
      statements([unpaired.measure], report.new),
      nearest(unpaired.nearest, report.old),
    ])
  }

  /// An item of a list, not a row of a table.
  func finding(_ finding: Finding) -> String {
    let mark =
      switch finding.severity {
      case .error: "❌"
      case .warning: "⚠️"
      case .info: "ℹ️"
      }
    return "- \(mark) \(words.cell(words.text(finding.message), 400))\n"
  }

  private func cells(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

  private func ids(_ pair: MeasurePair) -> String {
    pair.old.joined(separator: ", ") + " → " + pair.new.joined(separator: ", ")
  }

  /// The words of measures, each with its id, or one with the ids of a pair.
  private func statements(_ measures: [String], _ plan: ComparedPlan, ids: String? = nil) -> String {
    listed(measures) { id in
      words.cell(plan[id]?.statement ?? "", Self.statementLength)
        + "<br><code>\(words.cell(ids ?? id, Self.statementLength))</code>"
    }
  }

  private func sentences(_ changes: [MeasureChange]) -> String {
    listed(changes.filter { !$0.kind.isClerical }) { change in
      words.cell(words.text(ChangeSentences.sentence(change)), Self.sentenceLength)
    }
  }

  private func nearest(_ runnerUp: RunnerUp?, _ plan: ComparedPlan) -> String {
    guard let runnerUp, runnerUp.isNear else { return "" }
    return statements([runnerUp.measure], plan)
      + words.pick(" (%0 bits)", "（%0比特）", runnerUp.bits.description)
  }

  /// Things one below the other in a cell, the first of them shown and the others counted.
  private func listed<Thing>(_ things: [Thing], _ text: (Thing) -> String) -> String {
    var lines = things.prefix(Self.most).map(text)
    let rest = things.count - lines.count
    if rest > 0 { lines.append(words.pick("and %0 more", "另有%0项", rest)) }
    return lines.joined(separator: "<br>")
  }
}
