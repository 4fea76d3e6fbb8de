import Provenance

/// Workflow commands of GitHub Actions, the worst findings first.
///
/// A step displays only so many errors, warnings and notices and drops the others without a word. So only
/// that many are commands; the rest stands in the log, folded, and a last notice says how many and where.
struct GitHubReport: ReportWriter {
  var bytes: [UInt8] = []
  private let words: ReportWords
  private let style: ReportStyle

  init(_ words: ReportWords, _ style: ReportStyle) {
    self.words = words
    self.style = style
  }

  mutating func end(_ report: Report) {
    let counts = ReportCounts(report)
    let room = max(1, style.annotations)
    let cut =
      counts.filesFailed + counts.errors > room || counts.warnings > room || counts.infos > room
      || counts.leftOut > 0
    let failures = report.files.filter { $0.failure != nil }
    let rest: [Severity: Int] = [
      // The last notice needs a place of its own.
      .error: max(0, room - failures.count), .warning: room, .info: cut ? room - 1 : room,
    ]
    for file in failures.prefix(room) { put(failure: file, report) }
    for severity in Severity.allCases.reversed() {
      var left = rest[severity] ?? 0
      Self.visit(report, severity) { finding, file in
        if left > 0 { put(finding, file) }
        left -= 1
        return left > 0
      }
    }
    if cut { putRest(report, counts, failures: failures, room: rest) }
    put(words.total(counts) + "\n")
  }

  /// Goes through the findings of a severity in order until told to stop.
  private static func visit(
    _ report: Report, _ severity: Severity, _ body: (ReportedFinding, ReportedFile) -> Bool
  ) {
    for file in report.files {
      for finding in file.findings where finding.severity == severity {
        guard body(finding, file) else { return }
      }
    }
  }

  private mutating func put(failure file: ReportedFile, _ report: Report) {
    let message = VisibleText.line(words.text(file.failure ?? Message("", "")))
    command("error", [("file", WorkflowCommand.path(file.path)), ("title", report.tool.name)], [message])
  }

  private mutating func put(_ finding: ReportedFinding, _ file: ReportedFile) {
    var properties = [("file", WorkflowCommand.path(file.path))]
    if let place = finding.place {
      properties += [("line", String(place.line)), ("endLine", String(place.endLine))]
      // Columns are shown within one line only; here they count its characters, the last one included.
      if place.line == place.endLine {
        let last = max(place.column, place.endColumn - 1)
        properties += [("col", String(place.column)), ("endColumn", String(last))]
      }
    }
    properties.append(("title", finding.code.rawValue))
    command(
      Self.level(finding.severity), properties,
      [VisibleText.line(words.text(finding.message))] + FindingDetails.lines(finding, words))
  }

  /// The findings that got no annotation: in the log, then counted in a last notice.
  private mutating func putRest(
    _ report: Report, _ counts: ReportCounts, failures: [ReportedFile], room: [Severity: Int]
  ) {
    let hidden =
      max(0, failures.count - max(1, style.annotations))
      + room.reduce(0) { $0 + max(0, counts.of($1.key) - $1.value) }
    var places: [String] = []
    var otherFiles = 0
    var left = room
    if hidden > 0 { put("::group::\(words.pick("Without annotation", "未加标注")): \(hidden)\n") }
    var failuresLeft = max(1, style.annotations)
    for file in report.files {
      var here = 0
      if let failure = file.failure {
        failuresLeft -= 1
        if failuresLeft < 0 {
          here += 1
          put(WorkflowCommand.plain("\(file.path): error: \(words.text(failure))") + "\n")
        }
      }
      for finding in file.findings {
        left[finding.severity, default: 0] -= 1
        guard left[finding.severity, default: 0] < 0 else { continue }
        here += 1
        put(WorkflowCommand.plain(ConciseReport.line(finding, of: file, words)) + "\n")
      }
      let (sum, overflow) = here.addingReportingOverflow(max(0, file.leftOut))
      here = overflow ? Int.max : sum
      guard here > 0 else { continue }
      if places.count < Self.mostPlaces {
        places.append("\(VisibleText.line(file.path)) \(here)")
      } else {
        otherFiles += 1
      }
    }
    if hidden > 0 { put("::endgroup::\n") }
    command(
      "notice", [("title", report.tool.name)],
      [last(hidden, counts.leftOut, places: places, otherFiles: otherFiles)])
  }

  /// More files than these are only counted in the last notice.
  private static let mostPlaces = 10

  private func last(_ hidden: Int, _ leftOut: Int, places: [String], otherFiles: Int) -> String {
    var parts: [String] = []
    if hidden > 0 {
      parts.append(
        words.pick(
          "\(hidden) more without an annotation, listed in the log", "另有\(hidden)条未加标注，见日志"))
    }
    if leftOut > 0 { parts.append(words.pick("\(leftOut) left out", "未列出\(leftOut)条")) }
    var list = places
    if otherFiles > 0 { list.append(words.pick("\(otherFiles) other files", "其他文件\(otherFiles)个")) }
    return parts.joined(separator: words.pick("; ", "；")) + words.colon
      + list.joined(separator: words.pick(", ", "、"))
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  private mutating func command(_ name: String, _ properties: [(String, String)], _ lines: [String]) {
    let list = properties.map { "\($0.0)=\(WorkflowCommand.property($0.1))" }.joined(separator: ",")
    put("::\(name) \(list)::\(WorkflowCommand.data(lines.joined(separator: "\n")))\n")
  }
}
