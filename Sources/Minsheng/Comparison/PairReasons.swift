import DiffReports
import PlanDiff
import Reports

extension YearComparison {
  /// Why a measure has its counterpart, or none: the evidence field by field, and that of the runner-up.
  ///
  /// - Parameters:
  ///   - id: A measure of any of the plans, or a project without measures.
  ///   - language: That of the sentences.
  /// - Returns: Lines of text, each with its end.
  /// - Throws: For an id that no plan has.
  /// - Complexity: O(*n*) in the plans.
  public func explanation(of id: String, language: JSONFormat.Language) throws(ComparisonFailure) -> String {
    let writer = ReasonWriter(language: language == .chinese ? .chinese : .english, comparer: comparer)
    var lines: [String] = []
    for report in reports {
      let paragraph = try writer.explanation(of: id, in: report)
      if !lines.isEmpty, !paragraph.isEmpty { lines.append("") }
      lines += paragraph
    }
    guard !lines.isEmpty else { throw unknown(id) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Why two measures of consecutive plans are a pair, or none.
  ///
  /// - Parameters:
  ///   - first: A measure of one plan.
  ///   - second: A measure of the plan before or behind it.
  ///   - language: That of the sentences.
  /// - Returns: Lines of text, each with its end.
  /// - Throws: For ids that are not in two consecutive plans.
  /// - Complexity: O(*n*) in the plans.
  public func whyNot(_ first: String, _ second: String, language: JSONFormat.Language)
    throws(ComparisonFailure) -> String
  {
    let writer = ReasonWriter(language: language == .chinese ? .chinese : .english, comparer: comparer)
    for report in reports {
      for (old, new) in [(first, second), (second, first)]
      where report.old[old] != nil && report.new[new] != nil {
        return try writer.whyNot(old, new, in: report).joined(separator: "\n") + "\n"
      }
    }
    for id in [first, second] where !plans.contains(where: { $0.plan[id] != nil }) { throw unknown(id) }
    throw ComparisonFailure(
      file: nil,
      Message(
        "Expected a measure of one year and one of the next, found “\(first)” and “\(second)”.",
        "应为相邻两个年度的任务各一个，实为“\(first)”和“\(second)”。"))
  }

  func unknown(_ id: String) -> ComparisonFailure {
    ComparisonFailure(
      file: nil,
      Message(
        "Expected the id of a measure, found “\(id)”, which no dataset has. Ids stand in the report, such as 2024-29/1; a project without measures has its own.",
        "应为任务标识，各数据集中均无“\(id)”。标识见报告，例如 2024-29/1；没有任务的项目用项目标识。"))
  }
}

/// Writes why measures are pairs.
struct ReasonWriter {
  private let words: DiffWords
  private let evidence: EvidenceText
  private let comparer: PlanComparer

  init(language: ReportLanguage, comparer: PlanComparer) {
    words = DiffWords(language)
    evidence = EvidenceText(language: language)
    self.comparer = comparer
  }

  /// What is to be said of a measure in one comparison; empty where it has none such.
  func explanation(of id: String, in report: DiffReport) throws(ComparisonFailure) -> [String] {
    let comparison = report.comparison
    if let pair = comparison.pairs.first(where: { $0.old.contains(id) || $0.new.contains(id) }) {
      return try explanation(of: pair, in: report)
    }
    for (list, isOld) in [(comparison.onlyOld, true), (comparison.onlyNew, false)] {
      guard let unpaired = list.first(where: { $0.measure == id }) else { continue }
      let plan = isOld ? report.old : report.new
      let other = isOld ? report.new : report.old
      let head = "\(VisibleText.line(id))  \(VisibleText.line(plan[id]?.statement ?? ""))"
      guard let nearest = unpaired.nearest else {
        return [
          head, words.pick("Nothing in \(other.label) comes near it.", "\(other.label)年没有与之相近的任务。"),
        ]
      }
      let (old, new) = isOld ? (id, nearest.measure) : (nearest.measure, id)
      return [
        head,
        words.pick(
          "No counterpart in \(other.label). The nearest is \(VisibleText.line(nearest.measure)):",
          "在\(other.label)年没有对应任务。最接近的是\(VisibleText.line(nearest.measure))："), "",
      ] + (try waterfall(old, new, report)) + (try taken(old, new, report))
    }
    return []
  }

  private func explanation(of pair: MeasurePair, in report: DiffReport) throws(ComparisonFailure) -> [String]
  {
    guard let old = pair.old.first, let new = pair.new.first else { return [] }
    var lines = waterfall(old, new, report, pair.evidence, pair.bits, report.comparison.threshold)
    if pair.origin == .pinned {
      lines.append(words.pick("The pair is pinned by a file of links.", "该配对由对应关系文件固定。"))
    }
    let others = pair.old.dropFirst() + pair.new.dropFirst()
    if !others.isEmpty {
      let list = others.map(VisibleText.line).joined(separator: "、")
      lines.append(words.pick("With it go its parts: \(list).", "同属该配对的部分：\(list)。"))
    }
    if let margin = pair.margin {
      lines.append(
        pair.marginKind == .regret
          ? words.pick(
            "Margin \(margin) bits: what the best matching of all measures would lose without the pair.",
            "优势\(margin)比特：去掉该配对后全部任务最优匹配的损失。")
          : words.pick("Margin \(margin) bits over the runner-up.", "比次选多\(margin)比特。"))
    }
    for (runnerUp, isNew) in [(pair.runnerUpNew, true), (pair.runnerUpOld, false)] {
      guard let runnerUp else { continue }
      let name = VisibleText.line(runnerUp.measure)
      lines += [
        "",
        isNew
          ? words.pick("Runner-up for \(old): \(name)", "\(old)的次选：\(name)")
          : words.pick("Runner-up for \(new): \(name)", "\(new)的次选：\(name)"),
      ]
      lines += try isNew ? waterfall(old, runnerUp.measure, report) : waterfall(runnerUp.measure, new, report)
    }
    return lines
  }

  /// Why two measures are a pair or none.
  func whyNot(_ old: String, _ new: String, in report: DiffReport) throws(ComparisonFailure) -> [String] {
    let lines = try waterfall(old, new, report)
    if report.comparison.pairs.contains(where: { $0.old.contains(old) && $0.new.contains(new) }) {
      return lines + [words.pick("They are a pair.", "二者已配对。")]
    }
    return lines + (try taken(old, new, report))
  }

  /// The pairs that two measures are in instead.
  private func taken(_ old: String, _ new: String, _ report: DiffReport) throws(ComparisonFailure) -> [String]
  {
    report.comparison.pairs.compactMap { pair in
      guard pair.old.contains(old) || pair.new.contains(new) else { return nil }
      let ids = pair.old.joined(separator: "、") + " → " + pair.new.joined(separator: "、")
      let bits = evidence.signed(pair.bits)
      return words.pick("Instead: \(ids), \(bits) bits.", "现有配对：\(ids)，\(bits)比特。")
    }
  }

  private func waterfall(_ old: String, _ new: String, _ report: DiffReport) throws(ComparisonFailure)
    -> [String]
  {
    do throws(ComparisonFault) {
      let explanation = try comparer.explanation(
        of: old, new, old: report.old.dataset, new: report.new.dataset)
      return waterfall(old, new, report, explanation.evidence, explanation.bits, explanation.threshold)
    } catch {
      throw ComparisonFailure(file: nil, error.message)
    }
  }

  private func waterfall(
    _ old: String, _ new: String, _ report: DiffReport, _ fields: [FieldEvidence], _ bits: Bits,
    _ threshold: Bits
  ) -> [String] {
    evidence.lines(
      old: (old, report.old[old]?.statement ?? ""), new: (new, report.new[new]?.statement ?? ""),
      evidence: fields) + [evidence.verdict(bits, threshold)]
  }
}
