package import PlanDiff
import PlanModel
package import Reports

/// What became of measures through several years, for people on a terminal.
///
///     2022      2023      2024
///     500人     600人     680人     实施孤独症儿童康复救助680人 (2024-06/1)
package struct HistoryText: Sendable {
  private let words: DiffWords
  private let colours: Bool

  package init(language: ReportLanguage, colours: Bool = false) {
    words = DiffWords(language)
    self.colours = colours
  }

  /// All threads, a line each, those that go on longest first.
  ///
  /// O(*n* log *n*) in the plans.
  package func bytes(_ history: PlanHistory, _ plans: [ComparedPlan]) -> [UInt8] {
    var table = TextTable(
      plans.map { _ in (.left, 28) } + [(.left, 70), (.left, 40)])
    table.add(plans.map(\.label) + ["", ""])
    let order = history.threads.indices.sorted { left, right in
      let (one, other) = (Self.years(history.threads[left]), Self.years(history.threads[right]))
      return one == other ? left < right : one > other
    }
    for place in order {
      let thread = history.threads[place]
      let (id, statement) = last(thread, plans)
      table.add(zip(thread.steps, plans).map { cell($0, $1) } + [statement, id])
    }
    var lines = table.lines(indent: "")
    if colours, let head = lines.first { lines[0] = TerminalPaint.bold.start + head + TerminalPaint.end }
    lines.append("")
    lines.append(legend(history))
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// One thread, a paragraph a year: the words, the target, the lines of the dump, and what changed.
  package func bytes(
    _ thread: PlanHistory.Thread, _ history: PlanHistory, _ plans: [ComparedPlan]
  ) -> [UInt8] {
    var lines: [String] = []
    for (place, plan) in plans.enumerated() {
      lines.append(painted(VisibleText.line(plan.label)))
      switch thread.steps[place] {
      case .absent: lines.append("  " + words.pick("not in the plan", "计划中没有"))
      case .notFound:
        lines.append("  " + words.pick("not found; the dataset does not hold the whole plan", "未找到，数据集不完整"))
      case .measures(let ids):
        for id in ids {
          let entry = plan[id]
          lines.append("  \(VisibleText.line(id))  \(VisibleText.line(entry?.statement ?? ""))")
          if let target = entry?.target {
            lines.append("    " + words.pick("target ", "目标值：") + VisibleText.line(target.text))
          }
        }
        lines += changes(history, place, Set(ids))
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// What changed since the plan before.
  private func changes(_ history: PlanHistory, _ place: Int, _ ids: Set<String>) -> [String] {
    guard place > 0, history.comparisons.indices.contains(place - 1) else { return [] }
    return history.comparisons[place - 1].pairs.filter { !ids.isDisjoint(with: $0.new) }.flatMap { pair in
      pair.changes.filter { !$0.kind.isClerical }.map { change in
        "    · " + VisibleText.line(words.text(ChangeSentences.sentence(change)))
      }
    }
  }

  private func cell(_ step: PlanHistory.Step, _ plan: ComparedPlan) -> String {
    switch step {
    case .absent: "–"
    case .notFound: "?"
    case .measures(let ids):
      ids.map { plan[$0]?.target?.text ?? words.pick("(no target)", "（无目标值）") }.joined(separator: "、")
    }
  }

  private func last(_ thread: PlanHistory.Thread, _ plans: [ComparedPlan]) -> (id: String, statement: String)
  {
    for (step, plan) in zip(thread.steps, plans).reversed() {
      guard case .measures(let ids) = step, let id = ids.first else { continue }
      return (ids.joined(separator: "、"), plan[id]?.statement ?? "")
    }
    return ("", "")
  }

  private static func years(_ thread: PlanHistory.Thread) -> Int {
    thread.steps.count { if case .measures = $0 { true } else { false } }
  }

  private func legend(_ history: PlanHistory) -> String {
    let count = history.threads.count
    return words.pick(
      "\(count) thread\(count == 1 ? "" : "s"). – not in the plan; ? not found, the dataset of that year does not hold the whole plan.",
      "共\(count)条脉络。– 计划中没有；? 未找到，该年数据集不完整。")
  }

  private func painted(_ text: String) -> String {
    colours ? TerminalPaint.bold.start + text + TerminalPaint.end : text
  }
}
