import DiffReports
import JSONPatch
import PlanDiff
import Reports
import SchemaValidation

/// What changed through some years, ready to be written in any format.
public struct YearComparison: Sendable {
  /// The formats.
  public enum Format: String, Sendable, CaseIterable {
    case text, json, markdown, html, patch, sarif, github, junit, concise, jsonl

    /// Whether the format lists findings, and not all that changed.
    public var listsFindings: Bool {
      switch self {
      case .text, .json, .markdown, .html, .patch: false
      case .sarif, .github, .junit, .concise, .jsonl: true
      }
    }

    /// All, for a sentence: `text (the default), concise or junit`.
    public static var list: String {
      let names = allCases.map(\.rawValue)
      return (["text (the default)"] + names.dropFirst().dropLast()).joined(separator: ", ")
        + " or \(names.last ?? "")"
    }
  }

  /// The datasets, the earliest first.
  public let plans: [ComparedDataset]
  let history: PlanHistory
  let comparer: PlanComparer
  /// What a person had decided about pairs.
  let decided: PlanLinks
  /// Each dataset with the next.
  let reports: [DiffReport]
  private let found: [FoundInFile]
  /// How many differences are refused.
  public let refused: Int

  init(
    plans: [ComparedDataset], history: PlanHistory, conditions: [YearRule], comparer: PlanComparer,
    decided: PlanLinks
  ) {
    self.plans = plans
    self.history = history
    self.comparer = comparer
    self.decided = decided
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

  /// The report in a format, in UTF-8.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - language: That of the sentences.
  ///   - colours: Whether text is written with the colours of a terminal.
  ///   - shownFrom: The severity from which on findings are shown, in formats of findings.
  ///   - version: The version of the program, for formats that say it.
  /// - Returns: The whole text.
  /// - Throws: For a patch of more than two datasets, or of one that has a name twice in an object.
  /// - Complexity: About O(*n*) in the datasets.
  public func report(
    _ format: Format, language: JSONFormat.Language, colours: Bool = false, shownFrom: Severity = .warning,
    version: String
  ) throws(ComparisonFailure) -> [UInt8] {
    let words: ReportLanguage = language == .chinese ? .chinese : .english
    switch format {
    case .text: return DiffText(language: words, colours: colours).bytes(reports)
    case .json: return json(version)
    case .markdown: return MarkdownDiff(language: words).bytes(reports)
    case .html: return HTMLReport(language: words).bytes(reports)
    case .patch: return try patch()
    case .concise, .jsonl, .sarif, .github, .junit:
      var text: [UInt8] = []
      if let name = ValidationReport.Format(rawValue: format.rawValue) {
        findings(shownFrom: shownFrom, version: version).write(name, language: language) { text += $0 }
      }
      return text
    }
  }

  /// The JSON Patch (RFC 6902) that turns the first dataset into the second.
  private func patch() throws(ComparisonFailure) -> [UInt8] {
    guard plans.count == 2 else {
      throw ComparisonFailure(
        file: nil,
        Message(
          "A patch leads from one dataset to another; expected two, found \(plans.count).",
          "补丁由一个数据集变为另一个；应有两个数据集，实为\(plans.count)个。"))
    }
    do throws(JSONPatchFault) {
      return try PatchDiff().bytes(reports[0], old: plans[0].bytes, new: plans[1].bytes)
    } catch {
      throw ComparisonFailure(file: nil, error.message)
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
  private var places: [FindingPlaces]

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
