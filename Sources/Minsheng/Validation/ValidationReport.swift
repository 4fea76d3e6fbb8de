import Reports

/// The results of a validation, ready to be written in any format.
public struct ValidationReport: Sendable {
  /// The formats of reports.
  public enum Format: String, Sendable, CaseIterable {
    case text, concise, json, jsonl, sarif, github, junit, markdown
  }

  /// In the order in which they are to be written.
  public var files: [ValidatedFile]
  /// The version of the program, for formats that say it.
  public var version: String

  public init(_ files: [ValidatedFile], version: String) {
    self.files = files
    self.version = version
  }

  /// The worst that was found; `nil` where nothing was.
  public var worst: Severity? { files.compactMap(\.worst).max() }

  /// Writes the report in UTF-8, piece by piece.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - language: That of the sentences.
  ///   - colours: Whether ``Format/text`` is written with the colours of a terminal.
  ///   - failsFrom: From which severity on a test of ``Format/junit`` fails.
  ///   - sink: Takes the next piece.
  /// - Throws: What the sink throws.
  public func write<Failure: Error>(
    _ format: Format, language: JSONFormat.Language, colours: Bool = false, failsFrom: Severity = .error,
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard let reportFormat = ReportFormat(rawValue: format.rawValue) else { return }
    let used = Set(files.flatMap { $0.report.findings.map(\.code) })
    // The catalogue of all rules is not made for a report without findings.
    let rules =
      used.isEmpty
      ? []
      : RuleCatalogue.all.filter { used.contains($0.code) }.map {
        ReportedRule($0.code, $0.severity, $0.summary)
      }
    let report = Report(tool: ReportingTool(version: version), rules: rules, files: files.map(\.report))
    let renderer = ReportRenderer(
      reportFormat, language: language == .chinese ? .chinese : .english,
      style: ReportStyle(color: colours, failsFrom: failsFrom))
    try renderer.write(report, to: sink)
  }
}
