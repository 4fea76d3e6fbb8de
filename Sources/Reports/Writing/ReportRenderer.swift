/// Findings in, text out: writes a report in one of the formats.
///
/// The same report gives the same bytes: no time, no host, no absolute path that was not in it. No finding
/// is lost without a word: what a format cuts, it counts.
package struct ReportRenderer: Sendable {
  package var format: ReportFormat
  package var language: ReportLanguage
  package var style: ReportStyle

  package init(
    _ format: ReportFormat, language: ReportLanguage = .english, style: ReportStyle = ReportStyle()
  ) {
    self.format = format
    self.language = language
    self.style = style
  }

  /// Pieces of about this many bytes go to the sink.
  private static let piece = 1 << 16

  /// Writes a report in UTF-8, piece by piece.
  ///
  /// - Parameters:
  ///   - report: what was found.
  ///   - sink: takes the next piece, which is never empty.
  /// - Throws: what the sink throws, at once; what it has taken until then is part of the report.
  ///
  /// O(*n*) in the findings.
  package func write<Failure: Error>(
    _ report: Report, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let words = ReportWords(language)
    switch format {
    case .text: try run(TextReport(words, style), report, sink)
    case .concise: try run(ConciseReport(words), report, sink)
    case .json: try run(JSONReport(words), report, sink)
    case .jsonl: try run(JSONLinesReport(words), report, sink)
    case .sarif: try run(SARIFReport(words, style, report), report, sink)
    case .github: try run(GitHubReport(words, style), report, sink)
    case .junit: try run(JUnitReport(words, style), report, sink)
    case .markdown: try run(MarkdownReport(words, style), report, sink)
    }
  }

  /// The whole report in UTF-8.
  package func bytes(_ report: Report) -> [UInt8] {
    var bytes: [UInt8] = []
    write(report) { bytes.append(contentsOf: $0) }
    return bytes
  }

  private func run<Failure: Error>(
    _ format: some ReportWriter, _ report: Report, _ sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = format
    writer.begin(report)
    for file in report.files {
      writer.begin(file)
      for finding in file.findings {
        writer.add(finding, of: file)
        if writer.bytes.count >= Self.piece { try drain(&writer, sink) }
      }
      writer.end(file)
      if writer.bytes.count >= Self.piece { try drain(&writer, sink) }
    }
    writer.end(report)
    try drain(&writer, sink)
  }

  private func drain<Failure: Error>(
    _ writer: inout some ReportWriter, _ sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard !writer.bytes.isEmpty else { return }
    try sink(writer.bytes)
    writer.bytes.removeAll(keepingCapacity: true)
  }
}
