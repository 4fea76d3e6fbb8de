import DiffReports
import PlanDiff
import Reports
import SchemaValidation

/// What changed through some years, ready to be written in any format.
public struct YearComparison: Sendable {
  /// The formats.
  public enum Format: String, Sendable, CaseIterable {
    case text, json, markdown, html, sarif, github, junit, concise, jsonl

    /// All, for a sentence: `text (the default), concise or junit`.
    public static var list: String {
      let names = allCases.map(\.rawValue)
      return (["text (the default)"] + names.dropFirst().dropLast()).joined(separator: ", ")
        + " or \(names.last ?? "")"
    }

    /// The format of findings; `nil` for a report of what changed.
    var ofFindings: ReportFormat? {
      switch self {
      case .text, .json, .markdown, .html: nil
      case .concise, .jsonl, .sarif, .github, .junit: ReportFormat(rawValue: rawValue)
      }
    }
  }

  /// The datasets, the earliest first.
  public let plans: [ComparedDataset]
  let history: PlanHistory
  let comparer: PlanComparer
  /// Each dataset with the next.
  let reports: [DiffReport]
  private let found: [FoundInFile]
  /// How many differences are refused.
  public let refused: Int

  init(plans: [ComparedDataset], history: PlanHistory, conditions: [YearRule], comparer: PlanComparer) {
    self.plans = plans
    self.history = history
    self.comparer = comparer
    reports = history.comparisons.enumerated().map { place, comparison in
      DiffReport(old: plans[place].plan, new: plans[place + 1].plan, comparison: comparison)
    }
    var differences = YearDifferences(plans)
    for (place, report) in reports.enumerated() {
      differences.add(report, YearFindings(refusing: conditions.map(\.condition)), old: place, new: place + 1)
    }
    found = differences.found
    refused = differences.refused
  }

  /// Whether nothing real changed: no measure more or less, no target, no body, no date; only the writing.
  public var isUnchanged: Bool { history.comparisons.allSatisfy(\.isUnchanged) }

  /// Writes the report in UTF-8, piece by piece.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - language: That of the sentences.
  ///   - colours: Whether text is written with the colours of a terminal.
  ///   - shownFrom: The severity from which on findings are shown, in formats of findings.
  ///   - version: The version of the program, for formats that say it.
  ///   - sink: Takes the next piece.
  /// - Throws: What the sink throws.
  public func write<Failure: Error>(
    _ format: Format, language: JSONFormat.Language, colours: Bool = false, shownFrom: Severity = .warning,
    version: String, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let words: ReportLanguage = language == .chinese ? .chinese : .english
    switch format {
    case .text: try sink(DiffText(language: words, colours: colours).bytes(reports))
    case .json: try sink(json(version))
    case .markdown: try sink(MarkdownDiff(language: words).bytes(reports))
    case .html: try sink(HTMLReport(language: words).bytes(reports))
    case .concise, .jsonl, .sarif, .github, .junit:
      guard
        let formatOfFindings = format.ofFindings.flatMap({ ValidationReport.Format(rawValue: $0.rawValue) })
      else { return }
      try findings(shownFrom: shownFrom, version: version).write(
        formatOfFindings, language: language, colours: colours, to: sink)
    }
  }

  /// The comparison as JSON of `diff.schema.json`; that of more than two plans, of `history.schema.json`.
  private func json(_ version: String) -> [UInt8] {
    let tool = ReportingTool(version: version)
    if reports.count == 1 { return JSONDiff(tool: tool).bytes(reports[0]) }
    return JSONHistory(tool: tool).bytes(history, reports)
  }

  /// The differences as findings in the files.
  func findings(shownFrom: Severity, version: String) -> ValidationReport {
    ValidationReport(
      zip(plans, found).map { plan, found in
        ValidatedFile(
          found, path: plan.path, policy: SeverityPolicy(), shownFrom: shownFrom, mostFindings: nil,
          baseline: nil)
      }, version: version)
  }

  /// The refused differences, a line each.
  public func refusals(language: JSONFormat.Language) -> [String] {
    found.flatMap(\.findings).filter { $0.severity == .error }.map { finding in
      let message = language == .chinese ? finding.message.chinese : finding.message.english
      return "[\(finding.code.rawValue)] \(VisibleText.line(message))"
    }
  }
}

/// The differences of years as findings of the files that they are in.
struct YearDifferences {
  private(set) var found: [FoundInFile]
  private(set) var refused = 0
  private let plans: [ComparedDataset]
  private let places: [FindingPlaces]

  init(_ plans: [ComparedDataset]) {
    self.plans = plans
    found = plans.map { _ in FoundInFile() }
    places = plans.map { FindingPlaces($0.text, FilePart(firstLine: 0, offset: 0, path: $0.path)) }
  }

  /// Adds what changed between two of the plans.
  mutating func add(_ report: DiffReport, _ rules: YearFindings, old: Int, new: Int) {
    for difference in rules.findings(of: report.comparison, ChangeSentences.sentence) {
      let (here, there) = difference.side == .old ? (old, new) : (new, old)
      var finding = difference.finding
      if let id = finding.measure, let entry = plans[here].plan[id] {
        finding.lines = entry.lines
        // A project without measures stands under its own id.
        if entry.measure == nil { (finding.project, finding.measure) = (id, nil) }
      }
      var reported = places[here].finding(finding)
      if let id = difference.counterpart, let place = places[there].line(ofMeasure: id) {
        reported.related.append(
          RelatedPlace(
            path: plans[there].path, lines: LineRange(place), message: Message("the other year", "另一年度")))
      }
      if difference.isRefused { refused += 1 }
      found[here].append(reported)
    }
  }
}
